// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks up whose session a page is asked for with, and turns forged forms away. On every other path
 * no cookie counts, so that none can act there.
 */
final class Relay extends OncePerRequestFilter {
  static final String SESSION = Relay.class.getName();
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  /** Style and scripts: many requests, and nobody's. */
  private static final String SAME_FOR_ALL = "/assets/";

  private final Renewal renewal;
  private final Sessions sessions;
  private final JsonMapper json;

  Relay(Renewal renewal, Sessions sessions, JsonMapper json) {
    this.renewal = renewal;
    this.sessions = sessions;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return Pages.of(request) == null
        || request.getRequestURI().startsWith(SAME_FOR_ALL)
        || Cookies.read(request, Cookies.SESSION).isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Session> session;
    try {
      session = Cookies.read(request, Cookies.SESSION).flatMap(renewal::fresh);
      session.ifPresent(sessions::seen);
    } catch (MongoException | DataAccessException | Renewal.Away e) {
      Refusal.SESSION_UNAVAILABLE.writeTo(request, response, json);
      return;
    }
    if (session.isPresent() && isForged(request, session.get())) {
      Refusal.FORM_REJECTED.writeTo(request, response, json);
      return;
    }
    if (session.isPresent()) {
      request.setAttribute(SESSION, session.get());
    } else {
      response.addHeader(HttpHeaders.SET_COOKIE, Cookies.without(Cookies.SESSION).toString());
    }
    chain.doFilter(request, response);
  }

  /** Identity's own forms carry a token of its own session. */
  private static boolean isForged(HttpServletRequest request, Session session) throws IOException {
    return !READING.contains(request.getMethod())
        && !Pages.isOf(request, "identity")
        && !FormToken.isIn(request, session.formToken());
  }
}
