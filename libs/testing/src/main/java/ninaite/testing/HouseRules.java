// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Rules for every module. */
final class HouseRules {

  /** Names that say which layer or how, and never what. */
  private static final String EMPTY_NAMES =
      ".*(Impl|Utils?|Helpers?|Manager|Dto|DTO|Mapper|Repository)";

  private static final Set<String> EMPTY_PACKAGES =
      Set.of(
          "util",
          "utils",
          "common",
          "shared",
          "core",
          "helper",
          "helpers",
          "impl",
          "dto",
          "api",
          "controller",
          "service",
          "repository",
          "model",
          "domain",
          "entity",
          "infrastructure",
          "application",
          "adapter",
          "port");

  static final ArchRule NAMES_SAY_WHAT =
      noClasses()
          .should()
          .haveNameMatching(EMPTY_NAMES)
          .as("no class is called Impl, Util, Helper, Manager, Dto, Mapper or Repository");

  static final ArchRule PACKAGES_ARE_CONTEXTS =
      noClasses()
          .should(be(describe("in a package named after a layer", HouseRules::isInALayer)))
          .as("no package is named after a layer or a bag of things");

  static final ArchRule DEPENDENCIES_COME_BY_CONSTRUCTOR =
      noFields()
          .should(beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired"))
          .orShould(beAnnotatedWith("org.springframework.beans.factory.annotation.Value"))
          .orShould(beAnnotatedWith("jakarta.inject.Inject"))
          .orShould(beAnnotatedWith("jakarta.annotation.Resource"))
          .allowEmptyShould(true)
          .as("nothing is injected into a field");

  static final ArchRule NO_CYCLES =
      slices()
          .matching("ninaite.(**)")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true)
          .as("packages have no cycles");

  static final ArchRule NULLS_ARE_MARKED =
      classes()
          .should(be(describe("in a @NullMarked package", HouseRules::isInNullMarked)))
          .as("every package is @NullMarked");

  /** Jackson 2 stands on the class path for the API's documentation; two would disagree. */
  static final ArchRule ONE_JACKSON =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
          .as("JSON is read and written by Jackson 3");

  static final List<ArchRule> ALL =
      List.of(
          ONE_JACKSON,
          NAMES_SAY_WHAT,
          PACKAGES_ARE_CONTEXTS,
          DEPENDENCIES_COME_BY_CONSTRUCTOR,
          NO_CYCLES,
          NULLS_ARE_MARKED);

  private HouseRules() {}

  static ArchRule freeOfFrameworks(String root, String... friends) {
    String[] allowed =
        Stream.concat(
                Stream.of(root + "..", "java..", "org.jspecify.."),
                Stream.of(friends).map(friend -> friend + ".."))
            .toArray(String[]::new);
    return classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .as("it uses Java and nothing else");
  }

  /** Below {@code ninaite.<module>}; ninaite.service is a module's name. */
  private static boolean isInALayer(JavaClass type) {
    return Stream.of(type.getPackageName().split("\\.")).skip(2).anyMatch(EMPTY_PACKAGES::contains);
  }

  private static boolean isInNullMarked(JavaClass type) {
    return type.getPackage().isAnnotatedWith(NullMarked.class);
  }
}
