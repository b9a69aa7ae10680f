// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

/**
 * Deferred acceptance (Gale and Shapley, 1962). Deterministic, iterative, no allocation per
 * proposal; O(pairs · log heads) with applicants proposing, O(pairs) with openings proposing.
 *
 * <p>With applicants proposing, no applicant gains by listing anything but the truth, and no stable
 * matching is better for any of them. Openings can gain by misreporting priorities; with openings
 * proposing, applicants can too.
 */
public final class DeferredAcceptance {
  private DeferredAcceptance() {}

  /**
   * The stable matching that is best for every applicant.
   *
   * @throws IllegalArgumentException if the market has ties, for which somebody has to decide (a
   *     lottery, or the larger matching)
   */
  public static Matching byApplicants(Market market) {
    checkStrict(market);
    return run(Arrivals.with(market, Order.none()), market);
  }

  /**
   * As above, ties decided by the lottery. Weakly stable, and telling the truth stays best for
   * every applicant; among all stable matchings it is a fair one and not always a large one.
   */
  public static Matching byApplicants(Market market, Lottery lottery) {
    return run(Decided.by(lottery, market).arrivals(), market);
  }

  /** The stable matching that is best for every opening. Refuses ties as above. */
  public static Matching byOpenings(Market market) {
    checkStrict(market);
    return Courtship.of(market, market.pairsByOpening(), market.priorities.entry);
  }

  /** As above, ties decided by the lottery. */
  public static Matching byOpenings(Market market, Lottery lottery) {
    return Decided.by(lottery, market).byOpenings().in(market);
  }

  private static Matching run(Arrivals arrivals, Market market) {
    return arrivals.arriveAll().matching().in(market);
  }

  static void checkStrict(Market market) {
    if (market.hasTies()) {
      throw new IllegalArgumentException("ties need a lottery or the larger matching");
    }
  }
}
