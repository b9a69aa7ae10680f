// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static ninaite.placement.round.RoundRule.RANKED_CANDIDATE_EXISTS;
import static ninaite.placement.round.RoundRule.RANKED_ONCE;
import static ninaite.placement.round.RoundRule.RANKED_VACANCY_IS_OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ninaite.aggregate.Decision.Violation;
import ninaite.aggregate.Outcome;
import org.junit.jupiter.api.Test;

class ListRulesTest {
  static final Set<RoundRule> RULES =
      EnumSet.of(RANKED_ONCE, RANKED_VACANCY_IS_OPEN, RANKED_CANDIDATE_EXISTS);

  private static final Set<String> KNOWN = Set.of("a", "b", "c");

  @Test
  void tiers_of_what_can_be_ranked_are_taken() {
    assertThat(
            ListRules.refusal(
                List.of(List.of("b"), List.of("a", "c")), KNOWN, RANKED_VACANCY_IS_OPEN))
        .isEmpty();
    assertThat(ListRules.refusal(List.of(), KNOWN, RANKED_CANDIDATE_EXISTS)).isEmpty();
  }

  @Test
  void every_wrong_entry_is_named_by_its_place() {
    var tiers = List.of(List.of("b", "x"), List.of("a", "b"));
    assertThat(ListRules.refusal(tiers, KNOWN, RANKED_CANDIDATE_EXISTS))
        .hasValueSatisfying(
            outcome ->
                assertThat(((Outcome.Refused<?>) outcome).violations())
                    .containsExactly(
                        new Violation("tiers[0][1]", RANKED_CANDIDATE_EXISTS),
                        new Violation("tiers[1][1]", RANKED_ONCE)));
  }
}
