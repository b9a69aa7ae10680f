// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-21",
        "2026-11-22",
        "2026-11-23",
        "2026-12-29",
        "2026-12-31",
        "2027-01-03"
      })
  void weekends_holidays_and_the_days_around_new_year_are_closed(LocalDate day) {
    assertThat(WorkingDays.isWorkingDay(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-24", "2026-12-28", "2027-01-04"})
  void the_days_beside_them_are_open(LocalDate day) {
    assertThat(WorkingDays.isWorkingDay(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24,1,2026-11-25",
    "2026-11-24,10,2026-12-08",
    "2026-04-27,10,2026-05-15", // 昭和の日, 3 to 6 May
    "2026-12-18,10,2027-01-07", // the year-end days
    "2026-12-28,1,2027-01-04",
    "2026-09-18,1,2026-09-24" // 敬老の日, 国民の休日, 秋分の日
  })
  void the_nth_working_day_after_a_day(LocalDate day, int n, LocalDate due) {
    assertThat(WorkingDays.after(day, n)).isEqualTo(due);
  }

  @Test
  void a_due_date_on_a_closed_day_moves_on() {
    assertThat(WorkingDays.onOrAfter(LocalDate.of(2026, 12, 29))).isEqualTo("2027-01-04");
    assertThat(WorkingDays.onOrAfter(LocalDate.of(2026, 12, 28))).isEqualTo("2026-12-28");
  }

  @Test
  void for_every_day_of_2020_to_2035_the_count_agrees_with_the_due_date() {
    assertThat(LocalDate.of(2020, 1, 1).datesUntil(LocalDate.of(2036, 1, 1)))
        .allSatisfy(
            day -> {
              LocalDate due = WorkingDays.after(day, 10);
              assertThat(WorkingDays.isWorkingDay(due)).isTrue();
              assertThat(WorkingDays.count(new Days(day.plusDays(1), due))).isEqualTo(10);
            });
  }

  @Test
  void there_is_no_zeroth_working_day() {
    var day = LocalDate.of(2026, 11, 24);
    assertThatThrownBy(() -> WorkingDays.after(day, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
