// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.employer.EmployerRule.A_PLANT_AT_LEAST;
import static ninaite.employer.EmployerRule.EMPLOYER_EXISTS;
import static ninaite.employer.EmployerRule.NO_PERSONAL_NUMBER_IS_ENTERED;
import static ninaite.employer.EmployerRule.PLANTS_ARE_KNOWN;
import static ninaite.employer.EmployerRule.REGISTERED_ONCE;
import static ninaite.events.EmployerEvent.Export.EU;
import static ninaite.events.EmployerEvent.Export.US;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static ninaite.testing.People.ONAGAWA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.EmployerEvent.EmployerRevised;
import ninaite.events.EmployerEvent.Export;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.events.EmployerEvent.Plant;
import ninaite.testing.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** 見本水産 has a factory in Ishinomaki and builds another in Onagawa. */
@TestMethodOrder(OrderAnnotation.class)
class EmployerTest {
  static final Set<EmployerRule> RULES =
      EnumSet.of(
          EMPLOYER_EXISTS,
          REGISTERED_ONCE,
          A_PLANT_AT_LEAST,
          PLANTS_ARE_KNOWN,
          NO_PERSONAL_NUMBER_IS_ENTERED);

  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
  private static final Plant FIRST = new Plant(1, "第1工場", ISHINOMAKI, List.of());
  private static final Plant SECOND = new Plant(2, "女川工場", ONAGAWA, List.of(US, EU));
  private static final EmployerRegistered REGISTERED =
      new EmployerRegistered(MIHON_SUISAN, ISHINOMAKI, "見本水産株式会社", List.of(FIRST), APRIL_1);
  private static final EmployerRevised WITH_BOTH =
      new EmployerRevised(MIHON_SUISAN, "見本水産株式会社", List.of(FIRST, SECOND), APRIL_1);

  @Test
  void an_employer_is_registered_once_with_its_plants_numbered() {
    var register = register(first(null));
    employer().when(register).then(REGISTERED);
    employer().after(REGISTERED).when(register).thenRefused(REGISTERED_ONCE);
  }

  @Test
  void it_has_a_plant_and_at_most_50() {
    employer().when(register()).thenRefused(A_PLANT_AT_LEAST);
    var many = Collections.nCopies(51, first(null));
    employer()
        .when(new Employer.Register(MIHON_SUISAN, ISHINOMAKI, "見本水産", many))
        .thenRefused(A_PLANT_AT_LEAST);
    registered().when(new Employer.Revise("見本水産", List.of())).thenRefused(A_PLANT_AT_LEAST);
  }

  @Test
  void a_new_plant_gets_the_next_number_and_its_approvals_are_kept() {
    registered().when(revise(first(1), onagawa(null, US, EU))).then(WITH_BOTH);
  }

  @Test
  void a_plants_number_is_never_given_again() {
    registered()
        .after(WITH_BOTH, new EmployerRevised(MIHON_SUISAN, "見本水産株式会社", List.of(FIRST), APRIL_1))
        .when(revise(first(1), onagawa(null)))
        .then(
            new EmployerRevised(
                MIHON_SUISAN,
                "見本水産株式会社",
                List.of(FIRST, new Plant(3, "女川工場", ONAGAWA, List.of())),
                APRIL_1));
  }

  @Test
  void only_numbers_on_the_register_can_be_named_and_each_once() {
    employer().when(register(first(1))).thenRefused(PLANTS_ARE_KNOWN);
    registered().when(revise(first(2))).thenRefused(PLANTS_ARE_KNOWN);
    registered().when(revise(first(1), first(1))).thenRefused(PLANTS_ARE_KNOWN);
  }

  @Test
  void no_name_holds_a_personal_number() {
    var plant = new NumberedPlant(null, "第1工場 1234 5678 9018", ISHINOMAKI, Set.of());
    employer().when(register(plant)).thenRefused(NO_PERSONAL_NUMBER_IS_ENTERED);
    registered().when(revise(plant)).thenRefused(NO_PERSONAL_NUMBER_IS_ENTERED);
  }

  @Test
  void a_revision_that_changes_nothing_tells_nothing() {
    registered().when(revise(first(1))).thenNothing();
  }

  @Test
  void nobody_is_revised_before_being_registered() {
    employer().when(revise(first(null))).thenRefused(EMPLOYER_EXISTS);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static NumberedPlant first(@Nullable Integer number) {
    return new NumberedPlant(number, "第1工場", ISHINOMAKI, Set.of());
  }

  private static NumberedPlant onagawa(@Nullable Integer number, Export... exports) {
    return new NumberedPlant(number, "女川工場", ONAGAWA, Set.of(exports));
  }

  private static Employer.Command register(NumberedPlant... plants) {
    return new Employer.Register(MIHON_SUISAN, ISHINOMAKI, "見本水産株式会社", List.of(plants));
  }

  private static Employer.Command revise(NumberedPlant... plants) {
    return new Employer.Revise("見本水産株式会社", List.of(plants));
  }

  private static Story<Employer, Employer.Command, OfEmployer> employer() {
    return Story.given(Employer.DECIDER);
  }

  private static Story<Employer, Employer.Command, OfEmployer> registered() {
    return employer().after(REGISTERED);
  }
}
