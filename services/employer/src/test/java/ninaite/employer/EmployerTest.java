// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.employer.EmployerRule.REGISTERED_ONCE;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.testing.Story;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(OrderAnnotation.class)
class EmployerTest {
  static final Set<EmployerRule> RULES = EnumSet.of(REGISTERED_ONCE);

  private static final Employer.Register REGISTER =
      new Employer.Register(MIHON_SUISAN, ISHINOMAKI, "見本水産株式会社");
  private static final EmployerRegistered REGISTERED =
      new EmployerRegistered(MIHON_SUISAN, ISHINOMAKI, "見本水産株式会社", LocalDate.of(2026, 4, 1));

  @Test
  void an_employer_is_registered_once() {
    Story.given(Employer.DECIDER).when(REGISTER).then(REGISTERED);
    Story.given(Employer.DECIDER).after(REGISTERED).when(REGISTER).thenRefused(REGISTERED_ONCE);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }
}
