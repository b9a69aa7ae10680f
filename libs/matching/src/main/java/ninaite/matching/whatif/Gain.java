// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.whatif;

import java.util.Optional;
import ninaite.matching.Market;
import ninaite.matching.Matching;

/** Compares what somebody gets in two outcomes whose markets need not have the same pairs. */
public final class Gain {
  private Gain() {}

  /** Above zero if the applicant likes the second better, below if the first, by their own list. */
  public static int of(Matching before, Matching after, String applicant) {
    Market market =
        pairs(after, applicant) < pairs(before, applicant) ? before.market() : after.market();
    return Integer.compare(
        place(market, applicant, before.openingOf(applicant)),
        place(market, applicant, after.openingOf(applicant)));
  }

  private static int pairs(Matching matching, String applicant) {
    int a = matching.market().applicant(applicant).orElseThrow();
    return matching.market().end(a) - matching.market().first(a);
  }

  private static int place(Market market, String applicant, Optional<String> opening) {
    int a = market.applicant(applicant).orElseThrow();
    for (int pair = market.first(a); pair < market.end(a) && opening.isPresent(); pair++) {
      if (market.openingId(market.opening(pair)).equals(opening.get())) {
        return market.choice(pair) - market.choice(market.first(a));
      }
    }
    return Integer.MAX_VALUE;
  }
}
