// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Optional;

/** A market as published, and the lottery that decides its ties, where it has any. */
public record Instance(Market market, Optional<Lottery> lottery) {

  /**
   * @throws IllegalArgumentException if the market has ties, which somebody has to decide
   */
  public static Instance of(Market market) {
    DeferredAcceptance.checkStrict(market);
    return new Instance(market, Optional.empty());
  }

  public static Instance of(Market market, Lottery lottery) {
    return new Instance(market, Optional.of(lottery));
  }

  /** For solving: without ties. Applicants and openings keep their numbers, pairs may not. */
  public Market strict() {
    return lottery.map(market::decided).orElse(market);
  }

  /**
   * @throws IllegalArgumentException naming the id, if there is no such opening
   */
  public int opening(String id) {
    return market
        .opening(id)
        .orElseThrow(() -> new IllegalArgumentException("unknown opening " + id));
  }

  /**
   * @throws IllegalArgumentException naming the id, if there is no such applicant
   */
  public int applicant(String id) {
    return market
        .applicant(id)
        .orElseThrow(() -> new IllegalArgumentException("unknown applicant " + id));
  }

  /** The same pairs, told of the published market with the seats that there were in the end. */
  public Matching told(Matching solved, int[] capacity) {
    return solved.in(market.withCapacities(capacity));
  }

  /** Of each opening, how many applicants would rather have it than what they hold. */
  public int[] wanting(Matching matching) {
    Matching held = matching.in(market);
    int[] wanting = new int[market.openings()];
    for (int a = 0; a < market.applicants(); a++) {
      int own = held.pairOf(a);
      for (int pair = market.first(a); pair < market.end(a); pair++) {
        boolean wants = own == Matching.NONE || market.choice(pair) < market.choice(own);
        wanting[market.opening(pair)] += wants ? 1 : 0;
      }
    }
    return wanting;
  }
}
