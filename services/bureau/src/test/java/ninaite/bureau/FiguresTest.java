// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static ninaite.bureau.Figure.APPLICATIONS_ACTIVE;
import static ninaite.bureau.Figure.OPENINGS_ACTIVE_HEADS;
import static ninaite.bureau.Figure.PLACEMENTS;
import static ninaite.testing.People.ISHINOMAKI;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final Instant EARLIER = Instant.parse("2026-04-30T00:00:00Z");
  private static final Instant LATER = Instant.parse("2026-05-30T00:00:00Z");

  @ParameterizedTest
  @CsvSource({"3, 2, 1.50", "1, 3, 0.33", "2, 3, 0.67", "1, 8, 0.13", "0, 4, 0.00"})
  void the_ratio_is_heads_per_applicant_with_two_decimals_half_up(
      long heads, long seekers, String ratio) {
    assertThat(april(Map.of(OPENINGS_ACTIVE_HEADS, heads, APPLICATIONS_ACTIVE, seekers)))
        .hasToString(ratio);
  }

  @Test
  void where_nobody_seeks_work_there_is_no_ratio() {
    assertThat(april(Map.of(OPENINGS_ACTIVE_HEADS, 5L, APPLICATIONS_ACTIVE, 0L))).isNull();
    assertThat(april(Map.of(OPENINGS_ACTIVE_HEADS, 0L, APPLICATIONS_ACTIVE, 0L))).isNull();
    assertThat(april(Map.of())).isNull();
  }

  @Test
  void a_year_adds_up_what_flows_and_not_what_stands() {
    Figures year =
        Figures.of(
            ISHINOMAKI,
            2026,
            List.of(
                month(4, Map.of(PLACEMENTS, 2L, APPLICATIONS_ACTIVE, 7L), 3, EARLIER),
                month(5, Map.of(PLACEMENTS, 1L, APPLICATIONS_ACTIVE, 7L), 4, LATER)));
    assertThat(year.year()).isEqualTo(Map.of(PLACEMENTS, 3L));
    assertThat(year.version()).isEqualTo(7);
    assertThat(year.asOf()).isEqualTo(LATER);
  }

  @Test
  void a_year_in_which_nothing_happened_is_empty() {
    Figures year = Figures.of(ISHINOMAKI, 2026, List.of());
    assertThat(year.asOf()).isNull();
    assertThat(year.months()).isEmpty();
    assertThat(year.year()).isEmpty();
  }

  private static @Nullable BigDecimal april(Map<Figure, Long> figures) {
    var months = List.of(month(4, figures, 1, EARLIER));
    return Figures.of(ISHINOMAKI, 2026, months).months().getFirst().openingsRatio();
  }

  private static Board.Month month(
      int month, Map<Figure, Long> figures, long changes, Instant asOf) {
    return new Board.Month(YearMonth.of(2026, month), figures, changes, asOf);
  }
}
