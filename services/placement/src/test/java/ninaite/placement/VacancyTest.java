// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static java.time.Duration.ofDays;
import static ninaite.events.PlacementEvent.Basis.CITY_NOTIFICATION;
import static ninaite.events.PlacementEvent.ReturnCause.DECLINED;
import static ninaite.events.PlacementEvent.ReturnCause.LAPSED;
import static ninaite.placement.PlacementRule.HEADS_REMAIN;
import static ninaite.placement.PlacementRule.INTRODUCED_BEFORE_OFFER;
import static ninaite.placement.PlacementRule.INTRODUCED_ONCE;
import static ninaite.placement.PlacementRule.OFFERED_ONCE;
import static ninaite.placement.PlacementRule.RESPOND_BY_IS_AHEAD;
import static ninaite.placement.PlacementRule.VACANCY_EXISTS;
import static ninaite.placement.PlacementRule.VACANCY_IS_OPEN;
import static ninaite.placement.Samples.ANYBODY;
import static ninaite.placement.Samples.FREE;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static ninaite.testing.Story.NINE_ON_APRIL_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.AcceptanceUnconfirmed;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementId;
import ninaite.events.VacancyId;
import ninaite.testing.Story;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The employer's side: an outstanding offer holds a head. */
@TestMethodOrder(OrderAnnotation.class)
class VacancyTest {
  static final Set<PlacementRule> RULES =
      EnumSet.of(
          VACANCY_EXISTS,
          VACANCY_IS_OPEN,
          INTRODUCED_ONCE,
          INTRODUCED_BEFORE_OFFER,
          OFFERED_ONCE,
          HEADS_REMAIN,
          RESPOND_BY_IS_AHEAD);

  private static final VacancyId VACANCY = new VacancyId("opening-of-mihon-suisan");
  private static final CandidateId HANAKO = new CandidateId("application-of-hanako");
  private static final CandidateId TARO = new CandidateId("application-of-taro");
  private static final PlacementId PLACEMENT = new PlacementId("placement-of-hanako");
  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  private static final LocalDate APRIL_15 = LocalDate.of(2026, 4, 15);
  private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
  private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
  private static final Instant IN_A_WEEK = NINE_ON_APRIL_1.plus(ofDays(7));

  @Test
  void a_published_opening_becomes_a_vacancy_once() {
    var openUp =
        new Vacancy.OpenUp(VACANCY, MIHON_SUISAN, ISHINOMAKI, 2, ANYBODY, APRIL_1, JUNE_30);
    vacancy().when(openUp).then(opened(2));
    vacancy().after(opened(2)).when(openUp).thenNothing();
    vacancy().after(opened(2), closed()).when(openUp).thenNothing();
  }

  @Test
  void a_candidate_is_introduced_once() {
    var introduce = new Vacancy.Introduce(HANAKO, CITY_NOTIFICATION, FREE);
    vacancy().after(opened(1)).when(introduce).then(introduced(HANAKO));
    vacancy().after(opened(1), introduced(HANAKO)).when(introduce).thenRefused(INTRODUCED_ONCE);
  }

  @Test
  void midnight_in_japan_is_the_next_day() {
    vacancy()
        .after(opened(1))
        .at(Instant.parse("2026-04-01T15:00:00Z"))
        .when(new Vacancy.Introduce(HANAKO, CITY_NOTIFICATION, FREE))
        .then(
            new CandidateIntroduced(
                VACANCY,
                HANAKO,
                CITY_NOTIFICATION,
                LocalDate.of(2026, 4, 2),
                LocalDate.of(2026, 4, 16)));
  }

  @Test
  void who_was_introduced_can_get_an_offer() {
    vacancy().after(opened(1), introduced(HANAKO)).when(offer(HANAKO)).then(offered(HANAKO));
  }

  @Test
  void an_offer_needs_an_introduction() {
    vacancy()
        .after(opened(1), introduced(TARO))
        .when(offer(HANAKO))
        .thenRefused(INTRODUCED_BEFORE_OFFER);
  }

  @Test
  void nobody_gets_two_offers_for_one_vacancy() {
    vacancy()
        .after(opened(5), introduced(HANAKO), offered(HANAKO))
        .when(offer(HANAKO))
        .thenRefused(OFFERED_ONCE);
    vacancy()
        .after(opened(5), introduced(HANAKO), offered(HANAKO), filled(HANAKO))
        .when(offer(HANAKO))
        .thenRefused(OFFERED_ONCE);
  }

  @Test
  void an_offer_beyond_the_heads_is_refused() {
    vacancy()
        .after(opened(1), introduced(HANAKO), introduced(TARO), offered(HANAKO))
        .when(offer(TARO))
        .thenRefused(HEADS_REMAIN, Map.of("heads", 1));
    vacancy()
        .after(opened(1), introduced(HANAKO), introduced(TARO), offered(HANAKO), filled(HANAKO))
        .when(offer(TARO))
        .thenRefused(HEADS_REMAIN);
  }

