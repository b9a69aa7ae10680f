// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static ninaite.testing.People.ISHINOMAKI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import ninaite.events.Event;
import ninaite.events.PlacementEvent.PlacementEnded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every day from 2024 to 2028 through the windows of months that figures are counted by. */
class MonthWindowsTest {
  private static final List<LocalDate> EVERY_DAY =
      LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).toList();

  @Test
  void an_application_is_active_in_its_month_and_the_two_after_and_in_no_other() {
    for (LocalDate day : EVERY_DAY) {
      YearMonth month = YearMonth.from(day);
      assertThat(months(Figure.APPLICATIONS_ACTIVE, Cases.submitted(day)))
          .containsExactly(month, month.plusMonths(1), month.plusMonths(2));
    }
  }

  @Test
  void work_counts_from_the_day_after_a_course_to_the_last_of_three_months_and_on_no_other() {
    for (LocalDate ended : EVERY_DAY) {
      LocalDate last = Calendar.lastOfMonthsAfter(ended, 3);
      assertThat(employed(ended, ended)).as("%s", ended).isFalse();
      assertThat(employed(ended, ended.plusDays(1))).as("%s", ended).isTrue();
      assertThat(employed(ended, last)).as("%s", ended).isTrue();
      assertThat(employed(ended, last.plusDays(1))).as("%s", ended).isFalse();
    }
  }

  /** 民法143条2項: counted out by hand, where adding months to the end is a day or more off. */
  @ParameterizedTest
  @CsvSource({
    "2026-02-28, 2026-05-31",
    "2025-11-29, 2026-02-28",
    "2025-11-30, 2026-02-28",
    "2023-11-30, 2024-02-29",
    "2026-03-31, 2026-06-30",
  })
  void the_three_months_end_on(LocalDate ended, LocalDate last) {
    assertThat(employed(ended, last)).isTrue();
    assertThat(employed(ended, last.plusDays(1))).isFalse();
  }

  @Test
  void an_outcome_counts_once_its_three_months_are_over_and_not_a_day_before() {
    for (LocalDate ended : EVERY_DAY) {
      LocalDate last = Calendar.lastOfMonthsAfter(ended, 3);
      Cell cell = cell(ended, Cases.trained(ended));
      assertThat(cell.count(Figure.TRAINED_DUE, last)).as("%s", ended).isZero();
      assertThat(cell.pending(Figure.TRAINED_DUE, last)).as("%s", ended).isOne();
      assertThat(cell.count(Figure.TRAINED_DUE, last.plusDays(1))).as("%s", ended).isOne();
      assertThat(cell.pending(Figure.TRAINED_DUE, last.plusDays(1))).as("%s", ended).isZero();
    }
  }

  @Test
  void a_stay_is_full_on_the_day_that_corresponds_to_the_first_and_not_a_day_before() {
    for (LocalDate started : EVERY_DAY) {
      Event agreed = Cases.agreed(ISHINOMAKI, started);
      for (int months : Stays.MONTHS) {
        LocalDate full = Calendar.sameDayAfter(started, months);
        Cell stays = cell(started, agreed, Cases.started(started));
        assertThat(stays.count(Figure.due(months), full.minusDays(1))).isZero();
        assertThat(stays.count(Figure.due(months), full)).isOne();
        assertThat(stays.count(Figure.kept(months), full)).isOne();
      }
    }
  }

  @Test
  void whose_last_day_is_the_last_of_the_months_has_not_stayed_and_a_day_later_has() {
    for (LocalDate started : EVERY_DAY) {
      LocalDate full = Calendar.sameDayAfter(started, 6);
      assertThat(left(started, full.minusDays(1)).count(Figure.STAY_KEPT_6, full)).isZero();
      assertThat(left(started, full).count(Figure.STAY_KEPT_6, full)).isOne();
    }
  }

  private static Cell left(LocalDate started, LocalDate last) {
    return cell(
        started,
        Cases.agreed(ISHINOMAKI, started),
        Cases.started(started),
        new PlacementEnded(Cases.PLACEMENT, Cases.CANDIDATE, "moved", last));
  }

  private static boolean employed(LocalDate ended, LocalDate started) {
    return cell(ended, Cases.trained(ended), Cases.employed(started))
            .count(Figure.TRAINED_EMPLOYED, LocalDate.MAX)
        == 1;
  }

  private static TreeSet<YearMonth> months(Figure figure, Event... events) {
    TreeSet<YearMonth> months = new TreeSet<>();
    Contributions.of(fact(events)).keySet().stream()
        .filter(at -> at.figure() == figure)
        .forEach(at -> months.add(at.month()));
    return months;
  }

  private static Cell cell(LocalDate in, Event... events) {
    Map<String, Cell> cells = Cells.of(Contributions.of(fact(events)));
    return java.util.Objects.requireNonNull(cells.get(Board.id(ISHINOMAKI, YearMonth.from(in))));
  }

  private static @Nullable Fact fact(Event... events) {
    return Stream.of(events).reduce((Fact) null, Folding::fold, (_, b) -> b);
  }
}
