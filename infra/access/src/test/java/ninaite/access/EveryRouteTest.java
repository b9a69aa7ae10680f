// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.Test;

/** The table and the handlers of the running services name the same routes and the same roles. */
@EngineTest
class EveryRouteTest {
  private static final Table TABLE = Table.read();

  @Test
  void every_route_of_every_service_stands_in_the_table_with_the_roles_it_is_for() {
    World world = World.get();
    Set<String> said =
        TABLE.rows().stream()
            .flatMap(Route::of)
            .map(Route::key)
            .collect(toCollection(TreeSet::new));
    Map<String, Route> there = new TreeMap<>();
    Handlers.of(world.ninaite).forEach(route -> there.putIfAbsent(route.key(), route));
    Set<String> missing = minus(there.keySet(), said);
    assertThat(missing)
        .as(
            "handlers that access.txt does not have so; the rows for it:%n%s",
            there.values().stream()
                .filter(route -> missing.contains(route.key()))
                .map(route -> route.service() + "\n" + route.row(world.names))
                .collect(Collectors.joining("\n")))
        .isEmpty();
    assertThat(minus(said, there.keySet()))
        .as("rows of access.txt that no handler is so")
        .isEmpty();
  }

  private static Set<String> minus(Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest;
  }
}
