// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  @ParameterizedTest
  @CsvSource({
    "0, 10, 0, 0.2775",
    "1, 10, 0.0179, 0.4042",
    "8, 10, 0.4902, 0.9433",
    "10, 10, 0.7225, 1",
    "7, 12, 0.3195, 0.8067",
    "62, 80, 0.6721, 0.8527",
  })
  void the_interval_is_what_the_formula_gives_by_hand(
      long part, long whole, double from, double to) {
    Wilson interval = Wilson.of(part, whole);
    assertThat(interval.from()).isCloseTo(from, within(5e-5));
    assertThat(interval.to()).isCloseTo(to, within(5e-5));
  }

  /** The ends are the shares from which the part seen is just 1.96 standard errors away. */
  @Test
  void both_ends_solve_the_equation_they_come_from() {
    for (long whole = 1; whole <= 60; whole++) {
      for (long part = 0; part <= whole; part++) {
        Wilson interval = Wilson.of(part, whole);
        for (double end : new double[] {interval.from(), interval.to()}) {
          if (end > 0 && end < 1) {
            double away = Math.abs((double) part / whole - end);
            assertThat(away).isCloseTo(Wilson.Z * Math.sqrt(end * (1 - end) / whole), within(1e-9));
          }
        }
      }
    }
  }

  @Test
  void what_exceeds_its_whole_has_no_interval() {
    assertThatThrownBy(() -> Wilson.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Wilson.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
