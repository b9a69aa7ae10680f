// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.certificate;

import java.util.Locale;

/** How a matching was made, and for whom telling the truth is the best they can do under it. */
public enum Algorithm {
  APPLICANTS_PROPOSE("Truth is best for applicants. Openings can gain by misreporting priorities."),
  OPENINGS_PROPOSE("Truth is not always best, neither for applicants nor for openings."),
  LOTTERY("Truth is best for applicants, whatever number they draw. Not for openings."),
  LARGER_MATCHING("More people are placed; in return truth is not always best for anybody."),
  CLOSURES_EXACT("Closing what falls below its minimum: truth is not always best for anybody."),
  CLOSURES_HEURISTIC("As exact closures, and not proved to be the best set of closures."),
  REGIONAL_CAPS("Truth is best for applicants, also for groups of them. Not for openings."),
  REVERSION("Truth is not always best: a seat that moves depends on who left it empty."),
  LINKED("With linked applicants truth is not always best, and a stable matching may not exist.");

  private final String truth;

  Algorithm(String truth) {
    this.truth = truth;
  }

  /** Stable, as written in certificates. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For whom it is strategy-proof, in one sentence. */
  public String truth() {
    return truth;
  }
}
