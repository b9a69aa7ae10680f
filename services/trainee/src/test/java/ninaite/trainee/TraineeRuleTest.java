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
          TraineeRule.TRAINEE_EXISTS,
          TraineeRule.REGISTERED_BEFORE_APPLYING,
          TraineeRule.REGISTERED_ONCE,
          TraineeRule.FORM_IS_RIGHT,
          TraineeRule.FORM_IS_COMPLETE,
          TraineeRule.PERMISSION_HAS_A_PROOF,
          TraineeRule.RECEIPT_IS_WELL_TYPED,
          TraineeRule.EMPLOYER_HAS_A_CORPORATE_NUMBER,
          TraineeRule.CONSENT_STANDS,
          TraineeRule.NOTHING_IS_OPEN,
          TraineeRule.LEDGER_NEED_NOT_BE_KEPT);

  @Test
  void each_rule_has_its_story() {
    Set<TraineeRule> told = EnumSet.copyOf(ApplicationTest.RULES);
    told.addAll(EntryRulesTest.RULES);
    told.addAll(FormRulesTest.RULES);
    told.addAll(FormPartTest.RULES);
    told.addAll(GateRulesTest.RULES);
    assertThat(told).doesNotContainAnyElementsOf(AT_THE_DOOR);
    told.addAll(AT_THE_DOOR);
    assertThat(told).containsExactlyInAnyOrder(TraineeRule.values());
  }
}
