// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraineeRuleTest {
  /** What needs more than one document to be known; the service tests tell of these. */
  private static final Set<TraineeRule> AT_THE_DOOR =
      EnumSet.of(
          TraineeRule.REGISTERED_BEFORE_APPLYING,
          TraineeRule.REGISTERED_ONCE,
          TraineeRule.MUNICIPALITY_CODE_IS_VALID);

  @Test
  void each_rule_has_its_story() {
    Set<TraineeRule> told = EnumSet.copyOf(ApplicationTest.RULES);
    assertThat(told).doesNotContainAnyElementsOf(AT_THE_DOOR);
    told.addAll(AT_THE_DOOR);
    assertThat(told).containsExactlyInAnyOrder(TraineeRule.values());
  }
}
