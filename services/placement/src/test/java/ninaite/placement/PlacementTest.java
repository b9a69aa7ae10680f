// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.placement.PlacementRule.CHECKED_IN_ONCE;
import static ninaite.placement.PlacementRule.CHECK_IN_IS_DUE;
import static ninaite.placement.PlacementRule.CHECK_IN_IS_OF_THE_PROGRAMME;
import static ninaite.placement.PlacementRule.DATE_IS_IN_ORDER;
import static ninaite.placement.PlacementRule.HAS_NOT_ENDED;
import static ninaite.placement.PlacementRule.HAS_STARTED;
import static ninaite.placement.PlacementRule.NOT_STARTED_YET;
import static ninaite.placement.PlacementRule.PLACEMENT_EXISTS;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.PlacementId;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import ninaite.testing.Story;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 見本 花子 agrees on 1 April, starts on 31 May, and somebody asks whether she is still there. */
@TestMethodOrder(OrderAnnotation.class)
class PlacementTest {
  static final Set<PlacementRule> RULES =
      EnumSet.of(
          PLACEMENT_EXISTS,
          NOT_STARTED_YET,
          HAS_STARTED,
          HAS_NOT_ENDED,
          DATE_IS_IN_ORDER,
          CHECK_IN_IS_OF_THE_PROGRAMME,
          CHECK_IN_IS_DUE,
          CHECKED_IN_ONCE);

  private static final PlacementId PLACEMENT = new PlacementId("placement-of-hanako");
  private static final CandidateId HANAKO = new CandidateId("application-of-hanako");
  private static final VacancyId VACANCY = new VacancyId("opening-of-mihon-suisan");
  private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  private static final Placement.Whose WHOSE =
      new Placement.Whose(
          PLACEMENT, HANAKO, VACANCY, MIHON_SUISAN, ISHINOMAKI, true, true, APRIL_1);
  private static final LocalDate MAY_31 = LocalDate.of(2026, 5, 31);
  private static final PlacementAgreed AGREED =
      new PlacementAgreed(
          PLACEMENT,
          HANAKO,
          VACANCY,
          MIHON_SUISAN,
          ISHINOMAKI,
          true,
          true,
          MARCH_2,
          APRIL_1,
          MAY_31);
  private static final WorkStarted STARTED = started(MAY_31);
  private static final PlacementEnded ENDED =
      new PlacementEnded(PLACEMENT, HANAKO, "moved away", LocalDate.of(2026, 6, 30));

  @Test
  void a_filled_head_becomes_a_placement_once() {
    var agree = new Placement.Agree(WHOSE, MARCH_2, MAY_31);
    placement().when(agree).then(AGREED);
    agreed().when(agree).thenNothing();
    working().when(agree).thenNothing();
    ended().when(agree).thenNothing();
  }

  @Test
  void work_starts_between_the_agreement_and_today() {
    agreed().at(noon(MAY_31)).when(new Placement.Start(MAY_31)).then(STARTED);
    agreed().at(noon(MAY_31)).when(new Placement.Start(APRIL_1)).then(started(APRIL_1));
    agreed()
        .at(noon(MAY_31))
        .when(new Placement.Start(APRIL_1.minusDays(1)))
        .thenRefused(DATE_IS_IN_ORDER);
    agreed()
        .at(noon(MAY_31))
        .when(new Placement.Start(MAY_31.plusDays(1)))
        .thenRefused(DATE_IS_IN_ORDER);
  }

  @Test
  void today_is_today_in_japan() {
    var earlyInTheMorning = Instant.parse("2026-05-30T15:00:00Z");
    agreed().at(earlyInTheMorning).when(new Placement.Start(MAY_31)).then(STARTED);
  }

  @Test
  void work_starts_once() {
    working().when(new Placement.Start(MAY_31)).thenRefused(NOT_STARTED_YET);
  }

  @Test
  void a_stay_is_confirmed_when_its_months_are_over() {
    working()
        .at(noon(LocalDate.of(2026, 8, 31)))
        .when(new Placement.CheckIn(3))
        .then(new StayConfirmed(PLACEMENT, 3, LocalDate.of(2026, 8, 31)));
    working()
        .at(noon(LocalDate.of(2026, 8, 30)))
        .when(new Placement.CheckIn(3))
        .thenRefused(CHECK_IN_IS_DUE);
  }

  @Test
  void where_the_month_has_no_such_day_its_last_day_will_do() {
    working()
        .at(noon(LocalDate.of(2026, 6, 30)))
        .when(new Placement.CheckIn(1))
        .then(new StayConfirmed(PLACEMENT, 1, LocalDate.of(2026, 6, 30)));
  }

  @Test
  void a_check_in_is_made_once() {
    var oneMonth = new StayConfirmed(PLACEMENT, 1, LocalDate.of(2026, 7, 1));
    var later = working().after(oneMonth).at(noon(LocalDate.of(2029, 6, 1)));
    later.when(new Placement.CheckIn(1)).thenRefused(CHECKED_IN_ONCE);
    later
        .when(new Placement.CheckIn(36))
        .then(new StayConfirmed(PLACEMENT, 36, LocalDate.of(2029, 6, 1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2, 4, 35, 37, Integer.MAX_VALUE})
  void there_is_no_check_in_at_other_months(int months) {
    working().when(new Placement.CheckIn(months)).thenRefused(CHECK_IN_IS_OF_THE_PROGRAMME);
  }

  @Test
  void who_has_not_started_can_not_have_stayed() {
    agreed().when(new Placement.CheckIn(1)).thenRefused(HAS_STARTED);
  }

  @Test
  void a_placement_ends_on_a_day_of_its_own() {
    var today = noon(LocalDate.of(2026, 6, 30));
    working().at(today).when(end(LocalDate.of(2026, 6, 30))).then(ENDED);
    working().at(today).when(end(MAY_31.minusDays(1))).thenRefused(DATE_IS_IN_ORDER);
    working().at(today).when(end(LocalDate.of(2026, 7, 1))).thenRefused(DATE_IS_IN_ORDER);
    agreed().at(today).when(end(LocalDate.of(2026, 6, 30))).thenRefused(HAS_STARTED);
  }

  @Test
  void what_has_ended_stays_so() {
    ended().when(new Placement.Start(MAY_31)).thenRefused(HAS_NOT_ENDED);
    ended().when(new Placement.CheckIn(1)).thenRefused(HAS_NOT_ENDED);
    ended().when(end(MAY_31)).thenRefused(HAS_NOT_ENDED);
  }

  @Test
  void nothing_can_be_asked_of_a_placement_that_is_not_there() {
    placement().when(new Placement.Start(MAY_31)).thenRefused(PLACEMENT_EXISTS);
    placement().when(new Placement.CheckIn(1)).thenRefused(PLACEMENT_EXISTS);
    placement().when(end(MAY_31)).thenRefused(PLACEMENT_EXISTS);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static WorkStarted started(LocalDate on) {
    return new WorkStarted(PLACEMENT, HANAKO, MIHON_SUISAN, true, true, on);
  }

  private static Placement.End end(LocalDate on) {
    return new Placement.End(on, "moved away");
  }

  private static Story<Placement, Placement.Command, OfPlacement> placement() {
    return Story.given(Placement.DECIDER);
  }

  private static Story<Placement, Placement.Command, OfPlacement> agreed() {
    return placement().after(AGREED);
  }

  private static Story<Placement, Placement.Command, OfPlacement> working() {
    return agreed().after(STARTED);
  }

  private static Story<Placement, Placement.Command, OfPlacement> ended() {
    return working().after(ENDED);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(Japan.ZONE).toInstant();
  }
}
