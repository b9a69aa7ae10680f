// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules for domain types: {@link DomainTypes} says which those are. */
final class DomainRules {

  /** What decides may know: the language, the vocabulary, and the shape of a decision. */
  private static final DescribedPredicate<JavaClass> PURE =
      resideInAnyPackage("java..", "org.jspecify..", "ninaite.events..", "ninaite.japan..")
          .or(nameMatching("ninaite\\.aggregate\\.(Decider|Decision|Rule|Ids)(\\$.*)?"))
          .or(nameMatching("org\\.springframework\\.data\\.annotation\\.TypeAlias"));

  private static final Set<String> CHANCE =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom");

  private static final Set<String> ASKING =
      Set.of(
          "java.lang.Math.random",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.util.UUID.randomUUID",
          "ninaite.aggregate.Ids.inOrderOfTime");

  private static final Pattern CLOCK = Pattern.compile("now|(system|tick).*");

  private DomainRules() {}

  static List<ArchRule> about(JavaClasses service) {
    Set<JavaClass> found = DomainTypes.in(service);
    DescribedPredicate<JavaClass> domain =
        DescribedPredicate.describe("are domain types", found::contains);
    return List.of(
        classes()
            .that(domain)
            .should()
            .onlyDependOnClassesThat(PURE.or(domain).onResultOf(JavaClass::getBaseComponentType))
            .allowEmptyShould(true)
            .as("domain types know Java, events, Japan and decisions, and nothing else"),
        noClasses()
            .that(domain)
            .should()
            .callCodeUnitWhere(
                DescribedPredicate.describe(
                    "asks for the time or a random value", DomainRules::asks))
            .allowEmptyShould(true)
            .as("domain types ask neither the clock nor chance"),
        noMethods()
            .that()
            .areDeclaredInClassesThat(domain)
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true)
            .as("domain types have no setters"));
  }

  private static boolean asks(JavaCall<?> call) {
    CodeUnitCallTarget target = call.getTarget();
    String owner = target.getOwner().getName();
    return CHANCE.contains(owner)
        || ASKING.contains(owner + "." + target.getName())
        || owner.startsWith("java.time.") && CLOCK.matcher(target.getName()).matches();
  }
}
