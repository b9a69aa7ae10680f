// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Arrays;

/**
 * A matching that changes: who holds which pair, and of each opening the holders and the last tier.
 */
final class Holdings {
  static final int NONE = Matching.NONE;

  final Market market;
  final int[] pairOf;

  /** Of the last holder, where the opening holds somebody; otherwise {@link #NONE}. */
  final int[] lastTier;

  private final int[] seatStart;
  private final int[] holder;
  private final int[] filled;

  Holdings(Market market) {
    this.market = market;
    int openings = market.openings();
    pairOf = new int[market.applicants()];
    lastTier = new int[openings];
    filled = new int[openings];
    seatStart = new int[openings + 1];
    for (int o = 0; o < openings; o++) {
      seatStart[o + 1] = seatStart[o] + Math.min(market.capacity(o), market.demand(o));
    }
    holder = new int[seatStart[openings]];
  }

  void start(int[] pairs) {
    System.arraycopy(pairs, 0, pairOf, 0, pairOf.length);
    Arrays.fill(filled, 0);
    for (int a = 0; a < pairOf.length; a++) {
      if (pairOf[a] != NONE) {
        int o = market.opening(pairOf[a]);
        holder[seatStart[o] + filled[o]++] = a;
      }
    }
    for (int o = 0; o < filled.length; o++) {
      look(o);
    }
  }

  int size() {
    return Arrays.stream(filled).sum();
  }

  int filled(int o) {
    return filled[o];
  }

  int holder(int o, int i) {
    return holder[seatStart[o] + i];
  }

  boolean hasRoom(int o) {
    return filled[o] < seatStart[o + 1] - seatStart[o];
  }

  boolean holdsLast(int o, int i) {
    return market.rank(pairOf[holder(o, i)]) == lastTier[o];
  }

  /** Somebody who holds nothing takes a free seat. */
  void take(int a, int pair) {
    int o = market.opening(pair);
    holder[seatStart[o] + filled[o]++] = a;
    pairOf[a] = pair;
    lastTier[o] = Math.max(lastTier[o], market.rank(pair));
  }

  /** Puts one in the seat of another, whose pair is the caller's to change. */
  void replace(int o, int out, int in) {
    holder[seat(o, out)] = in;
  }

  void leave(int a) {
    int o = market.opening(pairOf[a]);
    holder[seat(o, a)] = holder[seatStart[o] + --filled[o]];
    pairOf[a] = NONE;
    look(o);
  }

  private int seat(int o, int a) {
    int seat = seatStart[o];
    while (holder[seat] != a) {
      seat++;
    }
    return seat;
  }

  /** Looks again who is last, after holders or their pairs changed. */
  void look(int o) {
    int last = NONE;
    for (int seat = seatStart[o]; seat < seatStart[o] + filled[o]; seat++) {
      last = Math.max(last, market.rank(pairOf[holder[seat]]));
    }
    lastTier[o] = last;
  }

  /** Whether the applicant likes the pair strictly better than what they hold. */
  boolean prefers(int a, int pair) {
    int held = pairOf[a];
    return held == NONE || market.choice(pair) < market.choice(held);
  }

  /** Whether the opening has to take the applicant, who likes it better. */
  boolean mustTake(int pair) {
    int o = market.opening(pair);
    return hasRoom(o) || market.rank(pair) < lastTier[o];
  }
}
