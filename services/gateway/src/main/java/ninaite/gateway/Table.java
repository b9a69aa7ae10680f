// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which paths are for which service, and where its instances are. A service that stands in only one
 * of both is a mistake in the settings, and the gateway does not start with it.
 */
@ConfigurationProperties("ninaite")
record Table(Map<String, List<String>> routes, Map<String, List<URI>> services) {
  Table {
    if (!routes.keySet().equals(services.keySet())) {
      throw new IllegalArgumentException(
          "ninaite.routes names %s, ninaite.services names %s"
              .formatted(routes.keySet(), services.keySet()));
    }
  }
}
