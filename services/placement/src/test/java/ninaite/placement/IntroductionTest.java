// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static java.time.Duration.ofDays;
import static ninaite.events.PlacementEvent.Basis.CITY_NOTIFICATION;
import static ninaite.events.PlacementEvent.EmployerAnswer.DECLINED;
import static ninaite.events.PlacementEvent.EmployerAnswer.INTERVIEW;
import static ninaite.events.PlacementEvent.ReturnCause.WITHDRAWN;
import static ninaite.placement.PlacementRule.CANDIDATE_IS_ELIGIBLE;
import static ninaite.placement.PlacementRule.INTRODUCED_BEFORE_OFFER;
import static ninaite.placement.PlacementRule.INTRODUCED_ONCE;
import static ninaite.placement.PlacementRule.INTRODUCTION_WAITS;
import static ninaite.placement.PlacementRule.OFFER_OUTSTANDING;
import static ninaite.placement.PlacementRule.REASON_GOES_WITH_A_REFUSAL;
import static ninaite.placement.PlacementRule.STARTS_AHEAD;
import static ninaite.placement.PlacementRule.VACANCY_EXISTS;
import static ninaite.placement.Samples.ANYBODY;
import static ninaite.placement.Samples.FREE;
import static ninaite.placement.Samples.NO_GATE;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static ninaite.testing.Story.NINE_ON_APRIL_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ninaite.events.CandidateId;
import ninaite.events.Demands;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.EmployerAnswer;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.IntroductionUnanswered;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.VacancyChanged;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyFull;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementId;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import ninaite.testing.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Introduced, answered within ten business days or released, and offers that are taken back. */
@TestMethodOrder(OrderAnnotation.class)
class IntroductionTest {
  static final Set<PlacementRule> RULES =
      EnumSet.of(
          CANDIDATE_IS_ELIGIBLE,
          INTRODUCTION_WAITS,
          REASON_GOES_WITH_A_REFUSAL,
          OFFER_OUTSTANDING,
          STARTS_AHEAD);

  private static final VacancyId VACANCY = new VacancyId("opening-of-mihon-suisan");
  private static final CandidateId HANAKO = new CandidateId("hanako");
  private static final PlacementId PLACEMENT = new PlacementId("placement-of-hanako");
  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  private static final LocalDate APRIL_15 = LocalDate.of(2026, 4, 15);
  private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
  private static final Instant IN_A_WEEK = NINE_ON_APRIL_1.plus(ofDays(7));
  private static final Demands FORKLIFT = new Demands(List.of("FORK-TC"), true, 2400, true, true);

  @Test
  void the_employer_has_ten_business_days_and_golden_week_is_none() {
    opened(ANYBODY)
        .at(Instant.parse("2026-04-28T00:00:00Z"))
        .when(introduce(FREE))
        .then(
            new CandidateIntroduced(
                VACANCY,
                HANAKO,
                CITY_NOTIFICATION,
                LocalDate.of(2026, 4, 28),
                LocalDate.of(2026, 5, 18)));
  }

  @Test
  void who_is_not_eligible_is_not_introduced_and_gets_no_offer() {
    opened(FORKLIFT).when(introduce(FREE)).thenRefused(CANDIDATE_IS_ELIGIBLE);
    var until = new Holds(true, List.of(), NO_GATE, APRIL_1.minusDays(1));
    introduced().when(offer(until)).thenRefused(CANDIDATE_IS_ELIGIBLE);
  }

  @Test
  void an_invitation_or_a_refusal_is_an_answer() {
    introduced().when(respond(INTERVIEW, null)).then(answered(INTERVIEW, null));
    introduced().when(respond(DECLINED, "no_match")).then(answered(DECLINED, "no_match"));
  }

  @Test
  void a_reason_goes_with_a_refusal_and_with_nothing_else() {
    introduced().when(respond(DECLINED, null)).thenRefused(REASON_GOES_WITH_A_REFUSAL);
    introduced().when(respond(INTERVIEW, "no_match")).thenRefused(REASON_GOES_WITH_A_REFUSAL);
  }

  @Test
  void who_was_not_introduced_or_has_an_offer_needs_no_answer() {
    opened(ANYBODY).when(respond(INTERVIEW, null)).thenRefused(INTRODUCTION_WAITS);
    offered().when(respond(DECLINED, "no_match")).thenRefused(INTRODUCTION_WAITS);
  }

  @Test
  void who_was_declined_gets_no_offer_and_can_be_introduced_again() {
    var declined = introduced().after(answered(DECLINED, "no_match"));
    declined.when(offer(FREE)).thenRefused(INTRODUCED_BEFORE_OFFER);
    declined.when(introduce(FREE)).then(introduction());
  }

  @Test
  void without_an_answer_the_candidate_is_released_on_the_day_after_the_last() {
    var release = new Vacancy.ReleaseUnanswered();
    introduced().at(noon(APRIL_15)).when(release).thenNothing();
    introduced()
        .at(noon(APRIL_15.plusDays(1)))
        .when(release)
        .then(new IntroductionUnanswered(VACANCY, HANAKO, APRIL_15.plusDays(1)));
  }

  @Test
  void who_was_answered_or_offered_is_not_released() {
    var release = new Vacancy.ReleaseUnanswered();
    introduced().after(answered(INTERVIEW, null)).at(noon(JUNE_1)).when(release).thenNothing();
    offered().at(noon(JUNE_1)).when(release).thenNothing();
  }

