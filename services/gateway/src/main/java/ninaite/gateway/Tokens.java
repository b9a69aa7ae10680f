// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.time.Instant;

/**
 * What the issuer gave for a session.
 *
 * @param until the access token is good before this
 * @param identity the ID token, shown when the session ends
 */
record Tokens(String access, Instant until, String refresh, String identity) {

  @Override
  public String toString() {
    return "Tokens until " + until;
  }
}
