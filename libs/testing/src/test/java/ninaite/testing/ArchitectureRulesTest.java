// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule bites on the class planted for it, and only that rule does. */
class ArchitectureRulesTest {

  private static final Map<String, String> PLANTED =
      Map.of(
          "spring", "domain types know Java, events, Japan and decisions, and nothing else",
          "clock", "domain types ask neither the clock nor chance",
          "setter", "domain types have no setters",
          "injected", "nothing is injected into a field",
          "named", "no class is called Impl, Util, Helper, Manager, Dto, Mapper or Repository",
          "util", "no package is named after a layer or a bag of things",
          "unmarked", "every package is @NullMarked",
          "circle", "packages have no cycles",
          "jackson", "JSON is read and written by Jackson 3");

  @TestFactory
  Stream<DynamicTest> a_planted_class_breaks_its_rule_and_no_other() {
    return PLANTED.entrySet().stream()
        .map(
            planted ->
                DynamicTest.dynamicTest(
                    planted.getKey(),
                    () ->
                        assertThat(broken(planted.getKey())).containsExactly(planted.getValue())));
  }

  @Test
  void a_service_in_good_order_breaks_no_rule() {
    assertThat(broken("good")).isEmpty();
  }

  @Test
  void every_rule_has_a_planted_class() {
    assertThat(PLANTED.values())
        .containsExactlyInAnyOrderElementsOf(
            rules(in("good")).stream().map(ArchRule::getDescription).toList());
  }

  @Test
  void a_framework_in_a_pure_library_is_found() {
    ArchRule pure = HouseRules.freeOfFrameworks("ninaite.planted.good", "ninaite.events");
    assertThat(pure.evaluate(in("good")).getFailureReport().getDetails())
        .singleElement()
        .asString()
        .contains("BoatController", "org.springframework");
  }

  @Test
  void a_neighbour_an_aggregate_uses_is_a_domain_type_and_a_controller_is_not() {
    assertThat(DomainTypes.in(in("good")))
        .extracting(type -> type.getSimpleName())
        .containsExactlyInAnyOrder("Boat", "Kind", "InPort", "AtSea", "Crew");
  }

  @TestFactory
  Stream<DynamicTest> this_library_keeps_the_house_rules() {
    return ArchitectureRules.ofLibrary("ninaite.testing");
  }

  @TestFactory
  Stream<DynamicTest> the_engines_keep_the_house_rules() {
    return ArchitectureRules.ofLibrary("ninaite.engines");
  }

  @TestFactory
  Stream<DynamicTest> events_are_pure() {
    return ArchitectureRules.ofPureLibrary("ninaite.events");
  }

  @TestFactory
  Stream<DynamicTest> japan_is_pure() {
    return ArchitectureRules.ofPureLibrary(
        "ninaite.japan", "com.google.i18n.phonenumbers", "com.ibm.icu");
  }

  private static List<String> broken(String planted) {
    JavaClasses classes = in(planted);
    return rules(classes).stream()
        .map(rule -> rule.evaluate(classes))
        .filter(EvaluationResult::hasViolation)
        .map(result -> result.getFailureReport().toString())
        .map(report -> report.replaceAll("(?s).*?Rule '(.*?)' was violated.*", "$1"))
        .toList();
  }

  private static List<ArchRule> rules(JavaClasses classes) {
    var rules = new ArrayList<>(HouseRules.ALL);
    rules.addAll(DomainRules.about(classes));
    return rules;
  }

  private static JavaClasses in(String planted) {
    return new ClassFileImporter().importPackages("ninaite.planted." + planted);
  }
}
