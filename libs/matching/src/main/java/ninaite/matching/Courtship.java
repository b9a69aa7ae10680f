// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Arrays;

/** Deferred acceptance with the openings proposing down their lists, one stack, no recursion. */
final class Courtship {
  private final Market market;
  private final int[] pairAt;
  private final int[] next;
  private final int[] free;
  private final int[] pairOf;
  private final int[] waiting;
  private int waits;

  private Courtship(Market market, int[] pairAt) {
    this.market = market;
    this.pairAt = pairAt;
    this.next = Arrays.copyOf(market.priorities.start, market.openings());
    this.free = market.capacity.clone();
    this.pairOf = new int[market.applicants()];
    this.waiting = new int[market.openings()];
    Arrays.fill(pairOf, Matching.NONE);
  }

  /**
   * @param pairAt the pairs of each opening in the strict order in which it proposes
   */
  static Matching of(Market market, int[] pairAt, int[] applicantAt) {
    return new Courtship(market, pairAt).run(applicantAt);
  }

  private Matching run(int[] applicantAt) {
    for (int o = 0; o < market.openings(); o++) {
      waiting[waits++] = o;
      while (waits > 0) {
        propose(waiting[--waits], applicantAt);
      }
    }
    int[] openingOf = new int[pairOf.length];
    for (int a = 0; a < pairOf.length; a++) {
      openingOf[a] = pairOf[a] == Matching.NONE ? Matching.NONE : market.opening(pairOf[a]);
    }
    return Matching.owning(market, openingOf);
  }

  private void propose(int o, int[] applicantAt) {
    while (free[o] > 0 && next[o] < market.endAt(o)) {
      int place = next[o]++;
      int a = applicantAt[place];
      int held = pairOf[a];
      if (held != Matching.NONE && held <= pairAt[place]) {
        continue;
      }
      pairOf[a] = pairAt[place];
      free[o]--;
      if (held != Matching.NONE) {
        int left = market.opening(held);
        // Others wait already; one with room left is the one proposing or on the stack.
        if (free[left]++ == 0) {
          waiting[waits++] = left;
        }
      }
    }
  }
}
