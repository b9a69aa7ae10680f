// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacementRuleTest {

  @Test
  void each_rule_has_its_story() {
    Set<PlacementRule> told = EnumSet.copyOf(VacancyTest.RULES);
    told.addAll(CandidateTest.RULES);
    told.addAll(PlacementTest.RULES);
    told.addAll(EligibilityTest.RULES);
    told.addAll(IntroductionTest.RULES);
    told.addAll(CorrectionsTest.RULES);
    assertThat(told).containsExactlyInAnyOrder(PlacementRule.values());
  }
}
