// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundRuleTest {

  @Test
  void each_rule_has_its_story() {
    Set<RoundRule> told = EnumSet.copyOf(MatchRoundTest.RULES);
    told.addAll(ListRulesTest.RULES);
    assertThat(told).containsExactlyInAnyOrder(RoundRule.values());
  }
}
