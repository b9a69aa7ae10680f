// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.time.Duration;

/**
 * A sign-in that was begun: kept, sealed, in a cookie of the browser that began it, so that nobody
 * fills the store by beginning, and nobody else's browser can end it (RFC 9700 4.7).
 *
 * @param verifier of PKCE, RFC 7636
 * @param to where they were going
 */
record Attempt(String state, String nonce, String verifier, String to) {
  /** A mail has to come and be read. */
  static final Duration LIFE = Duration.ofMinutes(30);

  @Override
  public String toString() {
    return "Attempt";
  }
}
