// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeferredAcceptanceTest {

  @Test
  void no_pair_blocks_whoever_proposes() {
    Cases.strict(
        Cases.MANY,
        8,
        5,
        market -> {
          for (Matching matching :
              List.of(
                  DeferredAcceptance.byApplicants(market), DeferredAcceptance.byOpenings(market))) {
            assertThat(Definition.isFeasible(matching)).isTrue();
            assertThat(Definition.isStable(matching)).isTrue();
          }
        });
  }

  @Test
  void it_is_the_best_of_all_stable_matchings_for_every_applicant_and_the_worst_from_openings() {
    Cases.strict(
        Cases.MANY,
        6,
        4,
        market -> {
          Matching best = DeferredAcceptance.byApplicants(market);
          Matching worst = DeferredAcceptance.byOpenings(market);
          List<Matching> stable = Definition.allStable(market);
          assertThat(stable).contains(best, worst);
          for (Matching other : stable) {
            assertThat(Definition.isAsGoodForAll(best, other)).isTrue();
            assertThat(Definition.isAsGoodForAll(other, worst)).isTrue();
          }
        });
  }

  @Test
  void the_same_people_and_the_same_seats_are_filled_whoever_proposes() {
    Cases.strict(
        Cases.MANY,
        9,
        5,
        market -> {
          Matching byApplicants = DeferredAcceptance.byApplicants(market);
          Matching byOpenings = DeferredAcceptance.byOpenings(market);
          assertThat(byApplicants.filled()).isEqualTo(byOpenings.filled());
          assertThat(byApplicants.pairs().keySet()).isEqualTo(byOpenings.pairs().keySet());
        });
  }

  @Test
  void ties_are_not_decided_in_silence() {
    Market tied =
        Market.builder()
            .applicant("a1", "o1")
            .applicant("a2", "o1")
            .opening("o1", 1, List.of(List.of("a1", "a2")))
            .build()
            .orThrow();
    assertThatThrownBy(() -> DeferredAcceptance.byApplicants(tied))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
