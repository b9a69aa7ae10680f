// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.reasons;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.eligibility.Eligibility;
import ninaite.matching.whatif.Rerun;

/**
 * Explains a round to its applicants. Reasons are read off the matching; changes are found by
 * running the round again with just that one change.
 *
 * <p>That one seat more would have been enough tells an applicant that they come next, and so that
 * others do not; that one qualification more would have been, that they come before somebody who
 * holds a seat. Both are told only of openings that at least so many people listed, where the
 * statement is about a crowd, or that had room. Nothing else that is said depends on who the others
 * are.
 */
public final class Reasons {
  /** As for published figures: fewer than ten people are not told apart. */
  public static final int CROWD = 10;

  private final Eligibility eligibility;
  private final Rerun rerun;
  private final Matching matching;
  private final int crowd;

  private Reasons(Eligibility eligibility, Rerun rerun, int crowd) {
    this.eligibility = eligibility;
    this.rerun = rerun;
    this.matching = rerun.outcome(eligibility);
    this.crowd = crowd;
  }

  public static Reasons of(Eligibility eligibility, Rerun rerun) {
    return of(eligibility, rerun, CROWD);
  }

  /**
   * @param crowd how many people must have listed an opening before a change there is spoken of
   */
  public static Reasons of(Eligibility eligibility, Rerun rerun, int crowd) {
    return new Reasons(eligibility, rerun, crowd);
  }

  public Matching matching() {
    return matching;
  }

  /**
   * Runs the round once for each opening on the list that the applicant would like better.
   *
   * @param wishes all openings that the applicant listed, also those that they are not eligible for
   * @throws IllegalArgumentException if the applicant is unknown
   */
  public Explanation explain(String applicant, List<String> wishes) {
    Market market = matching.market();
    int a =
        market
            .applicant(applicant)
            .orElseThrow(() -> new IllegalArgumentException("unknown applicant " + applicant));
    List<Explanation.Wish> lines =
        wishes.stream().map(o -> new Explanation.Wish(o, reason(a, o))).toList();
    Set<String> crowded = new TreeSet<>();
    for (int o = 0; o < market.openings(); o++) {
      if (market.demand(o) >= crowd) {
        crowded.add(market.openingId(o));
      }
    }
    var changes = new Changes(eligibility, rerun, matching, applicant, crowded);
    return new Explanation(applicant, lines, changes.of(lines));
  }

  private Reason reason(int a, String opening) {
    Market market = matching.market();
    String applicant = market.applicantId(a);
    boolean judged = eligibility.hasPerson(applicant) && eligibility.hasOpening(opening);
    if (judged) {
      int person = eligibility.person(applicant);
      int needed = eligibility.opening(opening);
      if (!eligibility.isEligible(person, needed)) {
        return new Reason.NotEligible(eligibility.proof(person, needed).missing());
      }
    }
    OptionalInt o = market.opening(opening);
    OptionalInt pair = o.isPresent() ? pair(a, o.getAsInt()) : OptionalInt.empty();
    return pair.isPresent()
        ? reason(a, o.getAsInt(), pair.getAsInt())
        : new Reason.NotOnTheirList();
  }

  private Reason reason(int a, int o, int pair) {
    Market market = matching.market();
    int held = matching.pairOf(a);
    if (held == pair) {
      return new Reason.GotIt();
    }
    if (held != Matching.NONE && market.choice(held) <= market.choice(pair)) {
      return new Reason.NotReached();
    }
    if (market.capacity(o) == 0) {
      return new Reason.Closed();
    }
    return matching.filled()[o] < market.capacity(o) ? new Reason.HeldBack() : new Reason.Filled();
  }

  private OptionalInt pair(int a, int o) {
    Market market = matching.market();
    return IntStream.range(market.first(a), market.end(a))
        .filter(pair -> market.opening(pair) == o)
        .findFirst();
  }
}
