// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Small instances, and every answer to them by trying all assignments. */
record Small(Arcs arcs, long[] value) {

  static Small of(SplittableRandom random, int mostPeople, int mostOpenings) {
    int people = random.nextInt(mostPeople + 1);
    int openings = 1 + random.nextInt(mostOpenings);
    int[] start = new int[people + 1];
    int[] opening = new int[people * openings];
    for (int p = 0; p < people; p++) {
      int n = start[p];
      int offset = random.nextInt(openings);
      for (int o = 0; o < openings; o++) {
        if (random.nextInt(3) > 0) {
          opening[n++] = (o + offset) % openings;
        }
      }
      start[p + 1] = n;
    }
    int[] arcs = Arrays.copyOf(opening, start[people]);
    long[] value = new long[arcs.length];
    for (int a = 0; a < value.length; a++) {
      value[a] = random.nextInt(-2, 6);
    }
    int[] capacity = random.ints(openings, 0, 3).toArray();
    return new Small(new Arcs(start, arcs, capacity), value);
  }

  /** The greatest of all sums of (value · scale + bonus). */
  long best(long scale, long bonus) {
    return best(0, arcs.capacity().clone(), scale, bonus);
  }

  private long best(int person, int[] free, long scale, long bonus) {
    if (person == arcs.people()) {
      return 0;
    }
    long best = best(person + 1, free, scale, bonus);
    for (int a = arcs.start()[person]; a < arcs.start()[person + 1]; a++) {
      int o = arcs.opening()[a];
      if (free[o] > 0) {
        free[o]--;
        best = Math.max(best, value[a] * scale + bonus + best(person + 1, free, scale, bonus));
        free[o]++;
      }
    }
    return best;
  }

  Small withOneMoreSeat(int opening) {
    int[] capacity = arcs.capacity().clone();
    capacity[opening]++;
    return new Small(new Arcs(arcs.start(), arcs.opening(), capacity), value);
  }
}
