// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which paths are for which service, and where its instances are. A service that stands in only one
 * of both is a mistake in the settings, and the gateway does not start with it.
 *
 * @param pages paths that people open in a browser
 * @param routes paths for programs
 */
@ConfigurationProperties("ninaite")
record Table(
    Map<String, List<String>> pages,
    Map<String, List<String>> routes,
    Map<String, List<URI>> services) {
  Table {
    Set<String> routed = new TreeSet<>(routes.keySet());
    routed.addAll(pages.keySet());
    if (!routed.equals(services.keySet())) {
      throw new IllegalArgumentException(
          "ninaite.routes and ninaite.pages name %s, ninaite.services names %s"
              .formatted(routed, services.keySet()));
    }
  }

  /** All paths of a service. */
  List<String> paths(String service) {
    return Stream.of(pages, routes)
        .flatMap(some -> some.getOrDefault(service, List.of()).stream())
        .toList();
  }
}
