// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Demands;
import ninaite.events.Gates;

/**
 * Who may be introduced to what: the law's gates and the opening's certificates, and nothing else.
 * Nationality, sex, family and housing are not known here (職業安定法3条).
 */
public final class Eligibility {
  private Eligibility() {}

  /**
   * Every rule that stands between a candidate and a vacancy; none if they are eligible.
   *
   * @param today on which the application has to be valid
   * @param firstDay from which they would work
   */
  public static List<Violation> unmet(
      Demands demands, Holds holds, LocalDate today, LocalDate firstDay) {
    List<Violation> unmet = new ArrayList<>();
    Gates gates = holds.gates();
    if (!holds.free()) {
      unmet.add(new Violation("candidate", PlacementRule.CANDIDATE_IS_FREE));
    }
    if (today.isAfter(holds.validUntil())) {
      unmet.add(new Violation("candidate", PlacementRule.APPLICATION_IS_VALID));
    }
    if (!gates.mayWork()) {
      unmet.add(new Violation("candidate", PlacementRule.PERMITTED_TO_WORK));
    }
    LocalDate until = gates.mayWorkUntil();
    if (until != null && firstDay.isAfter(until)) {
      unmet.add(new Violation("startsOn", PlacementRule.PERMISSION_LASTS));
    }
    Integer most = gates.minutesPerWeekMost();
    if (most != null && demands.minutesPerWeek() > most) {
      unmet.add(new Violation("candidate", PlacementRule.HOURS_WITHIN_PERMISSION));
    }
    if (demands.adultOnly() && !gates.adult()) {
      unmet.add(new Violation("candidate", PlacementRule.ADULT_FOR_NIGHT_AND_FORKLIFT));
    }
    for (String code : demands.certificates()) {
      if (!holds.certified(code, firstDay)) {
        unmet.add(new Violation("certificates." + code, PlacementRule.CERTIFICATE_IS_HELD));
      }
    }
    return unmet;
  }
}
