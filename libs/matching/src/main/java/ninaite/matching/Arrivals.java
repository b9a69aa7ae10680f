// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Arrays;

/**
 * Deferred acceptance as applicants arrive one by one: after each arrival the state is exactly the
 * applicant-optimal stable matching of those who are there, whatever the order they came in
 * (McVitie and Wilson, 1971). An arrival costs as many proposals as it displaces people, and
 * allocates nothing.
 */
public final class Arrivals {
  private static final int NOT_YET = -1;
  private static final int NOWHERE = -2;
  private static final int NOBODY = -1;

  private final Market market;
  private final int[] opening;
  private final int[] start;
  private final int[] rank;
  private final Order order;
  private final Seats seats;

  /** The pair that the applicant proposed last. */
  private final int[] at;

  private Arrivals(Market market, Order order) {
    this.market = market;
    this.opening = market.lists.entry;
    this.start = market.lists.start;
    this.rank = market.rank;
    this.order = order;
    this.seats = new Seats(market);
    this.at = new int[market.applicants()];
    Arrays.fill(at, NOT_YET);
  }

  /** Nobody is there yet. */
  public static Arrivals at(Market market) {
    DeferredAcceptance.checkStrict(market);
    return with(market, Order.none());
  }

  static Arrivals with(Market market, Order order) {
    return new Arrivals(market, order);
  }

  /** The applicant proposes down their list, and so does everybody displaced by that. */
  public void arrive(int applicant) {
    if (at[applicant] != NOT_YET) {
      throw new IllegalStateException("arrived before: " + market.applicantId(applicant));
    }
    int displaced = propose(applicant, start[applicant]);
    while (displaced != NOBODY) {
      displaced = propose(displaced, at[displaced] + 1);
    }
  }

  /**
   * Everybody arrives. Those displaced wait for the next round instead of proposing at once: the
   * result is the same, and the rounds go through memory in order.
   */
  Arrivals arriveAll() {
    long[] waiting = new long[(at.length >>> 6) + 1];
    for (int a = 0; a < at.length; a++) {
      displace(propose(a, start[a]), waiting);
    }
    boolean anybody = true;
    while (anybody) {
      anybody = false;
      for (int word = 0; word < waiting.length; word++) {
        while (waiting[word] != 0) {
          int a = (word << 6) + Long.numberOfTrailingZeros(waiting[word]);
          waiting[word] &= waiting[word] - 1;
          displace(propose(a, at[a] + 1), waiting);
          anybody = true;
        }
      }
    }
    return this;
  }

  private static void displace(int displaced, long[] waiting) {
    if (displaced != NOBODY) {
      waiting[displaced >>> 6] |= 1L << displaced;
    }
  }

  /** Proposes from this pair on until somebody takes the applicant; who is displaced by that. */
  private int propose(int applicant, int from) {
    int end = start[applicant + 1];
    int number = order.number(applicant);
    for (int pair = from; pair < end; pair++) {
      int o = opening[pair];
      long key = Seats.key(rank[pair], number);
      if (!seats.refuses(o, key)) {
        at[applicant] = pair;
        if (seats.hasRoom(o)) {
          seats.take(o, key);
          return NOBODY;
        }
        return order.applicant(Seats.number(seats.replace(o, key)));
      }
    }
    at[applicant] = NOWHERE;
    return NOBODY;
  }

  /** The matching of those who arrived so far. */
  public Matching matching() {
    int[] openingOf = new int[at.length];
    for (int a = 0; a < at.length; a++) {
      openingOf[a] = at[a] < 0 ? Matching.NONE : opening[at[a]];
    }
    return Matching.owning(market, openingOf);
  }
}
