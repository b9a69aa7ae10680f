// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitTest {
  private static final Openings.Opening OPENING =
      new Openings.Opening(
          "o",
          "published",
          new Openings.Terms(
              "切り身加工",
              "石巻市魚町（見本）",
              "見本水産",
              List.of("FILLETING"),
              new Openings.Hours(LocalTime.of(5, 0), LocalTime.of(14, 0), 5),
              new Openings.Barriers("CHILLED", 420, 25, false)),
          new Openings.Wage(new BigDecimal("1250")));

  @Test
  void each_wish_is_met_or_not_and_what_was_not_wished_for_is_neither() {
    var wishes =
        new Fit.Wishes(
            List.of("FILLETING", "ROE"),
            LocalTime.of(6, 0),
            List.of("AMBIENT"),
            480,
            20,
            List.of(),
            1250L);
    assertThat(Fit.of(wishes, OPENING))
        .isEqualTo(
            new Fit(List.of("tasks", "standing", "wage"), List.of("start", "temperature", "way")));
    assertThat(Fit.of(Fit.Wishes.NONE, OPENING)).isEqualTo(new Fit(List.of(), List.of()));
  }

  @Test
  void an_opening_that_is_not_known_says_nothing() {
    assertThat(Fit.of(Fit.Wishes.NONE, null)).isEqualTo(new Fit(List.of(), List.of()));
  }
}
