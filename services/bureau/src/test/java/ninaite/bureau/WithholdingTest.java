// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static ninaite.bureau.Figure.OPENINGS_NEW_HEADS;
import static ninaite.bureau.Figure.PLACEMENTS;
import static ninaite.bureau.Figure.STAY_DUE_3;
import static ninaite.bureau.Figure.STAY_KEPT_3;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ninaite.japan.FiscalYear;
import ninaite.testing.People;
import ninaite.testing.Seeds;
import org.junit.jupiter.api.Test;

class WithholdingTest {
  private static final int LEAST = 5;
  private static final Registry REGISTRY = Registry.read();

  @Test
  void one_month_of_four_people_withholds_all_months_so_that_the_total_fills_no_gap() {
    Figures shown = shown(Map.of(PLACEMENTS, 9L), Map.of(PLACEMENTS, 4L), Map.of());
    assertThat(shown.months())
        .extracting(month -> month.figures().get(PLACEMENTS))
        .containsOnlyNulls();
    assertThat(shown.months()).allMatch(month -> month.withheld().contains(PLACEMENTS));
    assertThat(shown.year()).containsEntry(PLACEMENTS, 13L);
  }

  @Test
  void months_of_nobody_or_of_five_are_shown() {
    Figures shown = shown(Map.of(PLACEMENTS, 5L), Map.of(OPENINGS_NEW_HEADS, 1L));
    assertThat(shown.months())
        .extracting(month -> month.figures().get(PLACEMENTS))
        .containsExactly(5L, 0L);
    assertThat(shown.year()).containsEntry(PLACEMENTS, 5L);
    assertThat(shown.withheld()).isEmpty();
  }

  @Test
  void a_total_of_four_people_is_withheld_and_openings_never_are() {
    Figures shown = shown(Map.of(PLACEMENTS, 4L, OPENINGS_NEW_HEADS, 1L));
    assertThat(shown.year()).containsEntry(PLACEMENTS, null).containsEntry(OPENINGS_NEW_HEADS, 1L);
    assertThat(shown.withheld()).contains(PLACEMENTS);
  }

  @Test
  void who_stayed_is_withheld_where_it_would_tell_that_three_left() {
    Year year =
        Cells.year(2026, Map.of(Figure.WORK_STARTED, 20L, STAY_DUE_3, 20L, STAY_KEPT_3, 17L));
    assertThat(Withholding.of(year, LEAST).total())
        .contains(STAY_KEPT_3)
        .doesNotContain(STAY_DUE_3);
    Metrics metrics = Metrics.of(year, Withholding.of(year, LEAST), REGISTRY);
    assertThat(metrics.metrics())
        .filteredOn(m -> Set.of("M20-3", "M21-3").contains(m.id()))
        .hasSize(2)
        .allSatisfy(m -> assertThat(m.year().why()).isEqualTo(Reading.Why.WITHHELD))
        .allSatisfy(m -> assertThat(m.year().numerator()).isNull());
  }

  @Test
  void the_city_sees_everything_of_its_own() {
    Year year = Cells.year(2026, Map.of(PLACEMENTS, 1L));
    Definition ratio = REGISTRY.inForce("M01", year.fiscalYear().months().getFirst()).orElseThrow();
    assertThat(Figures.of(year, Withholding.NONE, ratio).year()).containsEntry(PLACEMENTS, 1L);
  }

  /** Whatever is shown, no number of 1 to 4 people is, nor follows from two that are. */
  @Test
  void nothing_small_is_shown_nor_follows_from_what_is() {
    Seeds seeds = Seeds.usual();
    for (int run = 0; run < 150; run++) {
      Year year = lived(seeds.next(), 20 + seeds.below(200));
      Withholding withheld = Withholding.of(year, LEAST);
      for (Figure figure : Figure.SHOWN) {
        for (Cell cell : year.cells()) {
          if (!withheld.months().contains(figure)) {
            long count = cell.count(figure, year.day());
            assertNotSmall(figure, count, seeds);
            figure.wholes().stream()
                .filter(whole -> !withheld.months().contains(whole))
                .forEach(w -> assertNotSmall(figure, cell.count(w, year.day()) - count, seeds));
          }
        }
        if (!withheld.total().contains(figure)) {
          assertNotSmall(figure, year.total(figure), seeds);
        } else {
          assertThat(withheld.months().contains(figure)).isTrue();
        }
      }
      readings(Metrics.of(year, withheld, REGISTRY)).forEach(r -> assertNotSmall(r, seeds));
    }
  }

  private static Stream<Reading> readings(Metrics metrics) {
    return metrics.metrics().stream()
        .filter(metric -> !Set.of("M16", "M25").contains(metric.id()))
        .flatMap(
            m ->
                Stream.concat(
                    m.months().stream().map(Metrics.Month::reading), Stream.of(m.year())));
  }

  private static void assertNotSmall(Reading reading, Seeds seeds) {
    Long part = reading.numerator();
    Long whole = reading.denominator();
    if (reading.interval() != null && part != null && whole != null) {
      assertNotSmall(reading, part, seeds);
      assertNotSmall(reading, whole, seeds);
      assertNotSmall(reading, whole - part, seeds);
    }
    Long excluded = reading.excluded();
    assertNotSmall(reading, excluded == null ? 0 : excluded, seeds);
  }

  private static void assertNotSmall(Figure figure, long people, Seeds seeds) {
    if (figure.unit() == Figure.Unit.PEOPLE) {
      assertNotSmall((Object) figure, people, seeds);
    }
  }

  private static void assertNotSmall(Object what, long people, Seeds seeds) {
    if (people > 0 && people < LEAST) {
      throw new AssertionError("%d people of %s are shown, with %s".formatted(people, what, seeds));
    }
  }

  /** A year of Ishinomaki made of so many random cases, read on some day. */
  private static Year lived(Seeds seeds, int cases) {
    Map<Contributions.At, Long> sums = new HashMap<>();
    for (int i = 0; i < cases; i++) {
      Fact fact = Lives.any(seeds).stream().reduce((Fact) null, Folding::fold, (_, b) -> b);
      Contributions.of(fact).forEach((at, n) -> sums.merge(at, n, Long::sum));
    }
    FiscalYear year = new FiscalYear(2026);
    sums.keySet()
        .removeIf(
            at ->
                !at.municipality().equals(People.ISHINOMAKI)
                    || !year.contains(at.month().atDay(1)));
    LocalDate day = year.days().first().plusDays(seeds.below(1500));
    return new Year(People.ISHINOMAKI, year, List.copyOf(Cells.of(sums).values()), day);
  }

  @SafeVarargs
  private static Figures shown(Map<Figure, Long>... months) {
    Year year = Cells.year(2026, months);
    Definition ratio = REGISTRY.inForce("M01", year.fiscalYear().months().getFirst()).orElseThrow();
    return Figures.of(year, Withholding.of(year, LEAST), ratio);
  }
}