  @Test
  void a_returned_offer_frees_its_head() {
    vacancy()
        .after(opened(1), introduced(HANAKO), introduced(TARO), offered(HANAKO), returned(HANAKO))
        .when(offer(TARO))
        .then(offered(TARO));
  }

  @Test
  void the_date_to_answer_by_lies_ahead() {
    var introduced = vacancy().after(opened(1), introduced(HANAKO)).at(IN_A_WEEK);
    introduced.when(offer(HANAKO)).thenRefused(RESPOND_BY_IS_AHEAD);
    introduced
        .at(IN_A_WEEK.minusMillis(1))
        .when(offer(HANAKO))
        .then(new OfferMade(VACANCY, HANAKO, LocalDate.of(2026, 4, 8), IN_A_WEEK, JUNE_1));
  }

  @Test
  void an_offer_comes_back_once() {
    var takeBack = new Vacancy.TakeBack(HANAKO, LAPSED);
    var outstanding = vacancy().after(opened(1), introduced(HANAKO), offered(HANAKO));
    outstanding.when(takeBack).then(new OfferReturned(VACANCY, HANAKO, LAPSED, APRIL_1));
    outstanding.after(returned(HANAKO)).when(takeBack).thenNothing();
  }

  @Test
  void an_accepted_offer_fills_a_head() {
    vacancy()
        .after(opened(2), introduced(HANAKO), offered(HANAKO))
        .when(new Vacancy.Confirm(HANAKO, PLACEMENT))
        .then(filled(HANAKO));
  }

  @Test
  void an_acceptance_of_what_is_no_longer_offered_is_not_confirmed() {
    vacancy()
        .after(opened(1), introduced(HANAKO), offered(HANAKO), returned(HANAKO))
        .when(new Vacancy.Confirm(HANAKO, PLACEMENT))
        .then(new AcceptanceUnconfirmed(VACANCY, HANAKO, PLACEMENT));
  }

  @Test
  void a_closed_vacancy_takes_no_introductions_and_makes_no_offers() {
    var closed = vacancy().after(opened(2), introduced(HANAKO), closed());
    closed.when(new Vacancy.Introduce(TARO, CITY_NOTIFICATION, FREE)).thenRefused(VACANCY_IS_OPEN);
    closed.when(offer(HANAKO)).thenRefused(VACANCY_IS_OPEN);
    closed.when(new Vacancy.Close()).thenNothing();
  }

  @Test
  void a_closed_vacancy_keeps_its_promises() {
    var closed = vacancy().after(opened(2), introduced(HANAKO), offered(HANAKO), closed());
    closed.when(new Vacancy.Confirm(HANAKO, PLACEMENT)).then(filled(HANAKO));
    closed.when(new Vacancy.TakeBack(HANAKO, DECLINED)).then(returned(HANAKO));
  }

  @Test
  void it_closes_on_the_day_it_is_told_to() {
    vacancy().after(opened(1)).when(new Vacancy.Close()).then(closed());
    vacancy().when(new Vacancy.Close()).thenNothing();
  }

  @Test
  void nothing_can_be_asked_of_a_vacancy_that_is_not_there() {
    vacancy()
        .when(new Vacancy.Introduce(HANAKO, CITY_NOTIFICATION, FREE))
        .thenRefused(VACANCY_EXISTS);
    vacancy().when(offer(HANAKO)).thenRefused(VACANCY_EXISTS);
    vacancy().when(new Vacancy.TakeBack(HANAKO, LAPSED)).thenRefused(VACANCY_EXISTS);
    vacancy().when(new Vacancy.Confirm(HANAKO, PLACEMENT)).thenRefused(VACANCY_EXISTS);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static Story<Vacancy, Vacancy.Command, OfVacancy> vacancy() {
    return Story.given(Vacancy.DECIDER);
  }

  private static VacancyOpened opened(int heads) {
    return new VacancyOpened(VACANCY, MIHON_SUISAN, ISHINOMAKI, heads, ANYBODY, APRIL_1, JUNE_30);
  }

  private static CandidateIntroduced introduced(CandidateId who) {
    return new CandidateIntroduced(VACANCY, who, CITY_NOTIFICATION, APRIL_1, APRIL_15);
  }

  private static Vacancy.Offer offer(CandidateId who) {
    return new Vacancy.Offer(who, IN_A_WEEK, JUNE_1, FREE);
  }

  private static OfferMade offered(CandidateId who) {
    return new OfferMade(VACANCY, who, APRIL_1, IN_A_WEEK, JUNE_1);
  }

  private static OfferReturned returned(CandidateId who) {
    return new OfferReturned(VACANCY, who, DECLINED, APRIL_1);
  }

  private static HeadFilled filled(CandidateId who) {
    return new HeadFilled(
        VACANCY, who, PLACEMENT, MIHON_SUISAN, ISHINOMAKI, true, true, APRIL_1, APRIL_1, JUNE_1);
  }

  private static VacancyClosed closed() {
    return new VacancyClosed(VACANCY, APRIL_1);
  }
}
