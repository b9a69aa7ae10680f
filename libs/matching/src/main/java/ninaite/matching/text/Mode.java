// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.text;

import java.util.Locale;
import ninaite.matching.Market;

/** How {@code ./ninaite match} solves a market. */
enum Mode {
  /** Applicants propose; without ties only. */
  APPLICANTS,
  /** Openings propose; without ties only. */
  OPENINGS,
  /** Applicants propose; the lottery of the seed decides ties. */
  LOTTERY,
  /** As many placed as the budget finds. */
  LARGER;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a market asks for if nobody says anything else. */
  static Mode of(Market market) {
    return market.hasTies() ? LARGER : APPLICANTS;
  }
}
