// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EmployerRuleTest {
  /** What is known at the door, or from more than one document; the service tests tell of these. */
  static final Set<EmployerRule> AT_THE_DOOR =
      EnumSet.of(
          EmployerRule.CORPORATE_NUMBER_IS_VALID,
          EmployerRule.MUNICIPALITY_CODE_IS_VALID,
          EmployerRule.PLANT_IS_ON_THE_REGISTER,
          EmployerRule.PHONE_IS_VALID,
          EmployerRule.POSTAL_CODE_IS_VALID,
          EmployerRule.REGISTERED_BEFORE_OPENINGS);

  @Test
  void each_rule_has_its_story() {
    Set<EmployerRule> told = EnumSet.copyOf(OpeningTest.RULES);
    told.addAll(EmployerTest.RULES);
    assertThat(told).doesNotContainAnyElementsOf(AT_THE_DOOR);
    told.addAll(AT_THE_DOOR);
    assertThat(told).containsExactlyInAnyOrder(EmployerRule.values());
  }
}
