// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.reasons;

import ninaite.matching.eligibility.Finding;

/** One thing that, had it been different and all else the same, would have changed the outcome. */
public sealed interface Change {

  /** Where the applicant would then go; they like it better than what they got. */
  String gets();

  /** One more seat in that opening. */
  record OneMoreSeat(String opening, String gets) implements Change {}

  /**
   * One qualification more.
   *
   * @param missing what was not met, or unknown: then it may be enough to hand in a proof
   */
  record OneMoreQualification(Finding missing, String gets) implements Change {}
}
