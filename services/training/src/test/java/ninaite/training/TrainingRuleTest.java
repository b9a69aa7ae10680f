// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingRuleTest {
  /** Checked where the form comes in; the service tests tell of it. */
  private static final Set<TrainingRule> AT_THE_DOOR =
      EnumSet.of(TrainingRule.MUNICIPALITY_CODE_IS_VALID, TrainingRule.STATE_IS_KNOWN);

  @Test
  void each_rule_has_its_story() {
    Set<TrainingRule> told = EnumSet.copyOf(CourseTest.RULES);
    told.addAll(PlanTest.RULES);
    told.addAll(CalendarTest.RULES);
    told.addAll(SeatsTest.RULES);
    told.addAll(AttendanceTest.RULES);
    told.addAll(CertificateTest.RULES);
    assertThat(told).doesNotContainAnyElementsOf(AT_THE_DOOR);
    told.addAll(AT_THE_DOOR);
    assertThat(told).containsExactlyInAnyOrder(TrainingRule.values());
  }
}
