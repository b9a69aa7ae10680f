// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Arrays;

/** Collects {@link Lists} entry by entry. */
final class Rows {
  private final int[] start;
  private int[] entry = new int[16];
  private int[] tier = new int[16];
  private int list;
  private int size;
  private int tierNow;
  private int tierBegan;
  private boolean ties;

  Rows(int lists) {
    start = new int[lists + 1];
  }

  void add(int number) {
    if (size == entry.length) {
      entry = Arrays.copyOf(entry, 2 * size);
      tier = Arrays.copyOf(tier, 2 * size);
    }
    entry[size] = number;
    tier[size++] = tierNow;
  }

  void endTier() {
    ties |= size - tierBegan > 1;
    // A tier of which nothing is left is none.
    tierNow += size > tierBegan ? 1 : 0;
    tierBegan = size;
  }

  void endList() {
    start[++list] = size;
    tierNow = 0;
  }

  Lists lists() {
    int[] entries = Arrays.copyOf(entry, size);
    return ties
        ? Lists.tiered(start, entries, Arrays.copyOf(tier, size))
        : Lists.strict(start, entries);
  }
}
