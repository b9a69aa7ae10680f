// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EmployerRuleTest {
  /** What needs more than one document to be known; the service tests tell of these. */
  private static final Set<EmployerRule> AT_THE_DOOR =
      EnumSet.of(
          EmployerRule.CORPORATE_NUMBER_IS_VALID,
          EmployerRule.MUNICIPALITY_CODE_IS_VALID,
          EmployerRule.REGISTERED_BEFORE_OPENINGS);

  @Test
  void each_rule_has_its_story() {
    Set<EmployerRule> told = EnumSet.copyOf(OpeningTest.RULES);
    told.addAll(EmployerTest.RULES);
    told.addAll(RequiredItemsTest.RULES.values());
    told.add(EmployerRule.ONE_HEAD_AT_LEAST);
    assertThat(told).doesNotContainAnyElementsOf(AT_THE_DOOR);
    told.addAll(AT_THE_DOOR);
    assertThat(told).containsExactlyInAnyOrder(EmployerRule.values());
  }
}
