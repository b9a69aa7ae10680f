// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static java.time.Duration.ofDays;
import static ninaite.events.PlacementEvent.Basis.CITY_NOTIFICATION;
import static ninaite.placement.Samples.ANYBODY;
import static ninaite.placement.Samples.FREE;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static ninaite.testing.Story.NINE_ON_APRIL_1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.VacancyId;
import ninaite.japan.WorkingDays;
import ninaite.testing.Story;
import org.junit.jupiter.api.Test;

/** What a match round gave is offered by the rules that hold for every offer. */
class MatchedTest {
  private static final VacancyId VACANCY = new VacancyId("opening-of-mihon-suisan");
  private static final CandidateId HANAKO = new CandidateId("person-1-hanako");
  private static final CandidateId TARO = new CandidateId("person-2-taro");
  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
  private static final Instant IN_A_WEEK = NINE_ON_APRIL_1.plus(ofDays(7));
  private static final Holds TAKEN =
      new Holds(false, List.of(), Samples.NO_GATE, Samples.DECEMBER_31);

  @Test
  void whoever_got_a_place_is_introduced_and_offered_it() {
    vacancy(2)
        .when(matched(Map.of(HANAKO, FREE, TARO, FREE)))
        .then(introduced(HANAKO), offered(HANAKO), introduced(TARO), offered(TARO));
  }

  @Test
  void who_was_introduced_before_is_not_introduced_again() {
    vacancy(1).after(introduced(HANAKO)).when(matched(Map.of(HANAKO, FREE))).then(offered(HANAKO));
  }

  @Test
  void nothing_is_promised_twice() {
    vacancy(1)
        .after(introduced(TARO), offered(TARO))
        .when(matched(Map.of(HANAKO, FREE, TARO, FREE)))
        .thenNothing();
    vacancy(1)
        .when(matched(Map.of(HANAKO, FREE, TARO, FREE)))
        .then(introduced(HANAKO), offered(HANAKO));
  }

  @Test
  void who_has_agreed_elsewhere_meanwhile_is_left_out() {
    vacancy(2)
        .when(matched(Map.of(HANAKO, TAKEN, TARO, FREE)))
        .then(introduced(TARO), offered(TARO));
  }

  @Test
  void a_closed_vacancy_offers_nothing() {
    vacancy(1)
        .after(new VacancyClosed(VACANCY, APRIL_1))
        .when(matched(Map.of(HANAKO, FREE)))
        .thenNothing();
    Story.given(Vacancy.DECIDER)
        .when(matched(Map.of(HANAKO, FREE)))
        .thenRefused(PlacementRule.VACANCY_EXISTS);
  }

  private static Story<Vacancy, Vacancy.Command, OfVacancy> vacancy(int heads) {
    return Story.given(Vacancy.DECIDER)
        .after(
            new VacancyOpened(
                VACANCY, MIHON_SUISAN, ISHINOMAKI, heads, ANYBODY, APRIL_1, MAY_1.plusDays(30)));
  }

  private static Vacancy.OfferAsMatched matched(Map<CandidateId, Holds> chosen) {
    return new Vacancy.OfferAsMatched(chosen, CITY_NOTIFICATION, IN_A_WEEK, MAY_1);
  }

  private static CandidateIntroduced introduced(CandidateId who) {
    return new CandidateIntroduced(
        VACANCY, who, CITY_NOTIFICATION, APRIL_1, WorkingDays.after(APRIL_1, 10));
  }

  private static OfferMade offered(CandidateId who) {
    return new OfferMade(VACANCY, who, APRIL_1, IN_A_WEEK, MAY_1);
  }
}
