// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form that changes something must come from one of our own pages (CSRF; ASVS 5.0 3.5.1). The
 * gateway says by a header which token belongs to the session it relays, and takes such a header
 * away from clients; the page wrote the token into its form. A call without the header has no
 * session behind it, hence nothing that a foreign page could make use of.
 */
final class FormGuard extends OncePerRequestFilter {
  static final String HEADER = "Ninaite-Form-Token";
  static final String FIELD = "_form";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String expected = request.getHeader(HEADER);
    if (expected == null
        || READING.contains(request.getMethod())
        || isSame(expected, request.getParameter(FIELD))) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isSame(String expected, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
