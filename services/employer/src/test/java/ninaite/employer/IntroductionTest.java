// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.employer.Introduction.Result.CANCELLED_BEFORE_START;
import static ninaite.employer.Introduction.Result.DECLINED_BY_EMPLOYER;
import static ninaite.employer.Introduction.Result.HIRED;
import static ninaite.employer.Introduction.Result.INTERVIEW;
import static ninaite.employer.Introduction.Result.INTRODUCED;
import static ninaite.employer.Introduction.Result.NOT_ACCEPTED;
import static ninaite.employer.Introduction.Result.OFFERED;
import static ninaite.employer.Introduction.Result.UNANSWERED;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.AcceptanceUnconfirmed;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.EmployerAnswer;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.IntroductionUnanswered;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.ReturnCause;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementId;
import ninaite.events.VacancyId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 見本 花子 is introduced to 見本水産; the ledger keeps what came of it last. */
class IntroductionTest {
  private static final VacancyId VACANCY = new VacancyId("opening-of-mihon-suisan");
  private static final CandidateId HANAKO = new CandidateId("hanako");
  private static final PlacementId PLACEMENT = new PlacementId("placement");
  private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
  private static final LocalDate MAY_2 = LocalDate.of(2026, 5, 2);
  private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
  private static final CandidateIntroduced INTRODUCTION =
      new CandidateIntroduced(
          VACANCY, HANAKO, Basis.CITY_NOTIFICATION, MAY_1, LocalDate.of(2026, 5, 19));
  private static final OfferMade OFFER =
      new OfferMade(VACANCY, HANAKO, MAY_2, Instant.parse("2026-05-09T00:00:00Z"), JUNE_1);

  @Test
  void each_event_leaves_its_result_and_day() {
    is(after(INTRODUCTION), INTRODUCED, MAY_1);
    is(after(INTRODUCTION, answered(EmployerAnswer.INTERVIEW, null)), INTERVIEW, MAY_2);
    is(
        after(INTRODUCTION, answered(EmployerAnswer.DECLINED, "position_changed")),
        DECLINED_BY_EMPLOYER,
        MAY_2);
    is(
        after(INTRODUCTION, new IntroductionUnanswered(VACANCY, HANAKO, JUNE_1)),
        UNANSWERED,
        JUNE_1);
    is(after(INTRODUCTION, OFFER), OFFERED, MAY_2);
    is(
        after(INTRODUCTION, OFFER, new OfferReturned(VACANCY, HANAKO, ReturnCause.LAPSED, JUNE_1)),
        NOT_ACCEPTED,
        JUNE_1);
    is(after(INTRODUCTION, OFFER, filled(true)), HIRED, MAY_2);
    is(
        after(INTRODUCTION, OFFER, filled(true), new HeadFreed(VACANCY, HANAKO, PLACEMENT, JUNE_1)),
        CANCELLED_BEFORE_START,
        JUNE_1);
    is(
        after(INTRODUCTION, OFFER, new AcceptanceUnconfirmed(VACANCY, HANAKO, PLACEMENT)),
        OFFERED,
        MAY_2);
  }

  @Test
  void a_permanent_hire_is_not_urged_to_change_for_two_years() {
    assertThat(after(INTRODUCTION, OFFER, filled(true)).notUrgedUntil()).isEqualTo("2028-06-01");
    assertThat(after(INTRODUCTION, OFFER, filled(false)).notUrgedUntil()).isNull();
  }

  @Test
  void what_is_about_nobody_leaves_no_entry() {
    assertThat(Introduction.candidateOf(new VacancyClosed(VACANCY, MAY_1))).isNull();
  }

  private static IntroductionAnswered answered(EmployerAnswer answer, @Nullable String reason) {
    return new IntroductionAnswered(VACANCY, HANAKO, answer, reason, MAY_2);
  }

  private static HeadFilled filled(boolean permanent) {
    return new HeadFilled(
        VACANCY,
        HANAKO,
        PLACEMENT,
        MIHON_SUISAN,
        ISHINOMAKI,
        permanent,
        true,
        LocalDate.of(2026, 4, 1),
        MAY_2,
        JUNE_1);
  }

  private static Introduction after(OfVacancy... events) {
    Introduction entry = null;
    for (OfVacancy event : events) {
      CandidateId candidate = Objects.requireNonNull(Introduction.candidateOf(event));
      entry = Introduction.after(entry, candidate, event);
    }
    return Objects.requireNonNull(entry);
  }

  private static void is(Introduction entry, Introduction.Result result, LocalDate on) {
    assertThat(entry.result()).isEqualTo(result);
    assertThat(entry.resultOn()).isEqualTo(on);
    assertThat(entry.introducedOn()).isEqualTo(MAY_1);
  }
}
