// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.placement.PlacementRule.CANDIDATE_IS_ELIGIBLE;
import static ninaite.placement.PlacementRule.INTRODUCED_ONCE;
import static ninaite.placement.PlacementRule.INTRODUCTION_WAITS;
import static ninaite.placement.PlacementRule.REASON_GOES_WITH_A_REFUSAL;
import static ninaite.placement.PlacementRule.VACANCY_IS_OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ninaite.aggregate.Decision;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Demands;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.EmployerAnswer;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.IntroductionUnanswered;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.japan.Japan;
import ninaite.japan.WorkingDays;
import ninaite.placement.Vacancy.Whose;

/** Who may be introduced, and what the employer answers in which time. */
final class IntroductionRules {
  /** 営業日 in which the employer answers; then the candidate waits no longer. */
  static final int DAYS_TO_ANSWER = 10;

  private IntroductionRules() {}

  static Decision<OfVacancy> decide(
      Whose whose, Demands demands, Places places, Vacancy.OfIntroduction command, Instant now) {
    return switch (command) {
      case Vacancy.Introduce c -> introduce(whose, demands, places, c, Japan.dateOf(now));
      case Vacancy.Respond c -> respond(whose, places, c, Japan.dateOf(now));
      case Vacancy.ReleaseUnanswered _ -> releaseUnanswered(whose, places, Japan.dateOf(now));
    };
  }

  /** Who was introduced before it closed still gets an answer. */
  static Decision<OfVacancy> whenClosed(
      Whose whose, Places places, Vacancy.OfIntroduction command, Instant now) {
    return switch (command) {
      case Vacancy.Introduce _ -> refuse(VACANCY_IS_OPEN);
      case Vacancy.Respond c -> respond(whose, places, c, Japan.dateOf(now));
      case Vacancy.ReleaseUnanswered _ -> releaseUnanswered(whose, places, Japan.dateOf(now));
    };
  }

  private static Decision<OfVacancy> introduce(
      Whose whose, Demands demands, Places places, Vacancy.Introduce c, LocalDate today) {
    if (places.introduction(c.candidate()).isPresent() || places.holds(c.candidate())) {
      return refuse(INTRODUCED_ONCE);
    }
    List<Violation> unmet = Eligibility.unmet(demands, c.holds(), today, today);
    return unmet.isEmpty()
        ? accept(
            new CandidateIntroduced(
                whose.vacancy(),
                c.candidate(),
                c.basis(),
                today,
                WorkingDays.after(today, DAYS_TO_ANSWER)))
        : refuse(CANDIDATE_IS_ELIGIBLE, unmet);
  }

  private static Decision<OfVacancy> respond(
      Whose whose, Places places, Vacancy.Respond c, LocalDate today) {
    boolean declines = c.answer() == EmployerAnswer.DECLINED;
    if (declines != (c.reason() != null)) {
      return refuse(REASON_GOES_WITH_A_REFUSAL);
    }
    return places.introduction(c.candidate()).isEmpty() || places.holds(c.candidate())
        ? refuse(INTRODUCTION_WAITS)
        : accept(
            new IntroductionAnswered(
                whose.vacancy(), c.candidate(), c.answer(), c.reason(), today));
  }

  private static Decision<OfVacancy> releaseUnanswered(
      Whose whose, Places places, LocalDate today) {
    return Decision.accept(
        places.introduced().stream()
            .filter(i -> i.answerBy() != null && today.isAfter(i.answerBy()))
            .map(i -> new IntroductionUnanswered(whose.vacancy(), i.candidate(), today))
            .toList());
  }
}
