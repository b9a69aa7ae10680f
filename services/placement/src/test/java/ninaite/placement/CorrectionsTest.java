// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.placement.PlacementRule.DATE_IS_IN_ORDER;
import static ninaite.placement.PlacementRule.HAS_ENDED;
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
import ninaite.events.PlacementEvent.AgreementCancelled;
import ninaite.events.PlacementEvent.EndCorrected;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.Side;
import ninaite.events.PlacementEvent.StartCorrected;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.PlacementId;
import ninaite.events.VacancyId;
import ninaite.testing.Story;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Agreements cancelled before their start, and wrong entries put right. */
@TestMethodOrder(OrderAnnotation.class)
class CorrectionsTest {
  static final Set<PlacementRule> RULES = EnumSet.of(HAS_ENDED);

  private static final PlacementId PLACEMENT = new PlacementId("placement-of-hanako");
  private static final CandidateId HANAKO = new CandidateId("hanako");
  private static final VacancyId VACANCY = new VacancyId("opening-of-mihon-suisan");
  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
  private static final LocalDate MAY_11 = LocalDate.of(2026, 5, 11);
  private static final LocalDate AUGUST_31 = LocalDate.of(2026, 8, 31);
  private static final LocalDate SEPTEMBER_1 = LocalDate.of(2026, 9, 1);
  private static final Instant ON_SEPTEMBER_1 = Instant.parse("2026-09-01T00:00:00Z");

  @Test
  void an_agreement_can_be_cancelled_before_it_starts() {
    agreed()
        .at(ON_SEPTEMBER_1)
        .when(new Placement.Cancel(Side.CANDIDATE, "family"))
        .then(
            new AgreementCancelled(
                PLACEMENT, HANAKO, VACANCY, Side.CANDIDATE, "family", SEPTEMBER_1));
    working().when(new Placement.Cancel(Side.EMPLOYER, "family")).thenRefused(NOT_STARTED_YET);
    ended().when(new Placement.Cancel(Side.EMPLOYER, "family")).thenRefused(HAS_NOT_ENDED);
  }

  @Test
  void what_was_cancelled_stays_so() {
    var cancelled =
        agreed()
            .after(
                new AgreementCancelled(
                    PLACEMENT, HANAKO, VACANCY, Side.EMPLOYER, "bankruptcy", MAY_1));
    cancelled.when(new Placement.Cancel(Side.EMPLOYER, "family")).thenRefused(HAS_NOT_ENDED);
    cancelled.when(new Placement.Start(MAY_11)).thenRefused(HAS_NOT_ENDED);
    cancelled.when(new Placement.CorrectStart(MAY_11)).thenRefused(HAS_NOT_ENDED);
    cancelled.when(new Placement.End(MAY_11, "family")).thenRefused(HAS_NOT_ENDED);
    cancelled.when(new Placement.CheckIn(1)).thenRefused(HAS_NOT_ENDED);
  }

  @Test
  void a_wrong_first_day_is_put_right_while_working_and_afterwards() {
    var correct = new Placement.CorrectStart(MAY_11);
    var corrected =
        new StartCorrected(PLACEMENT, HANAKO, MIHON_SUISAN, true, true, MAY_11, SEPTEMBER_1);
    working().at(ON_SEPTEMBER_1).when(correct).then(corrected);
    ended().at(ON_SEPTEMBER_1).when(correct).then(corrected);
    working().at(ON_SEPTEMBER_1).when(new Placement.CorrectStart(MAY_1)).thenNothing();
    agreed().at(ON_SEPTEMBER_1).when(correct).thenRefused(HAS_STARTED);
  }

  @Test
  void the_first_day_lies_between_the_agreement_and_the_end() {
    working()
        .at(ON_SEPTEMBER_1)
        .when(new Placement.CorrectStart(APRIL_1.minusDays(1)))
        .thenRefused(DATE_IS_IN_ORDER);
    working()
        .at(ON_SEPTEMBER_1)
        .when(new Placement.CorrectStart(SEPTEMBER_1.plusDays(1)))
        .thenRefused(DATE_IS_IN_ORDER);
    ended()
        .at(ON_SEPTEMBER_1)
        .when(new Placement.CorrectStart(SEPTEMBER_1))
        .thenRefused(DATE_IS_IN_ORDER);
  }

  @Test
  void a_correction_does_not_undo_a_check_in() {
    var stayed = working().after(new StayConfirmed(PLACEMENT, 3, LocalDate.of(2026, 8, 1)));
    stayed
        .at(ON_SEPTEMBER_1)
        .when(new Placement.CorrectStart(LocalDate.of(2026, 6, 2)))
        .thenRefused(DATE_IS_IN_ORDER);
    stayed
        .after(new PlacementEnded(PLACEMENT, HANAKO, "moved_away", AUGUST_31))
        .at(ON_SEPTEMBER_1)
        .when(new Placement.CorrectEnd(LocalDate.of(2026, 7, 31), "moved_away"))
        .thenRefused(DATE_IS_IN_ORDER);
  }

  @Test
  void a_wrong_last_day_or_reason_is_put_right() {
    ended()
        .at(ON_SEPTEMBER_1)
        .when(new Placement.CorrectEnd(AUGUST_31.minusDays(1), "family"))
        .then(new EndCorrected(PLACEMENT, "family", AUGUST_31.minusDays(1), SEPTEMBER_1));
    ended()
        .at(ON_SEPTEMBER_1)
        .when(new Placement.CorrectEnd(AUGUST_31, "moved_away"))
        .thenNothing();
    ended()
        .at(ON_SEPTEMBER_1)
        .when(new Placement.CorrectEnd(MAY_1.minusDays(1), "family"))
        .thenRefused(DATE_IS_IN_ORDER);
    ended()
        .at(ON_SEPTEMBER_1)
        .when(new Placement.CorrectEnd(SEPTEMBER_1.plusDays(1), "family"))
        .thenRefused(DATE_IS_IN_ORDER);
  }

  @Test
  void who_has_not_left_has_no_last_day() {
    working().when(new Placement.CorrectEnd(MAY_11, "family")).thenRefused(HAS_ENDED);
    agreed().when(new Placement.CorrectEnd(MAY_11, "family")).thenRefused(HAS_ENDED);
  }

  @Test
  void nothing_can_be_asked_of_a_placement_that_is_not_there() {
    var nowhere = Story.given(Placement.DECIDER);
    nowhere.when(new Placement.Cancel(Side.EMPLOYER, "family")).thenRefused(PLACEMENT_EXISTS);
    nowhere.when(new Placement.CorrectStart(MAY_1)).thenRefused(PLACEMENT_EXISTS);
    nowhere.when(new Placement.CorrectEnd(MAY_1, "family")).thenRefused(PLACEMENT_EXISTS);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static Story<Placement, Placement.Command, OfPlacement> agreed() {
    return Story.given(Placement.DECIDER)
        .after(
            new PlacementAgreed(
                PLACEMENT,
                HANAKO,
                VACANCY,
                MIHON_SUISAN,
                ISHINOMAKI,
                true,
                true,
                APRIL_1,
                APRIL_1,
                MAY_1));
  }

  private static Story<Placement, Placement.Command, OfPlacement> working() {
    return agreed().after(new WorkStarted(PLACEMENT, HANAKO, MIHON_SUISAN, true, true, MAY_1));
  }

  private static Story<Placement, Placement.Command, OfPlacement> ended() {
    return working().after(new PlacementEnded(PLACEMENT, HANAKO, "moved_away", AUGUST_31));
  }
}
