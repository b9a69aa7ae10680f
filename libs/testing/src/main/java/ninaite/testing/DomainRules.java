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

/** Rules for domain types: {@link DomainTypes} says which those are. */
final class DomainRules {

  /** What decides may know: the language, the vocabulary, and the shape of a decision. */
  private static final DescribedPredicate<JavaClass> PURE =
      resideInAnyPackage("java..", "org.jspecify..", "ninaite.events..", "ninaite.japan..")
          .or(nameMatching("ninaite\\.aggregate\\.(Decider|Decision|Rule)(\\$.*)?"))
          .or(nameMatching("org\\.springframework\\.data\\.annotation\\.TypeAlias"));

  private static final Set<String> CHANCE =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom");

  private DomainRules() {}

  static List<ArchRule> about(JavaClasses service) {
    Set<JavaClass> found = DomainTypes.in(service);
    DescribedPredicate<JavaClass> domain =
        DescribedPredicate.describe("are domain types", found::contains);
    return List.of(
        classes()
            .that(domain)
            .should()
            .onlyDependOnClassesThat(PURE.or(domain))
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
    return owner.startsWith("java.time.")
            && (target.getName().equals("now")
                || target.getName().startsWith("system")
                || target.getName().startsWith("tick"))
        || owner.equals("java.util.UUID") && target.getName().equals("randomUUID")
        || owner.equals("java.lang.Math") && target.getName().equals("random")
        || owner.equals("java.lang.System")
            && (target.getName().equals("currentTimeMillis") || target.getName().equals("nanoTime"))
        || CHANCE.contains(owner);
  }
}
