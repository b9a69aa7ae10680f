// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * The cookies of the gateway itself, and who of the services sees which others. {@code __Host-}:
 * set by this host over TLS, for all its paths and for no other host (ASVS 5.0 3.3.1–3.3.4).
 */
final class Cookies {
  static final String SESSION = "__Host-session";

  /** Who is about to sign in. */
  static final String ATTEMPT = "__Host-attempt";

  private static final List<String> OWN = List.of(SESSION, ATTEMPT);

  private Cookies() {}

  static Optional<String> read(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  /** Until the browser closes, if the session does not end before. */
  static ResponseCookie session(String id) {
    return strict(SESSION, id).build();
  }

  static ResponseCookie attempt(String sealed, Duration life) {
    return strict(ATTEMPT, sealed).maxAge(life).build();
  }

  static ResponseCookie without(String name) {
    return strict(name, "").maxAge(Duration.ZERO).build();
  }

  /** Lax, since a link in a mail must find its reader signed in. */
  private static ResponseCookie.ResponseCookieBuilder strict(String name, String value) {
    return ResponseCookie.from(name, value).secure(true).httpOnly(true).path("/").sameSite("Lax");
  }

  /** Cookie headers as a service gets them; null where none is left. */
  static @Nullable String forwarded(List<String> headers, String service) {
    String kept =
        headers.stream()
            .flatMap(header -> Arrays.stream(header.split(";", -1)))
            .map(String::strip)
            .filter(cookie -> !cookie.isEmpty() && isFor(service, name(cookie)))
            .collect(Collectors.joining("; "));
    return kept.isEmpty() ? null : kept;
  }

  private static String name(String cookie) {
    int equals = cookie.indexOf('=');
    return (equals < 0 ? cookie : cookie.substring(0, equals)).strip();
  }

  private static boolean isFor(String service, String name) {
    return switch (service) {
      case "identity" -> !OWN.contains(name);
      case "portal" -> name.equals("language");
      default -> false;
    };
  }
}
