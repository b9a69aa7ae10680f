// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.whatif;

import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.eligibility.Eligibility;

/**
 * How a round is run, so that it can be run again with something changed. Both steps have to be
 * functions of what they are given: the same lists, priorities and lottery each time. Ids of
 * persons and openings are the same in eligibility and market.
 */
public interface Rerun {

  /** The lists without the pairs that are not eligible. */
  Market market(Eligibility eligibility);

  /** The mechanism of the round, with its lottery. */
  Matching match(Market market);

  default Matching outcome(Eligibility eligibility) {
    return match(market(eligibility));
  }
}
