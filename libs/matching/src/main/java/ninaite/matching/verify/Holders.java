// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.Arrays;
import java.util.List;

/** Who holds what, and of each opening how many and the last of them. */
final class Holders {
  static final int NONE = -1;
  private static final int POSITION_BITS = 32;

  final Pairs pairs;

  /** Each applicant's place in the lottery; all 0 where there was none, so tiers alone count. */
  private final int[] position;

  final int[] pairOf;
  final int[] filled;

  /** The key of the last holder; less is better. */
  final long[] last;

  Holders(Pairs pairs, int[] openingOf, int[] position, List<Fault> faults) {
    this.pairs = pairs;
    this.position = position;
    this.pairOf = new int[openingOf.length];
    this.filled = new int[pairs.openings()];
    this.last = new long[pairs.openings()];
    Arrays.fill(last, Long.MIN_VALUE);
    for (int a = 0; a < openingOf.length; a++) {
      int o = openingOf[a];
      pairOf[a] = o == NONE ? NONE : find(a, o);
      if (pairOf[a] != NONE) {
        filled[o]++;
        last[o] = Math.max(last[o], key(a, pairOf[a]));
      } else if (o != NONE) {
        faults.add(Fault.of(Claim.PAIR_IS_ON_BOTH_LISTS, pairs.applicantId(a), pairs.openingId(o)));
      }
    }
  }

  private int find(int a, int o) {
    int end = pairs.end(a);
    for (int pair = pairs.first(a); pair < end; pair++) {
      if (pairs.opening(pair) == o) {
        return pair;
      }
    }
    return NONE;
  }

  long key(int applicant, int pair) {
    return (long) pairs.rank(pair) << POSITION_BITS | position[applicant];
  }

  static int tier(long key) {
    return (int) (key >>> POSITION_BITS);
  }

  /** Whether the applicant would rather have this pair than what they hold. */
  boolean wants(int applicant, int pair) {
    int held = pairOf[applicant];
    return held == NONE || pairs.choice(pair) < pairs.choice(held);
  }

  int size() {
    return Arrays.stream(filled).sum();
  }
}
