// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.placement.PlacementRule.ADULT_FOR_NIGHT_AND_FORKLIFT;
import static ninaite.placement.PlacementRule.APPLICATION_IS_VALID;
import static ninaite.placement.PlacementRule.CANDIDATE_IS_FREE;
import static ninaite.placement.PlacementRule.CERTIFICATE_IS_HELD;
import static ninaite.placement.PlacementRule.HOURS_WITHIN_PERMISSION;
import static ninaite.placement.PlacementRule.PERMISSION_LASTS;
import static ninaite.placement.PlacementRule.PERMITTED_TO_WORK;
import static ninaite.placement.Samples.ANYBODY;
import static ninaite.placement.Samples.FREE;
import static ninaite.placement.Samples.NO_GATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ninaite.aggregate.Rule;
import ninaite.events.Demands;
import ninaite.events.Gates;
import ninaite.events.Qualification;
import ninaite.events.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gates of the law and the opening's certificates, each named, and nothing else. */
class EligibilityTest {
  static final Set<PlacementRule> RULES =
      EnumSet.of(
          CANDIDATE_IS_FREE,
          APPLICATION_IS_VALID,
          PERMITTED_TO_WORK,
          PERMISSION_LASTS,
          HOURS_WITHIN_PERMISSION,
          ADULT_FOR_NIGHT_AND_FORKLIFT,
          CERTIFICATE_IS_HELD);

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  private static final Demands FORKLIFT = new Demands(List.of("FORK-TC"), true, 2400, true, true);

  @Test
  void whom_nothing_keeps_from_it_can_be_introduced() {
    assertThat(unmet(ANYBODY, FREE)).isEmpty();
  }

  @Test
  void who_has_a_place_or_an_application_run_out_can_not() {
    var taken = new Holds(false, List.of(), NO_GATE, TODAY);
    assertThat(unmet(ANYBODY, taken)).containsExactly(CANDIDATE_IS_FREE);
    var late = new Holds(true, List.of(), NO_GATE, TODAY.minusDays(1));
    assertThat(unmet(ANYBODY, late)).containsExactly(APPLICATION_IS_VALID);
  }

  @Test
  void a_permission_to_work_has_to_be_there_and_last_beyond_the_first_day() {
    assertThat(unmet(ANYBODY, gated(new Gates(false, null, null, true, true))))
        .containsExactly(PERMITTED_TO_WORK);
    assertThat(unmet(ANYBODY, gated(new Gates(true, TODAY.minusDays(1), null, true, true))))
        .containsExactly(PERMISSION_LASTS);
    assertThat(unmet(ANYBODY, gated(new Gates(true, TODAY, null, true, true)))).isEmpty();
  }

  @Test
  void a_cap_of_28_hours_a_week_lets_short_weeks_through() {
    var student = gated(new Gates(true, null, 28 * 60, true, true));
    assertThat(unmet(ANYBODY, student)).containsExactly(HOURS_WITHIN_PERMISSION);
    assertThat(unmet(new Demands(List.of(), false, 28 * 60, false, false), student)).isEmpty();
  }

  @Test
  void night_work_and_forklifts_are_for_adults() {
    var minor = gated(new Gates(true, null, null, false, true));
    assertThat(unmet(new Demands(List.of(), true, 2400, true, true), minor))
        .containsExactly(ADULT_FOR_NIGHT_AND_FORKLIFT);
    assertThat(unmet(ANYBODY, minor)).isEmpty();
  }

  @Test
  void a_certificate_counts_while_it_is_good() {
    assertThat(unmet(FORKLIFT, FREE)).containsExactly(CERTIFICATE_IS_HELD);
    assertThat(unmet(FORKLIFT, holding(new Qualification("FORK-TC", null)))).isEmpty();
    assertThat(unmet(FORKLIFT, holding(new Qualification("FORK-TC", TODAY)))).isEmpty();
    assertThat(unmet(FORKLIFT, holding(new Qualification("FORK-TC", TODAY.minusDays(1)))))
        .containsExactly(CERTIFICATE_IS_HELD);
    assertThat(unmet(FORKLIFT, holding(new Qualification("FORK-SP", null))))
        .containsExactly(CERTIFICATE_IS_HELD);
  }

  @Test
  void every_reason_is_named_at_once() {
    var nobody =
        new Holds(
            false,
            List.of(),
            new Gates(false, TODAY.minusDays(1), 60, false, true),
            TODAY.minusDays(1));
    assertThat(unmet(FORKLIFT, nobody)).containsExactlyInAnyOrderElementsOf(RULES);
  }

  @ParameterizedTest
  @CsvSource({
    "22:00,06:00,true",
    "05:00,14:00,false",
    "04:59,13:00,true",
    "13:00,22:00,false",
    "13:00,22:01,true",
    "08:00,17:00,false",
    "20:00,20:00,true"
  })
  void night_work_is_any_minute_between_22_and_5(LocalTime from, LocalTime to, boolean night) {
    assertThat(DemandsOf.terms(terms(from, to, null)).adultOnly()).isEqualTo(night);
  }

  @Test
  void the_hours_of_a_week_leave_the_breaks_out() {
    Demands demands = DemandsOf.terms(terms(LocalTime.of(22, 0), LocalTime.of(6, 0), null));
    assertThat(demands.minutesPerWeek()).isEqualTo((8 * 60 - 60) * 5);
  }

  @Test
  void a_forklift_is_for_adults_whether_said_as_a_task_or_as_a_certificate() {
    LocalTime eight = LocalTime.of(8, 0);
    LocalTime five = LocalTime.of(17, 0);
    assertThat(DemandsOf.terms(terms(eight, five, Terms.Task.FORKLIFT)).adultOnly()).isTrue();
    assertThat(DemandsOf.terms(terms(eight, five, Terms.Task.PACKING)).adultOnly()).isFalse();
  }

  /** 職業安定法3条: nothing else about a person is known where it is decided. */
  @Test
  void nationality_sex_age_family_and_housing_are_not_known_here() {
    List<String> parts =
        Stream.of(Holds.class, Gates.class, Demands.class, Qualification.class)
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .map(RecordComponent::getName)
            .toList();
    assertThat(parts)
        .containsExactlyInAnyOrder(
            "free",
            "qualifications",
            "gates",
            "validUntil",
            "mayWork",
            "mayWorkUntil",
            "minutesPerWeekMost",
            "adult",
            "under65",
            "certificates",
            "adultOnly",
            "minutesPerWeek",
            "permanent",
            "insured",
            "code",
            "until");
  }

  private static List<Rule> unmet(Demands demands, Holds holds) {
    return Eligibility.unmet(demands, holds, TODAY, TODAY).stream()
        .map(violation -> violation.rule())
        .toList();
  }

  private static Holds gated(Gates gates) {
    return new Holds(true, List.of(), gates, TODAY);
  }

  private static Holds holding(Qualification qualification) {
    return new Holds(true, List.of(qualification), NO_GATE, TODAY);
  }

  private static Terms terms(LocalTime from, LocalTime to, Terms.@Nullable Task task) {
    var hours = new Terms.Hours(from, to, 60, 5, 250, false, null, null, null);
    List<Terms.Task> tasks = task == null ? null : List.of(task);
    return new Terms(
        null, null, tasks, null, null, null, null, hours, null, null, null, null, null, null, null,
        null);
  }
}
