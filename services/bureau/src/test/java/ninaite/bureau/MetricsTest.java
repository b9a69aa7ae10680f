// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ninaite.japan.FiscalYear;
import ninaite.testing.People;
import org.junit.jupiter.api.Test;

class MetricsTest {
  private static final Registry REGISTRY = Registry.read();

  @Test
  void the_registry_has_all_metrics_that_are_asked_for() {
    Set<String> ids = new HashSet<>(REGISTRY.definitions().stream().map(Definition::id).toList());
    Stream<String> counted = Stream.of("M01", "M02", "M03", "M04", "M20-3", "M20-36", "M21-12");
    Stream<String> training = IntStream.rangeClosed(10, 16).mapToObj(n -> "M" + n);
    Stream<String> staying = IntStream.rangeClosed(22, 28).mapToObj(n -> "M" + n);
    Stream<String> wioa = Stream.of("ER-Q2", "ER-Q4", "ME-Q2", "CA", "MSG", "ESE");
    assertThat(ids)
        .containsAll(Stream.of(counted, training, staying, wioa).flatMap(all -> all).toList());
  }

  @Test
  void nothing_of_nobody_is_no_value_and_nobody_of_some_is_zero() {
    Reading none = reading("M13", Map.of());
    assertThat(none.value()).isNull();
    assertThat(none.why()).isEqualTo(Reading.Why.NO_CASES);
    Reading zero = reading("M13", Map.of(Figure.STARTERS_DUE, 6L, Figure.STARTERS, 6L));
    assertThat(zero.value()).hasToString("0.0");
    assertThat(zero.denominator()).isEqualTo(6);
  }

  @Test
  void a_rate_above_a_hundred_percent_stays_and_has_no_interval() {
    Reading rate = reading("M03", Map.of(Figure.PLACEMENTS, 15L, Figure.APPLICATIONS_NEW, 12L));
    assertThat(rate.value()).hasToString("125.0");
    assertThat(rate.interval()).isNull();
  }

  @Test
  void a_share_stands_beside_what_it_is_made_of_and_how_sure_it_is() {
    Reading share =
        reading(
            "M13", Map.of(Figure.COMPLETERS, 7L, Figure.STARTERS_DUE, 12L, Figure.STARTERS, 17L));
    assertThat(share.value()).hasToString("58.3");
    assertThat(share.numerator()).isEqualTo(7);
    assertThat(share.denominator()).isEqualTo(12);
    assertThat(share.excluded()).isEqualTo(5);
    assertThat(share.interval()).hasToString("Interval[from=32.0, to=80.7]");
  }

  @Test
  void what_no_event_says_has_no_value_and_a_reason_in_both_languages() {
    for (String id : List.of("M14", "M22", "M23", "M26", "M28", "ER-Q2", "ME-Q2", "ESE")) {
      assertThat(reading(id, Map.of(Figure.PLACEMENTS, 9L)).why()).isEqualTo(Reading.Why.NO_SOURCE);
      Definition.Text why =
          Objects.requireNonNull(
              REGISTRY.inForce(id, YearMonth.of(2026, 4)).orElseThrow().noSource());
      assertThat(why.ja()).isNotBlank();
      assertThat(why.en()).isNotBlank();
    }
  }

  @Test
  void a_year_counted_by_two_versions_has_no_value_of_its_own() {
    Metrics metrics =
        Metrics.of(Cells.year(2028, Map.of(Figure.TRAINED_DUE, 9L)), Withholding.NONE, REGISTRY);
    Metrics.Metric m10 = metric("M10", metrics);
    assertThat(m10.year().why()).isEqualTo(Reading.Why.DEFINITION_CHANGED);
    assertThat(m10.version()).isZero();
    assertThat(m10.months().getFirst().version()).isEqualTo(1);
  }

  @Test
  void a_stay_not_yet_full_is_excluded_and_neither_kept_nor_left() {
    LocalDate started = LocalDate.of(2026, 4, 10);
    Fact fact = Folding.fold(null, Cases.agreed(People.ISHINOMAKI, started));
    fact = Folding.fold(fact, Cases.started(started));
    List<Cell> cells = List.copyOf(Cells.of(Contributions.of(fact)).values());
    FiscalYear year = new FiscalYear(2026);
    Reading before =
        reading("M20-6", new Year(People.ISHINOMAKI, year, cells, LocalDate.of(2026, 10, 9)));
    assertThat(before.why()).isEqualTo(Reading.Why.NO_CASES);
    assertThat(before.excluded()).isOne();
    Reading after =
        reading("M20-6", new Year(People.ISHINOMAKI, year, cells, LocalDate.of(2026, 10, 10)));
    assertThat(after.value()).hasToString("100.0");
    assertThat(after.excluded()).isZero();
  }

  @Test
  void the_time_to_fill_has_a_median_that_open_heads_count_in() {
    Reading fill = reading("M27", new Year(People.ISHINOMAKI, new FiscalYear(2026), heads(), DAY));
    assertThat(fill.value()).hasToString("20");
    assertThat(fill.denominator()).isEqualTo(4);
    assertThat(reading("M27", Map.of()).why()).isEqualTo(Reading.Why.NO_CASES);
  }

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  /** Four heads opened on 1 April: filled after 10, 20 and 25 days, and one open. */
  private static List<Cell> heads() {
    LocalDate opened = LocalDate.of(2026, 4, 1);
    Fact fact = Folding.fold(null, Cases.opened(4, opened));
    for (int days : new int[] {10, 20, 25}) {
      fact = Folding.fold(fact, Cases.filled(opened.plusDays(days)));
    }
    return List.copyOf(Cells.of(Contributions.of(fact)).values());
  }

  @Test
  void a_definition_that_asks_for_what_is_not_counted_has_to_say_so() {
    Definition m14 = REGISTRY.inForce("M14", YearMonth.of(2026, 4)).orElseThrow();
    Definition silent =
        new Definition(
            m14.id(),
            9,
            m14.name(),
            m14.kind(),
            null,
            null,
            m14.numerator(),
            m14.denominator(),
            List.of(),
            true,
            m14.unit(),
            1,
            m14.rounding(),
            m14.source(),
            null,
            null);
    assertThatThrownBy(() -> new Registry(List.of(silent))).hasMessageContaining("not counted");
    assertThatThrownBy(() -> new Registry(List.of(m14, m14))).hasMessageContaining("twice");
  }

  private static Reading reading(String id, Map<Figure, Long> counts) {
    return reading(id, Cells.year(2026, counts));
  }

  private static Reading reading(String id, Year year) {
    return metric(id, Metrics.of(year, Withholding.NONE, REGISTRY)).year();
  }

  private static Metrics.Metric metric(String id, Metrics metrics) {
    return metrics.metrics().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
  }
}
