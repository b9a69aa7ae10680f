// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Keeps a session's access token fresh. */
@Component
class Renewal {
  private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

  /** Before it is too old: a request that comes meanwhile goes on with the one that is there. */
  private static final Duration AHEAD = Duration.ofMinutes(1);

  private static final Duration PAUSE = Duration.ofMillis(25);
  private static final int PAUSES = 200;

  private final Sessions sessions;
  private final Issuer issuer;
  private final InstantSource clock;

  Renewal(Sessions sessions, Issuer issuer, InstantSource clock) {
    this.sessions = sessions;
    this.issuer = issuer;
    this.clock = clock;
  }

  /** The issuer can't be asked, and the token is too old to go without. */
  static final class Away extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Away() {
      super("The issuer does not answer", null, false, false);
    }
  }

  /**
   * The session with a token that services take; empty where the issuer ended it.
   *
   * @param id of the session, as in the cookie
   */
  Optional<Session> fresh(String id) {
    for (int i = 0; i < PAUSES; i++) {
      Optional<Session> found = sessions.find(id);
      if (found.isEmpty() || !isDue(found.get())) {
        return found;
      }
      if (sessions.mayRenew(found.get())) {
        return renew(found.get());
      }
      if (isGood(found.get())) {
        return found;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new Away();
  }

  private Optional<Session> renew(Session session) {
    try {
      return Optional.of(sessions.renewed(session, issuer.renew(session.tokens())));
    } catch (Issuer.Refused e) {
      sessions.end(session);
      return Optional.empty();
    } catch (RestClientException e) {
      LOG.warn("The issuer does not answer: {}", e.getClass().getSimpleName());
      sessions.release(session);
      if (isGood(session)) {
        return Optional.of(session);
      }
      throw new Away();
    }
  }

  private boolean isDue(Session session) {
    return !clock.instant().isBefore(session.tokens().until().minus(AHEAD));
  }

  private boolean isGood(Session session) {
    return clock.instant().isBefore(session.tokens().until());
  }
}
