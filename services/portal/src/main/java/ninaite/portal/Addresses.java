// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are.
 *
 * @param services by name
 */
@ConfigurationProperties("ninaite")
record Addresses(Map<String, URI> services) {}
