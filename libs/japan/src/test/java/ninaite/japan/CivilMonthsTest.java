// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilMonthsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-02-28,3,2026-05-31",
    "2025-11-29,3,2026-02-28",
    "2025-11-30,3,2026-02-28",
    "2023-11-28,3,2024-02-28",
    "2023-11-29,3,2024-02-29",
    "2026-03-20,3,2026-06-20",
    "2026-03-31,3,2026-06-30"
  })
  void the_months_after_a_course_ended(LocalDate ended, int months, LocalDate last) {
    assertThat(CivilMonths.after(ended, months)).isEqualTo(new Days(ended.plusDays(1), last));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-15,1,2026-02-14",
    "2026-01-30,1,2026-02-28",
    "2014-09-01,24,2016-08-31",
    "2024-02-29,12,2025-02-28",
    "2026-04-01,36,2029-03-31"
  })
  void the_months_from_a_first_day(LocalDate first, int months, LocalDate last) {
    assertThat(CivilMonths.from(first, months)).isEqualTo(new Days(first, last));
  }

  @Test
  void every_day_of_2024_to_2028_ends_as_the_article_says() {
    assertThat(everyDay())
        .allSatisfy(
            first ->
                IntStream.rangeClosed(1, 36)
                    .forEach(
                        months ->
                            assertThat(CivilMonths.from(first, months).last())
                                .as("%d months from %s", months, first)
                                .isEqualTo(article143(first, months))));
  }

  @Test
  void a_later_start_never_ends_earlier() {
    assertThat(everyDay())
        .allSatisfy(
            first ->
                assertThat(CivilMonths.from(first.plusDays(1), 3).last())
                    .isAfterOrEqualTo(CivilMonths.from(first, 3).last()));
  }

  @Test
  void the_two_usual_short_cuts_are_wrong_on_15_and_24_of_these_days() {
    assertThat(daysOnWhichItErrs(ended -> ended.plusMonths(3))).isEqualTo(15);
    assertThat(daysOnWhichItErrs(ended -> ended.plusDays(1).plusMonths(3).minusDays(1)))
        .isEqualTo(24);
  }

  @Test
  void a_period_of_no_months_is_none() {
    var day = LocalDate.of(2026, 4, 1);
    assertThatThrownBy(() -> CivilMonths.from(day, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  /** 143条2項 word for word: look for the corresponding day in the last month. */
  private static LocalDate article143(LocalDate first, int months) {
    YearMonth lastMonth = YearMonth.from(first);
    for (int passed = 0; passed < months; passed++) {
      lastMonth = lastMonth.plusMonths(1);
    }
    return lastMonth.isValidDay(first.getDayOfMonth())
        ? lastMonth.atDay(first.getDayOfMonth()).minusDays(1)
        : lastMonth.atEndOfMonth();
  }

  private static long daysOnWhichItErrs(UnaryOperator<LocalDate> shortCut) {
    return everyDay()
        .filter(ended -> !shortCut.apply(ended).equals(CivilMonths.after(ended, 3).last()))
        .count();
  }

  private static Stream<LocalDate> everyDay() {
    return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2029, 1, 1));
  }
}
