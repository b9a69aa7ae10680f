// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static ninaite.bureau.Figure.OPENINGS_NEW_HEADS;
import static ninaite.bureau.Figure.PLACEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReleasedTest {
  private static final int LEAST = 5;
  private static final LocalDate IN_JUNE = LocalDate.of(2026, 6, 10);

  @Test
  void the_month_that_runs_is_not_released() {
    Released may =
        Released.of(
            on(IN_JUNE, Map.of(PLACEMENTS, 5L), Map.of(PLACEMENTS, 6L), Map.of(PLACEMENTS, 7L)),
            LEAST);
    assertThat(may.months())
        .extracting(Released.Month::month)
        .containsExactly(YearMonth.of(2026, 4), YearMonth.of(2026, 5));
    assertThat(may.until()).isEqualTo(LocalDate.of(2026, 5, 31));
    assertThat(may.year()).containsEntry(PLACEMENTS, 11L);
  }

  @Test
  void nobody_can_take_last_months_release_from_this_months() {
    Released april = Released.of(on(LocalDate.of(2026, 5, 10), Map.of(PLACEMENTS, 9L)), LEAST);
    Released may = Released.of(on(IN_JUNE, Map.of(PLACEMENTS, 9L), Map.of(PLACEMENTS, 2L)), LEAST);
    assertThat(april.year()).containsEntry(PLACEMENTS, 9L);
    assertThat(may.year()).containsEntry(PLACEMENTS, null);
    assertThat(may.months()).extracting(m -> m.figures().get(PLACEMENTS)).containsOnlyNulls();
    assertThat(may.withheld()).containsExactly(PLACEMENTS);
  }

  @Test
  void a_year_that_is_over_shows_its_total_unless_it_gives_a_small_number_back() {
    LocalDate after = LocalDate.of(2027, 4, 1);
    Map<Figure, Long> many = Map.of(PLACEMENTS, 9L);
    Map<Figure, Long> few = Map.of(PLACEMENTS, 2L);
    assertThat(Released.of(on(after, many, few, many), LEAST).year())
        .containsEntry(PLACEMENTS, 20L);
    assertThat(Released.of(on(after, many, few), LEAST).year()).containsEntry(PLACEMENTS, null);
  }

  @Test
  void heads_are_always_shown_and_nothing_that_matures_ever_is() {
    Released released = Released.of(on(IN_JUNE, Map.of(OPENINGS_NEW_HEADS, 1L)), LEAST);
    assertThat(released.year()).containsEntry(OPENINGS_NEW_HEADS, 1L);
    assertThat(Released.FIGURES).noneMatch(figure -> figure.kind() == Figure.Kind.MATURES);
  }

  @SafeVarargs
  private static Year on(LocalDate day, Map<Figure, Long>... months) {
    Year year = Cells.year(2026, months);
    return new Year(year.municipality(), year.fiscalYear(), year.cells(), day);
  }
}
