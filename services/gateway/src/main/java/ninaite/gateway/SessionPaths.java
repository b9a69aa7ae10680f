// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ninaite.service.OpenToAll;
import ninaite.service.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

/** The way into a session and out of it. */
@RestController
class SessionPaths {
  private static final Logger LOG = LoggerFactory.getLogger(SessionPaths.class);

  private final Issuer issuer;
  private final Sessions sessions;
  private final SignIn signIn;
  private final Seal seal;
  private final JsonMapper json;

  SessionPaths(Issuer issuer, Sessions sessions, SignIn signIn, JsonMapper json) {
    this.issuer = issuer;
    this.sessions = sessions;
    this.signIn = signIn;
    this.seal = Seal.of(signIn.sealing(), "attempt");
    this.json = json;
    if (!signIn.isPossible()) {
      LOG.warn("Nobody can sign in: ninaite.sign-in.secret is not set");
    }
  }

  /**
   * @param to the path of a page to come back to
   */
  @GetMapping("/session/start")
  @OpenToAll
  ResponseEntity<?> start(@RequestParam(defaultValue = "/") String to) {
    if (!signIn.isPossible()) {
      return away();
    }
    Attempt attempt = issuer.attempt(LocalPath.of(to));
    return to(
        issuer.way(attempt),
        Cookies.attempt(seal.close(json.writeValueAsString(attempt)), Attempt.LIFE));
  }

  /**
   * Whoever comes without an attempt of their own, or with the state of another, begins again: that
   * costs them nothing, and a foreign code is worth nothing (RFC 9700 4.7).
   */
  @GetMapping("/session/callback")
  @OpenToAll
  ResponseEntity<?> callback(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request) {
    Optional<Attempt> attempt = attempt(request).filter(own -> own.state().equals(state));
    if (attempt.isEmpty() || code.isEmpty()) {
      return to(URI.create("/"), Cookies.without(Cookies.ATTEMPT));
    }
    Issuer.Arrival arrival;
    try {
      arrival = issuer.arrive(attempt.get(), code);
    } catch (Issuer.Refused e) {
      return to(URI.create("/"), Cookies.without(Cookies.ATTEMPT));
    }
    Cookies.read(request, Cookies.SESSION).flatMap(sessions::find).ifPresent(this::replace);
    return to(
        URI.create(attempt.get().to()),
        Cookies.session(sessions.begin(arrival.subject(), arrival.tokens())),
        Cookies.without(Cookies.ATTEMPT));
  }

  /** A new id at every sign-in; the one before is worth nothing any more (ASVS 5.0 7.2.4). */
  private void replace(Session before) {
    sessions.end(before);
    issuer.revoke(before.tokens().refresh());
  }

  private Optional<Attempt> attempt(HttpServletRequest request) {
    return Cookies.read(request, Cookies.ATTEMPT)
        .flatMap(seal::open)
        .map(text -> json.readValue(text, Attempt.class));
  }

  /** Ends every session of the person, here and at the issuer. The form was checked before. */
  @PostMapping("/session/end")
  @OpenToAll
  ResponseEntity<?> end(HttpServletRequest request) {
    Optional<Session> session = Cookies.read(request, Cookies.SESSION).flatMap(sessions::find);
    session.map(Session::subject).map(sessions::endAll).stream()
        .flatMap(List::stream)
        .forEach(issuer::revoke);
    return to(
        session.map(Session::tokens).map(issuer::wayOut).orElse(URI.create("/")),
        Cookies.without(Cookies.SESSION));
  }

  /** The issuer or the store: what was begun can be begun again. */
  @ExceptionHandler({
    RestClientException.class,
    MongoException.class,
    DataAccessException.class,
    JwtException.class
  })
  ResponseEntity<?> away() {
    return ResponseEntity.status(503)
        .contentType(RefusalPage.TYPE)
        .header(HttpHeaders.RETRY_AFTER, "5")
        .body(RefusalPage.of(Refusal.SESSION_UNAVAILABLE));
  }

  private static ResponseEntity<?> to(URI where, ResponseCookie... cookies) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(303).location(where);
    Stream.of(cookies).forEach(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie.toString()));
    return answer.build();
  }
}
