// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static java.time.Month.APRIL;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MAY;
import static ninaite.bureau.Cases.APPLICATION;
import static ninaite.bureau.Cases.COURSE;
import static ninaite.bureau.Cases.PLACEMENT;
import static ninaite.bureau.Cases.VACANCY;
import static ninaite.bureau.Cases.filled;
import static ninaite.bureau.Cases.introduced;
import static ninaite.bureau.Cases.opened;
import static ninaite.bureau.Cases.scheduled;
import static ninaite.bureau.Cases.submitted;
import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.ONAGAWA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import ninaite.events.Event;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatReleased;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a case counts for in which month, as Hello Work counts 有効 and 新規. */
class ContributionsTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 17, 30})
  void an_application_of_april_is_active_in_april_may_and_june(int day) {
    assertThat(counted(Figure.APPLICATIONS_ACTIVE, submitted(of(APRIL, day))))
        .isEqualTo(Map.of(APRIL, 1L, MAY, 1L, JUNE, 1L));
  }

  @Test
  void an_application_is_new_once() {
    assertThat(counted(Figure.APPLICATIONS_NEW, submitted(of(APRIL, 17))))
        .isEqualTo(Map.of(APRIL, 1L));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 31})
  void what_ended_in_may_is_active_in_may_and_not_in_june(int day) {
    assertThat(
            counted(Figure.APPLICATIONS_ACTIVE, submitted(of(APRIL, 1)), withdrawn(of(MAY, day))))
        .isEqualTo(Map.of(APRIL, 1L, MAY, 1L));
  }

  @Test
  void what_ended_in_its_first_month_is_active_in_that_month() {
    assertThat(
            counted(Figure.APPLICATIONS_ACTIVE, submitted(of(APRIL, 1)), withdrawn(of(APRIL, 1))))
        .isEqualTo(Map.of(APRIL, 1L));
  }

  @Test
  void validity_goes_past_the_turn_of_the_year() {
    @Nullable Fact fact = fact(submitted(LocalDate.of(2026, 12, 31)));
    assertThat(Contributions.of(fact))
        .containsKey(at(YearMonth.of(2027, 2), Figure.APPLICATIONS_ACTIVE))
        .doesNotContainKey(at(YearMonth.of(2027, 3), Figure.APPLICATIONS_ACTIVE));
  }

  @Test
  void an_opening_for_five_counts_five() {
    assertThat(counted(Figure.OPENINGS_ACTIVE_HEADS, opened(5, of(APRIL, 17))))
        .isEqualTo(Map.of(APRIL, 5L, MAY, 5L, JUNE, 5L));
  }

  @Test
  void a_filled_head_leaves_with_the_next_month() {
    assertThat(
            counted(
                Figure.OPENINGS_ACTIVE_HEADS,
                opened(5, of(APRIL, 1)),
                filled(of(APRIL, 30)),
                filled(of(MAY, 1)),
                filled(of(MAY, 31))))
        .isEqualTo(Map.of(APRIL, 5L, MAY, 4L, JUNE, 2L));
  }

  @Test
  void a_vacancy_with_no_head_left_counts_nothing() {
    assertThat(counted(Figure.OPENINGS_ACTIVE_HEADS, opened(1, of(APRIL, 1)), filled(of(APRIL, 2))))
        .isEqualTo(Map.of(APRIL, 1L));
  }

  @Test
  void a_vacancy_closed_in_may_is_gone_in_june() {
    assertThat(
            counted(
                Figure.OPENINGS_ACTIVE_HEADS,
                opened(3, of(APRIL, 1)),
                new VacancyClosed(VACANCY, of(MAY, 31))))
        .isEqualTo(Map.of(APRIL, 3L, MAY, 3L));
  }

  @Test
  void each_introduction_counts_in_its_month() {
    assertThat(
            counted(
                Figure.INTRODUCTIONS,
                opened(1, of(APRIL, 1)),
                introduced(of(APRIL, 2)),
                introduced(of(APRIL, 2)),
                introduced(of(JUNE, 1))))
        .isEqualTo(Map.of(APRIL, 2L, JUNE, 1L));
  }

  @Test
  void a_placement_counts_when_agreed_started_stayed_and_ended() {
    @Nullable Fact fact =
        fact(
            Cases.agreed(ISHINOMAKI, of(APRIL, 30)),
            Cases.started(of(MAY, 1)),
            new StayConfirmed(PLACEMENT, 1, of(JUNE, 1)),
            new PlacementEnded(PLACEMENT, Cases.CANDIDATE, "moved away", of(JULY, 9)));
    assertThat(Contributions.of(fact))
        .containsAllEntriesOf(
            Map.of(
                at(APRIL, Figure.PLACEMENTS), 1L,
                at(MAY, Figure.WORK_STARTED), 1L,
                at(MAY, Figure.DAYS_TO_START), 21L,
                at(JUNE, Figure.STAYS_1_MONTH), 1L,
                at(JULY, Figure.PLACEMENTS_ENDED), 1L));
  }

  @Test
  void seats_count_in_the_month_the_course_starts_and_a_cancelled_course_has_none() {
    var booked = new SeatBooked(COURSE, HANAKO, of(APRIL, 1));
    var scheduled = scheduled(12, of(JUNE, 1));
    var released = new SeatReleased(COURSE, HANAKO, true, of(APRIL, 2));
    var stoppedWaiting = new SeatReleased(COURSE, HANAKO, false, of(APRIL, 2));
    assertThat(counted(Figure.SEATS, scheduled, booked)).isEqualTo(Map.of(JUNE, 12L));
    assertThat(counted(Figure.SEATS_FILLED, scheduled, booked)).isEqualTo(Map.of(JUNE, 1L));
    assertThat(counted(Figure.SEATS_FILLED, scheduled, booked, released)).isEmpty();
    assertThat(counted(Figure.SEATS_FILLED, scheduled, booked, stoppedWaiting))
        .isEqualTo(Map.of(JUNE, 1L));
    assertThat(
            Contributions.of(
                fact(scheduled, booked, new CourseCancelled(COURSE, "too few", of(MAY, 1)))))
        .isEmpty();
  }

  @Test
  void sums_move_when_a_fact_changes() {
    @Nullable Fact before = fact(submitted(of(APRIL, 1)));
    @Nullable Fact after = Folding.fold(before, withdrawn(of(APRIL, 9)));
    assertThat(Contributions.change(before, after))
        .isEqualTo(
            Map.of(
                at(MAY, Figure.APPLICATIONS_ACTIVE), -1L,
                at(JUNE, Figure.APPLICATIONS_ACTIVE), -1L));
  }

  @Test
  void a_fact_that_stays_changes_nothing_and_one_that_moves_takes_all_along() {
    @Nullable Fact here = fact(Cases.agreed(ISHINOMAKI, of(APRIL, 1)));
    @Nullable Fact there = fact(Cases.agreed(ONAGAWA, of(APRIL, 1)));
    assertThat(Contributions.change(here, here)).isEmpty();
    assertThat(Contributions.change(here, there))
        .isEqualTo(
            Map.of(
                at(APRIL, Figure.PLACEMENTS),
                -1L,
                new Contributions.At(ONAGAWA, YearMonth.of(2026, 4), Figure.PLACEMENTS),
                1L));
  }

  private static ApplicationWithdrawn withdrawn(LocalDate on) {
    return new ApplicationWithdrawn(APPLICATION, HANAKO, "works elsewhere", on);
  }

  private static Map<Month, Long> counted(Figure figure, Event... events) {
    Map<Month, Long> months = new HashMap<>();
    Contributions.of(fact(events))
        .forEach(
            (at, amount) -> {
              assertThat(at.municipality()).isEqualTo(ISHINOMAKI);
              if (at.figure() == figure) {
                months.put(at.month().getMonth(), amount);
              }
            });
    return months;
  }

  private static @Nullable Fact fact(Event... events) {
    @Nullable Fact fact = null;
    for (Event event : events) {
      fact = Folding.fold(fact, event);
    }
    return fact;
  }

  private static Contributions.At at(Month month, Figure figure) {
    return at(YearMonth.of(2026, month), figure);
  }

  private static Contributions.At at(YearMonth month, Figure figure) {
    return new Contributions.At(ISHINOMAKI, month, figure);
  }

  private static LocalDate of(Month month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
