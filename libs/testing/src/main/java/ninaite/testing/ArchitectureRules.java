// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The house rules, as tests:
 *
 * <pre>{@code
 * class HouseRulesTest {
 *   @TestFactory
 *   Stream<DynamicTest> house_rules() {
 *     return ArchitectureRules.ofService("ninaite.placement");
 *   }
 * }
 * }</pre>
 */
public final class ArchitectureRules {

  private ArchitectureRules() {}

  /** A service: names, injection, packages, and domain types that are pure. */
  public static Stream<DynamicTest> ofService(String root) {
    JavaClasses service = in(root);
    return Stream.concat(
        tests(HouseRules.ALL, service), tests(DomainRules.about(service), service));
  }

  /** A library that may use frameworks. */
  public static Stream<DynamicTest> ofLibrary(String root) {
    return tests(HouseRules.ALL, in(root));
  }

  /**
   * A library without frameworks: events, japan, matching.
   *
   * @param friends packages it may use besides its own, with what is below them
   */
  public static Stream<DynamicTest> ofPureLibrary(String root, String... friends) {
    ArchRule pure = HouseRules.freeOfFrameworks(root, friends);
    return Stream.concat(ofLibrary(root), tests(List.of(pure), in(root)));
  }

  private static JavaClasses in(String root) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);
    if (classes.isEmpty()) {
      throw new IllegalArgumentException("no classes in " + root);
    }
    return classes;
  }

  private static Stream<DynamicTest> tests(List<ArchRule> rules, JavaClasses classes) {
    return rules.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
  }
}
