// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All aggregates of a service, so that mapping, relay and indexes need no list of their own. */
public record Deciders(List<Decider<?, ?, ?>> all, Set<Class<?>> stored) {
  public Deciders {
    all = List.copyOf(all);
    stored = Set.copyOf(stored);
  }

  public static Deciders of(Decider<?, ?, ?>... all) {
    return new Deciders(List.of(all), Set.of());
  }

  /** The same, with sealed types that the service stores outside of aggregates. */
  public Deciders storing(Class<?>... types) {
    return new Deciders(all, Set.of(types));
  }

  /** Every record that may stand in a stored state. */
  public Set<Class<?>> states() {
    Set<Class<?>> roots = new LinkedHashSet<>(stored);
    all.forEach(decider -> roots.add(decider.type()));
    return StateMapping.permitted(roots);
  }
}
