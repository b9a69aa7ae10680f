// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import ninaite.matching.Cases;
import ninaite.matching.Definition;
import ninaite.matching.Market;
import org.junit.jupiter.api.Test;

class BottlenecksTest {

  @Test
  void the_opening_that_everybody_without_a_place_listed_is_named() {
    Market market =
        Market.builder()
            .applicant("hanako", "plant")
            .applicant("taro", "plant", "smokehouse")
            .applicant("jiro", "plant")
            .opening("plant", 1, "hanako", "taro", "jiro")
            .opening("smokehouse", 2, "taro")
            .build()
            .orThrow();
    Bottlenecks bottlenecks = Bottlenecks.of(market);
    assertThat(bottlenecks.placeable()).isEqualTo(2);
    assertThat(bottlenecks.openings()).containsExactly("plant");
    assertThat(bottlenecks.seats()).isEqualTo(1);
    assertThat(bottlenecks.unplaced()).isEqualTo(1);
  }

  @Test
  void no_matching_places_more() {
    Cases.strict(
        20_000,
        5,
        4,
        market -> {
          int[] most = {0};
          Definition.all(market, matching -> most[0] = Math.max(most[0], matching.size()));
          assertThat(Bottlenecks.of(market).placeable()).isEqualTo(most[0]);
        });
  }
}
