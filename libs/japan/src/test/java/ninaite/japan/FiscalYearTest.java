// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-31,2025",
    "2026-04-01,2026",
    "2026-12-31,2026",
    "2027-03-31,2026",
    "2027-04-01,2027"
  })
  void a_fiscal_year_runs_from_april_to_march(LocalDate day, int year) {
    assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
  }

  @ParameterizedTest
  @CsvSource({
    "1988,昭和63年度",
    "1989,平成元年度",
    "2018,平成30年度",
    "2019,令和元年度",
    "2020,令和2年度",
    "2026,令和8年度",
    "2028,令和10年度"
  })
  void it_is_named_after_the_era(int year, String ja) {
    assertThat(new FiscalYear(year).ja()).isEqualTo(ja);
    assertThat(new FiscalYear(year).en()).isEqualTo("FY" + year);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 6, 7, 8, 9, 20})
  void reiwa_n_begins_in_april_of_n_and_2018(int n) {
    var year = new FiscalYear(n + 2018);
    assertThat(year.ja()).isEqualTo("令和" + n + "年度");
    assertThat(year.days().first()).isEqualTo(LocalDate.of(n + 2018, 4, 1));
    assertThat(year.days().last()).isEqualTo(LocalDate.of(n + 2019, 3, 31));
  }

  @Test
  void its_months_are_twelve_from_april() {
    assertThat(new FiscalYear(2026).months())
        .hasSize(12)
        .startsWith(YearMonth.of(2026, 4))
        .endsWith(YearMonth.of(2027, 3))
        .allMatch(month -> FiscalYear.of(month).equals(new FiscalYear(2026)));
  }

  @Test
  void every_day_of_2024_to_2028_is_in_its_own_year_and_in_no_neighbour() {
    assertThat(LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)))
        .allSatisfy(
            day -> {
              var year = FiscalYear.of(day);
              assertThat(year.contains(day)).isTrue();
              assertThat(year.next().contains(day)).isFalse();
              assertThat(year.previous().contains(day)).isFalse();
            });
  }

  @Test
  void years_before_the_law_are_none() {
    assertThatThrownBy(() -> new FiscalYear(1946)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FiscalYear(8)).isInstanceOf(IllegalArgumentException.class);
  }
}
