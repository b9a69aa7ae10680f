// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.function.IntConsumer;

/**
 * Looks for blocking pairs, in one pass: an applicant and an opening on each other's lists, where
 * the applicant would rather have the opening, and the opening would take them.
 */
final class Blocking {
  /** Nobody gets in: full of nobody, or closed. */
  static final long SHUT = Long.MIN_VALUE;

  /** Everybody gets in: there is room. */
  static final long OPEN = Long.MAX_VALUE;

  private Blocking() {}

  /** What a newcomer has to be better than, at each opening by itself. */
  static long[] bars(Holders holders) {
    long[] bar = new long[holders.filled.length];
    for (int o = 0; o < bar.length; o++) {
      bar[o] = holders.filled[o] < holders.pairs.capacity(o) ? OPEN : holders.last[o];
    }
    return bar;
  }

  /** Each pair of this applicant that blocks. */
  static void each(Holders holders, long[] bar, int applicant, IntConsumer pairThatBlocks) {
    Pairs pairs = holders.pairs;
    int end = pairs.end(applicant);
    for (int pair = pairs.first(applicant); pair < end; pair++) {
      if (!holders.wants(applicant, pair)) {
        return;
      }
      if (holders.key(applicant, pair) < bar[pairs.opening(pair)]) {
        pairThatBlocks.accept(pair);
      }
    }
  }
}
