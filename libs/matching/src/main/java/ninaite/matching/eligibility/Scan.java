// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

import java.util.Arrays;

/** One pass over all openings, with two columns of working space that every opening reuses. */
final class Scan {
  private final long[][] met;
  private final Needs needs;
  private final int padding;

  /** Stands beside a single need, where the loop takes two columns. */
  private final long[] everybody;

  private final long[] one;
  private final long[] two;

  Scan(long[][] met, Needs needs, int persons) {
    this.met = met;
    int words = Bits.words(persons);
    this.needs = needs;
    this.padding = words * Long.SIZE - persons;
    this.everybody = new long[words];
    Arrays.fill(everybody, -1L);
    this.one = new long[words];
    this.two = new long[words];
  }

  int[] counts() {
    int[] counts = new int[needs.openings()];
    for (int o = 0; o < counts.length; o++) {
      counts[o] = count(o);
    }
    return counts;
  }

  /** The padding behind the last person is set in every column, so it is counted and taken off. */
  int count(int opening) {
    int i = needs.start()[opening];
    int left = needs.size(opening);
    if (left == 0) {
      return one.length * Long.SIZE - padding;
    }
    long[] first = column(i);
    if (left > 4) {
      Columns.all(one, first, column(i + 1), column(i + 2), column(i + 3));
      first = one;
      i += 3;
      left -= 3;
      while (left > 4) {
        Columns.all(one, first, column(i + 1), column(i + 2), column(i + 3));
        i += 3;
        left -= 3;
      }
    }
    return rest(first, i, left) - padding;
  }

  private int rest(long[] first, int i, int left) {
    return switch (left) {
      case 1 -> Columns.ones(first);
      case 2 -> Columns.onesOfBoth(first, column(i + 1));
      case 3 -> Columns.onesOfAll(first, column(i + 1), column(i + 2), column(i + 2));
      default -> Columns.onesOfAll(first, column(i + 1), column(i + 2), column(i + 3));
    };
  }

  /** Who meets everything; the padding is set as well. */
  long[] eligible(int opening) {
    Arrays.fill(one, -1L);
    for (int i = needs.start()[opening]; i < needs.start()[opening + 1]; i++) {
      long[] column = column(i);
      Columns.all(one, one, column, column, column);
    }
    return one;
  }

  /** Per need of each opening: who lacks just one criterion, and this one's bit in the columns. */
  int[] nearMisses(long[][] columns) {
    int[] without = new int[needs.criterion().length];
    for (int o = 0; o < needs.openings(); o++) {
      int from = needs.start()[o];
      int to = needs.start()[o + 1];
      if (from < to) {
        exactlyOneMissing(from, to);
      }
      for (int i = from; i < to; i++) {
        without[i] = Columns.onesWithout(one, columns[needs.criterion()[i]]);
      }
    }
    return without;
  }

  /** Over all openings that need the criterion, who lacks it and nothing else. */
  long[] keptOutBy(int criterion) {
    long[] people = new long[one.length];
    for (int o = 0; o < needs.openings(); o++) {
      if (needs.has(o, criterion)) {
        exactlyOneMissing(needs.start()[o], needs.start()[o + 1]);
        Columns.addWithout(people, one, met[criterion]);
      }
    }
    return people;
  }

  private void exactlyOneMissing(int from, int to) {
    Columns.missing(one, two, column(from), to - from > 1 ? column(from + 1) : everybody);
    int i = from + 2;
    for (; i + 1 < to; i += 2) {
      Columns.missingToo(one, two, column(i), column(i + 1));
    }
    if (i < to) {
      Columns.missingToo(one, two, column(i));
    }
    Columns.without(one, two);
  }

  private long[] column(int need) {
    return met[needs.criterion()[need]];
  }
}
