// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an employer tells about a placement, each with a form of its own. */
enum Report {
  START(true, List.of()),
  START_CORRECTION(true, List.of()),
  END(true, Reasons.END),
  END_CORRECTION(true, Reasons.END),
  CANCELLATION(false, Reasons.CANCELLATION);

  private static final class Reasons {
    static final List<String> END =
        List.of(
            "other_job",
            "moved_away",
            "cold_work",
            "schedule",
            "family",
            "health",
            "contract_end",
            "other");
    static final List<String> CANCELLATION =
        List.of("plans_changed", "no_contact", "conditions_not_agreed", "position_cut");
  }

  private final boolean dated;
  private final List<String> reasons;

  Report(boolean dated, List<String> reasons) {
    this.dated = dated;
    this.reasons = reasons;
  }

  /** Whether it has a day. */
  public boolean dated() {
    return dated;
  }

  /** The codes that it has to be told with one of; none if it needs none. */
  public List<String> reasons() {
    return reasons;
  }

  /** As it stands in paths. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Report> of(String code) {
    return Stream.of(values()).filter(report -> report.code().equals(code)).findFirst();
  }
}
