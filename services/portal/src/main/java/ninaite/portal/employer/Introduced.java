// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ninaite.events.Qualification;
import ninaite.events.Wishes;
import org.jspecify.annotations.Nullable;

/**
 * Somebody introduced to one of our vacancies; who they are is not told here.
 *
 * @param state waiting, interview, offered or agreed
 * @param answerBy the last day for our answer; null once there is one
 * @param startsOn the first working day of an offer that is out
 */
record Introduced(
    String vacancy,
    String candidate,
    String state,
    LocalDate introducedOn,
    @Nullable LocalDate answerBy,
    @Nullable LocalDate startsOn,
    List<Qualification> qualifications,
    Wishes wishes) {
  private static final int SOON = 3;

  public String reference() {
    return Mine.reference(candidate);
  }

  public boolean isWaiting() {
    return state.equals("waiting");
  }

  public String path() {
    return "/hire/candidates/" + vacancy + "/" + candidate;
  }

  /** What a box of the list sends. */
  public String chosen() {
    return vacancy + " " + candidate;
  }

  /** Days left to answer, today being 0. */
  public long daysLeft(LocalDate today) {
    return answerBy == null ? 0 : ChronoUnit.DAYS.between(today, answerBy);
  }

  public boolean isUrgent(LocalDate today) {
    return answerBy != null && daysLeft(today) <= SOON;
  }
}
