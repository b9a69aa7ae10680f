// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who signed in with this browser.
 *
 * @param hash of the id in the cookie
 * @param formToken what their forms must carry
 * @param version counts the changes of tokens
 */
record Session(
    String hash,
    String subject,
    String formToken,
    Instant began,
    Instant seen,
    Tokens tokens,
    long version) {
  /** NIST SP 800-63B-4 2.2.3 asks for at most 24 h and 1 h at AAL2; a counter is left sooner. */
  static final Duration IDLE = Duration.ofMinutes(30);

  static final Duration ABSOLUTE = Duration.ofHours(12);

  boolean isAlive(Instant now) {
    return now.isBefore(seen.plus(IDLE)) && now.isBefore(began.plus(ABSOLUTE));
  }

  Session with(Tokens newer) {
    return new Session(hash, subject, formToken, began, seen, newer, version + 1);
  }
}
