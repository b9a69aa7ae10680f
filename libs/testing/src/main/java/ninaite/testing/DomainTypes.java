// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An aggregate is an interface with static {@code decide} and {@code evolve}. It, what is nested in
 * it and what these use of their own service are the domain types, so moving code next door is no
 * way round the rules for them.
 */
final class DomainTypes {

  private DomainTypes() {}

  static Set<JavaClass> in(JavaClasses service) {
    var found = new LinkedHashSet<JavaClass>();
    var open = new ArrayDeque<>(service.stream().filter(DomainTypes::isAggregate).toList());
    while (!open.isEmpty()) {
      JavaClass type = open.remove();
      if (found.add(type)) {
        Stream.concat(nestedIn(type, service), usedBy(type))
            .filter(used -> service.contain(used.getName()))
            .forEach(open::add);
      }
    }
    return found;
  }

  private static boolean isAggregate(JavaClass type) {
    return type.isInterface() && hasStatic(type, "decide") && hasStatic(type, "evolve");
  }

  private static boolean hasStatic(JavaClass type, String name) {
    return type.getMethods().stream()
        .anyMatch(m -> m.getName().equals(name) && m.getModifiers().contains(JavaModifier.STATIC));
  }

  private static Stream<JavaClass> nestedIn(JavaClass type, JavaClasses service) {
    return service.stream().filter(other -> other.getName().startsWith(type.getName() + "$"));
  }

  private static Stream<JavaClass> usedBy(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType);
  }
}
