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
    return with(market, Order.none(market.applicants()));
  }

  static Arrivals with(Market market, Order order) {
    return new Arrivals(market, order);
  }

  /** The applicant proposes down their list, and so does everybody displaced by that. */
  public void arrive(int applicant) {
    if (at[applicant] != NOT_YET) {
      throw new IllegalStateException("arrived before: " + market.applicantId(applicant));
    }
    int proposer = applicant;
    int pair = start[applicant];
    while (true) {
      if (pair == start[proposer + 1]) {
        at[proposer] = NOWHERE;
        return;
      }
      int o = opening[pair];
      long key = Seats.key(rank[pair], order.number()[proposer]);
      if (seats.refuses(o, key)) {
        pair++;
        continue;
      }
      at[proposer] = pair;
      if (seats.hasRoom(o)) {
        seats.take(o, key);
        return;
      }
      proposer = order.applicant()[Seats.number(seats.replace(o, key))];
      pair = at[proposer] + 1;
    }
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
