// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import org.jspecify.annotations.Nullable;

/**
 * The ranked lists of one side as compact arrays (compressed sparse rows): list {@code i} is {@code
 * entry[start[i]] .. entry[start[i + 1] - 1]}, best first.
 *
 * <p>Ties: {@code tier} stands beside the entries and counts the tiers of each list from 0; equal
 * numbers are a tie. Without tiers every list is strict. The arrays are handed over, not copied:
 * whoever made them must leave them alone afterwards.
 */
public final class Lists {
  final int[] start;
  final int[] entry;
  final int @Nullable [] tier;

  private Lists(int[] start, int[] entry, int @Nullable [] tier) {
    this.start = start;
    this.entry = entry;
    this.tier = tier;
    check();
  }

  /** Lists without ties. */
  public static Lists strict(int[] start, int[] entry) {
    return new Lists(start, entry, null);
  }

  /** Lists in which equal tiers are ties; each list counts its tiers from 0, without gaps. */
  public static Lists tiered(int[] start, int[] entry, int[] tier) {
    return new Lists(start, entry, tier);
  }

  /** How many lists. */
  public int size() {
    return start.length - 1;
  }

  /** How many entries all lists have together. */
  public int entries() {
    return entry.length;
  }

  /** The tier of the entry at this place: its own, or its place in a strict list. */
  int tier(int list, int place) {
    return tier == null ? place - start[list] : tier[place];
  }

  private void check() {
    if (start.length == 0 || start[0] != 0 || start[start.length - 1] != entry.length) {
      throw new IllegalArgumentException("start has to run from 0 to the number of entries");
    }
    for (int i = 0; i < size(); i++) {
      if (start[i + 1] < start[i]) {
        throw new IllegalArgumentException("start falls after list " + i);
      }
    }
    if (tier != null) {
      checkTiers(tier);
    }
  }

  private void checkTiers(int[] tiers) {
    if (tiers.length != entry.length) {
      throw new IllegalArgumentException("a tier has to stand beside every entry");
    }
    for (int i = 0; i < size(); i++) {
      int tierNow = -1;
      for (int place = start[i]; place < start[i + 1]; place++) {
        if (tiers[place] != tierNow && tiers[place] != tierNow + 1 || tiers[place] < 0) {
          throw new IllegalArgumentException("tiers do not count from 0 upwards in list " + i);
        }
        tierNow = tiers[place];
      }
    }
  }
}
