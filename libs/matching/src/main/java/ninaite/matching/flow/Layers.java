// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The phases of Hopcroft and Karp, without recursion. */
final class Layers {
  private final Arcs arcs;
  private final int[] start;
  private final int[] opening;
  private final Seats seats;
  private final int[] personLayer;
  private final int[] openingLayer;
  private final int[] queue;
  private final int[] nextArc;
  private final int[] nextHolder;
  private final int[] comer;
  private final int[] path;

  Layers(Arcs arcs) {
    this.arcs = arcs;
    this.start = arcs.start();
    this.opening = arcs.opening();
    this.seats = new Seats(arcs);
    this.personLayer = new int[arcs.people()];
    this.openingLayer = new int[arcs.openings()];
    this.queue = new int[arcs.people()];
    this.nextArc = new int[arcs.people()];
    this.nextHolder = new int[arcs.openings()];
    this.comer = new int[arcs.openings()];
    this.path = new int[arcs.people()];
  }

  void solve() {
    takeWhatIsFree();
    while (layer()) {
      System.arraycopy(start, 0, nextArc, 0, nextArc.length);
      System.arraycopy(seats.first, 0, nextHolder, 0, nextHolder.length);
      for (int p = 0; p < personLayer.length; p++) {
        if (seats.openingOf[p] == Seats.NONE) {
          place(p);
        }
      }
    }
  }

  private void takeWhatIsFree() {
    for (int p = 0; p < personLayer.length; p++) {
      for (int a = start[p]; a < start[p + 1] && seats.openingOf[p] == Seats.NONE; a++) {
        if (!seats.full(opening[a])) {
          seats.sit(p, opening[a]);
        }
      }
    }
  }

  /** Breadth first from the unplaced; true if some free seat can be reached. */
  private boolean layer() {
    Arrays.fill(personLayer, -1);
    Arrays.fill(openingLayer, -1);
    int tail = 0;
    for (int p = 0; p < personLayer.length; p++) {
      if (seats.openingOf[p] == Seats.NONE) {
        personLayer[p] = 0;
        queue[tail++] = p;
      }
    }
    int last = Integer.MAX_VALUE;
    for (int head = 0; head < tail && personLayer[queue[head]] <= last; head++) {
      int p = queue[head];
      for (int a = start[p]; a < start[p + 1]; a++) {
        int o = opening[a];
        if (openingLayer[o] >= 0) {
          continue;
        }
        openingLayer[o] = personLayer[p];
        if (!seats.full(o)) {
          last = personLayer[p];
        }
        for (int s = seats.first[o]; s < seats.end(o); s++) {
          personLayer[seats.holder[s]] = personLayer[p] + 1;
          queue[tail++] = seats.holder[s];
        }
      }
    }
    return last < Integer.MAX_VALUE;
  }

  /**
   * Depth first along the layers; what an earlier walk found to lead nowhere is not tried again.
   */
  private void place(int newcomer) {
    int depth = 0;
    path[0] = newcomer;
    while (depth >= 0) {
      int p = path[depth];
      if (nextArc[p] == start[p + 1]) {
        depth--;
        continue;
      }
      int o = opening[nextArc[p]];
      if (openingLayer[o] != personLayer[p]) {
        nextArc[p]++;
      } else if (!seats.full(o)) {
        comer[o] = p;
        seats.fill(o, comer, newcomer);
        return;
      } else if (nextHolder[o] == seats.end(o)) {
        nextArc[p]++;
      } else {
        int q = seats.holder[nextHolder[o]++];
        if (personLayer[q] == personLayer[p] + 1) {
          comer[o] = p;
          path[++depth] = q;
        }
      }
    }
  }

  int[] openingOf() {
    return seats.openingOf;
  }

  /** After the last, failing search: what the unplaced could reach is the bottleneck. */
  Bottleneck bottleneck() {
    int[] people =
        IntStream.range(0, personLayer.length).filter(p -> personLayer[p] >= 0).toArray();
    int[] scarce =
        IntStream.range(0, openingLayer.length).filter(o -> openingLayer[o] >= 0).toArray();
    long held = IntStream.of(scarce).mapToLong(o -> arcs.capacity()[o]).sum();
    int unplaced = (int) IntStream.of(seats.openingOf).filter(o -> o == Seats.NONE).count();
    return new Bottleneck(people, scarce, held, unplaced);
  }
}
