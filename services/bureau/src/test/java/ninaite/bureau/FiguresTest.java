// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static ninaite.bureau.Figure.APPLICATIONS_ACTIVE;
import static ninaite.bureau.Figure.OPENINGS_ACTIVE_HEADS;
import static ninaite.bureau.Figure.PLACEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import ninaite.japan.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final Definition OPENINGS_RATIO =
      Registry.read().inForce("M01", YearMonth.of(2026, 4)).orElseThrow();

  @ParameterizedTest
  @CsvSource({"3, 2, 1.50", "1, 3, 0.33", "2, 3, 0.67", "1, 8, 0.13", "0, 4, 0.00"})
  void the_ratio_is_heads_per_applicant_with_two_decimals_half_up(
      long heads, long seekers, String ratio) {
    assertThat(april(Map.of(OPENINGS_ACTIVE_HEADS, heads, APPLICATIONS_ACTIVE, seekers)))
        .hasToString(ratio);
  }

  @Test
  void where_nobody_seeks_work_there_is_no_ratio() {
    assertThat(april(Map.of(OPENINGS_ACTIVE_HEADS, 5L))).isNull();
    assertThat(april(Map.of(PLACEMENTS, 5L))).isNull();
  }

  @Test
  void a_year_adds_up_what_flows_and_not_what_stands() {
    Figures year =
        figures(
            Cells.year(
                2026,
                Map.of(PLACEMENTS, 2L, APPLICATIONS_ACTIVE, 7L),
                Map.of(PLACEMENTS, 1L, APPLICATIONS_ACTIVE, 7L)));
    assertThat(year.year()).containsEntry(PLACEMENTS, 3L).doesNotContainKey(APPLICATIONS_ACTIVE);
    assertThat(year.version()).isEqualTo(2);
    assertThat(year.asOf()).isEqualTo(Cells.AS_OF);
  }

  @Test
  void a_year_in_which_nothing_happened_is_empty() {
    Figures year = figures(Cells.year(2026));
    assertThat(year.asOf()).isNull();
    assertThat(year.months()).isEmpty();
    assertThat(year.year()).isEmpty();
  }

  @Test
  void what_will_be_in_force_in_a_month_to_come_is_not_known_yet() {
    Year year = Cells.year(2026, Map.of(APPLICATIONS_ACTIVE, 7L), Map.of(APPLICATIONS_ACTIVE, 7L));
    Year inApril =
        new Year(
            year.municipality(), new FiscalYear(2026), year.cells(), LocalDate.of(2026, 4, 30));
    assertThat(figures(inApril).months())
        .extracting(month -> month.figures().get(APPLICATIONS_ACTIVE))
        .containsExactly(7L, 0L);
  }

  private static @Nullable BigDecimal april(Map<Figure, Long> figures) {
    return figures(Cells.year(2026, figures)).months().getFirst().openingsRatio();
  }

  private static Figures figures(Year year) {
    return Figures.of(year, Withholding.NONE, OPENINGS_RATIO);
  }
}
