// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the leukaemia remissions of Freireich et al. (1963), which every textbook works out. */
class SurvivalTest {
  private static final Survival.Lengths TREATED =
      lengths(
          List.of(6, 6, 6, 7, 10, 13, 16, 22, 23),
          List.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35));
  private static final Survival.Lengths CONTROL =
      lengths(
          List.of(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23),
          List.of());

  @ParameterizedTest
  @CsvSource({
    "6, 6, 7, 0.0764",
    "7, 96, 119, 0.0869",
    "10, 64, 85, 0.0963",
    "13, 176, 255, 0.1068",
    "16, 32, 51, 0.1141",
    "22, 64, 119, 0.1282",
    "23, 160, 357, 0.1346",
  })
  void the_product_limit_estimate_and_greenwoods_error_are_the_textbooks(
      long at, double part, double whole, double error) {
    Survival.Step step = Survival.of(TREATED).at(at).orElseThrow();
    assertThat(step.at()).isEqualTo(at);
    assertThat(step.open()).isCloseTo(part / whole, within(1e-9));
    assertThat(step.standardError()).isCloseTo(error, within(5e-5));
    assertThat(step.limits().from()).isBetween(0.0, step.open());
    assertThat(step.limits().to()).isBetween(step.open(), 1.0);
  }

  @Test
  void the_log_rank_test_is_the_textbooks() {
    LogRank test = LogRank.of(TREATED, CONTROL);
    assertThat(test.observed()).isEqualTo(9);
    assertThat(test.expected()).isCloseTo(19.2505, within(5e-5));
    assertThat(test.variance()).isCloseTo(6.2570, within(5e-5));
    assertThat(test.chiSquared()).isCloseTo(16.7929, within(5e-5));
    assertThat(test.isDifferent()).isTrue();
    assertThat(LogRank.of(TREATED, TREATED).chiSquared()).isCloseTo(0, within(1e-9));
  }

  @Test
  void the_median_is_reached_when_half_have_ended() {
    assertThat(Survival.of(TREATED).median()).hasValue(23);
    assertThat(Survival.of(CONTROL).median()).hasValue(8);
    assertThat(Survival.of(lengths(List.of(3), List.of(9, 9))).median()).isEmpty();
  }

  @Test
  void what_is_still_open_counts_as_long_as_it_was_seen() {
    Survival without = Survival.of(lengths(List.of(10, 20), List.of()));
    Survival with = Survival.of(lengths(List.of(10, 20), List.of(15, 30)));
    assertThat(without.at(10).orElseThrow().open()).isEqualTo(0.5);
    assertThat(with.at(10).orElseThrow().open()).isEqualTo(0.75);
    assertThat(with.at(20).orElseThrow().open()).isEqualTo(0.375);
    assertThat(with.at(9)).isEmpty();
  }

  @Test
  void when_all_have_ended_nobody_is_left_and_nothing_is_uncertain() {
    Survival.Step last = Survival.of(CONTROL).at(99).orElseThrow();
    assertThat(last.open()).isZero();
    assertThat(last.standardError()).isZero();
    assertThat(last.limits()).isEqualTo(new Wilson(0, 0));
  }

  private static Survival.Lengths lengths(List<Integer> ended, List<Integer> open) {
    Survival.Lengths lengths = new Survival.Lengths();
    ended.forEach(at -> lengths.ended(at, 1));
    open.forEach(at -> lengths.open(at, 1));
    return lengths;
  }
}