  @Test
  void a_closed_vacancy_still_owes_its_answers() {
    var closed = introduced().after(new VacancyClosed(VACANCY, APRIL_1));
    closed.when(respond(INTERVIEW, null)).then(answered(INTERVIEW, null));
    closed
        .at(noon(JUNE_1))
        .when(new Vacancy.ReleaseUnanswered())
        .then(new IntroductionUnanswered(VACANCY, HANAKO, JUNE_1));
  }

  @Test
  void an_invited_candidate_is_still_introduced() {
    var invited = introduced().after(answered(INTERVIEW, null));
    invited.when(introduce(FREE)).thenRefused(INTRODUCED_ONCE);
    invited.when(offer(FREE)).then(theOffer());
  }

  @Test
  void an_offer_can_be_withdrawn_until_it_is_answered() {
    offered()
        .when(new Vacancy.Withdraw(HANAKO))
        .then(new OfferReturned(VACANCY, HANAKO, WITHDRAWN, APRIL_1));
    introduced().when(new Vacancy.Withdraw(HANAKO)).thenRefused(OFFER_OUTSTANDING);
    filled().when(new Vacancy.Withdraw(HANAKO)).thenRefused(OFFER_OUTSTANDING);
  }

  @Test
  void work_does_not_start_before_it_is_offered() {
    var yesterday = new Vacancy.Offer(HANAKO, IN_A_WEEK, APRIL_1.minusDays(1), FREE);
    introduced().when(yesterday).thenRefused(STARTS_AHEAD);
  }

  @Test
  void the_last_head_makes_it_full() {
    offered()
        .when(new Vacancy.Confirm(HANAKO, PLACEMENT))
        .then(theHead(), new VacancyFull(VACANCY, APRIL_1));
  }

  @Test
  void a_cancelled_agreement_frees_its_head_once() {
    var free = new Vacancy.Free(HANAKO, PLACEMENT);
    var freed = new HeadFreed(VACANCY, HANAKO, PLACEMENT, APRIL_1);
    filled().when(free).then(freed);
    filled().after(freed).when(free).thenNothing();
  }

  @Test
  void a_correction_never_takes_a_head_that_is_promised() {
    offered()
        .when(new Vacancy.Change(1, FORKLIFT))
        .then(new VacancyChanged(VACANCY, 1, FORKLIFT, APRIL_1));
    offered().when(new Vacancy.Change(1, ANYBODY)).thenNothing();
    var two = opened(ANYBODY).after(new VacancyChanged(VACANCY, 2, ANYBODY, APRIL_1));
    two.when(new Vacancy.Change(0, ANYBODY)).then(new VacancyChanged(VACANCY, 0, ANYBODY, APRIL_1));
    two.after(introduction(), theOffer())
        .when(new Vacancy.Change(0, ANYBODY))
        .then(new VacancyChanged(VACANCY, 1, ANYBODY, APRIL_1));
  }

  @Test
  void nothing_can_be_asked_of_a_vacancy_that_is_not_there() {
    var nowhere = Story.given(Vacancy.DECIDER);
    nowhere.when(respond(INTERVIEW, null)).thenRefused(VACANCY_EXISTS);
    nowhere.when(new Vacancy.ReleaseUnanswered()).thenRefused(VACANCY_EXISTS);
    nowhere.when(new Vacancy.Withdraw(HANAKO)).thenRefused(VACANCY_EXISTS);
    nowhere.when(new Vacancy.Change(1, ANYBODY)).thenRefused(VACANCY_EXISTS);
    nowhere.when(new Vacancy.Free(HANAKO, PLACEMENT)).thenRefused(VACANCY_EXISTS);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static Story<Vacancy, Vacancy.Command, OfVacancy> opened(Demands demands) {
    LocalDate june30 = LocalDate.of(2026, 6, 30);
    return Story.given(Vacancy.DECIDER)
        .after(new VacancyOpened(VACANCY, MIHON_SUISAN, ISHINOMAKI, 1, demands, APRIL_1, june30));
  }

  private static Story<Vacancy, Vacancy.Command, OfVacancy> introduced() {
    return opened(ANYBODY).after(introduction());
  }

  private static Story<Vacancy, Vacancy.Command, OfVacancy> offered() {
    return introduced().after(theOffer());
  }

  private static Story<Vacancy, Vacancy.Command, OfVacancy> filled() {
    return offered().after(theHead());
  }

  private static Vacancy.Introduce introduce(Holds holds) {
    return new Vacancy.Introduce(HANAKO, CITY_NOTIFICATION, holds);
  }

  private static Vacancy.Offer offer(Holds holds) {
    return new Vacancy.Offer(HANAKO, IN_A_WEEK, JUNE_1, holds);
  }

  private static Vacancy.Respond respond(EmployerAnswer answer, @Nullable String reason) {
    return new Vacancy.Respond(HANAKO, answer, reason);
  }

  private static CandidateIntroduced introduction() {
    return new CandidateIntroduced(VACANCY, HANAKO, CITY_NOTIFICATION, APRIL_1, APRIL_15);
  }

  private static IntroductionAnswered answered(EmployerAnswer answer, @Nullable String reason) {
    return new IntroductionAnswered(VACANCY, HANAKO, answer, reason, APRIL_1);
  }

  private static OfferMade theOffer() {
    return new OfferMade(VACANCY, HANAKO, APRIL_1, IN_A_WEEK, JUNE_1);
  }

  private static HeadFilled theHead() {
    return new HeadFilled(
        VACANCY, HANAKO, PLACEMENT, MIHON_SUISAN, ISHINOMAKI, true, true, APRIL_1, APRIL_1, JUNE_1);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(Japan.ZONE).toInstant();
  }
}
