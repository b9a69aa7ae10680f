// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Arrays;

/** A market whose ties somebody has decided, so that both kinds of deferred acceptance can run. */
final class Decided {
  private final Market market;
  private final Order order;

  private Decided(Market market, Order order) {
    this.market = market;
    this.order = order;
  }

  static Decided by(Lottery lottery, Market market) {
    Market strict = market.applicantTies() ? ownTies(lottery, market) : market;
    Order order = market.openingTies() ? lottery.order(market) : Order.none();
    return new Decided(strict, order);
  }

  Arrivals arrivals() {
    return Arrivals.with(market, order);
  }

  Matching byOpenings() {
    Market strict = market();
    return Courtship.of(strict, strict.pairsByOpening(), strict.priorities.entry);
  }

  /** Without any tie, on either side. */
  Market market() {
    if (!market.openingTies()) {
      return market;
    }
    int[] pairAt = new int[market.pairs()];
    int[] applicantAt = new int[market.pairs()];
    for (int o = 0; o < market.openings(); o++) {
      decide(o, pairAt, applicantAt);
    }
    return market.prioritized(pairAt, applicantAt);
  }

  private void decide(int o, int[] pairAt, int[] applicantAt) {
    int first = market.firstAt(o);
    int places = market.demand(o);
    int[] pairOf = new int[places];
    long[] keys = new long[places];
    for (int i = 0; i < places; i++) {
      int rank = market.rank(market.pairAt(first + i));
      keys[i] = Seats.key(rank, order.number(market.applicantAt(first + i)));
    }
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < places; i++) {
      pairOf[Arrays.binarySearch(sorted, keys[i])] = market.pairAt(first + i);
    }
    for (int i = 0; i < places; i++) {
      pairAt[first + i] = pairOf[i];
      applicantAt[first + i] = order.applicant(Seats.number(sorted[i]));
    }
  }

  /** The same pairs with each applicant's own ties put in an order drawn for that applicant. */
  private static Market ownTies(Lottery lottery, Market market) {
    long[] ofOpening = lottery.openingNumbers(market);
    int[] order = new int[market.pairs()];
    for (int a = 0; a < market.applicants(); a++) {
      long own = lottery.number(market.applicantId(a));
      for (int pair = market.first(a); pair < market.end(a); pair++) {
        long key = mixed(own ^ ofOpening[market.opening(pair)]);
        int at = pair;
        // Insertion: lists are short, and only ties move.
        while (at > market.first(a)
            && market.choice(order[at - 1]) == market.choice(pair)
            && mixed(own ^ ofOpening[market.opening(order[at - 1])]) > key) {
          order[at] = order[at - 1];
          at--;
        }
        order[at] = pair;
      }
    }
    return market.reordered(order);
  }

  /** Spreads 64 bits (the finalizer of SplitMix64, Steele, Lea and Flood, 2014). */
  private static long mixed(long bits) {
    long a = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }
}
