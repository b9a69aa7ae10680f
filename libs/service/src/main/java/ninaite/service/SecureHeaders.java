// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Headers of every answer. An API's answer is never a page: it loads nothing, is framed nowhere,
 * cached nowhere and guessed to be nothing else (ASVS 5.0 3.4.1, 3.4.3–3.4.6, 14.3.2).
 */
final class SecureHeaders {
  private static final String CSP = "Content-Security-Policy";
  static final String CLOSED =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  private static final Map<String, String> ALL =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cache-Control",
          "no-store",
          "Strict-Transport-Security",
          "max-age=31536000; includeSubDomains",
          CSP,
          CLOSED);

  private SecureHeaders() {}

  /** Adds what nobody has set otherwise. */
  static void addTo(HttpServletResponse response) {
    addTo(response, CLOSED);
  }

  /** The same for a service that does show pages and says what they may load. */
  static HeaderWriter with(String contentSecurityPolicy) {
    return (_, response) -> addTo(response, contentSecurityPolicy);
  }

  private static void addTo(HttpServletResponse response, String contentSecurityPolicy) {
    ALL.forEach(
        (name, value) -> {
          if (!response.containsHeader(name)) {
            response.setHeader(name, name.equals(CSP) ? contentSecurityPolicy : value);
          }
        });
  }
}
