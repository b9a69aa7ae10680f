// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.net.URI;
import ninaite.service.Seal;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people sign in. What a browser is sent to has the public address, what only the gateway
 * asks may have an inner one.
 *
 * @param client the gateway's id at the issuer
 * @param secret what it identifies itself with; sessions are sealed by it too. Blank: nobody signs
 *     in
 * @param authorizationUri for browsers
 * @param endUri for browsers: end_session_endpoint
 * @param tokenUri for the gateway
 * @param revocationUri for the gateway
 */
@ConfigurationProperties("ninaite.sign-in")
record SignIn(
    String client,
    String secret,
    URI authorizationUri,
    URI endUri,
    URI tokenUri,
    URI revocationUri) {

  boolean isPossible() {
    return !secret.isBlank();
  }

  /** What to seal with. Where nobody signs in nothing is sealed, with whatever it is. */
  String sealing() {
    return isPossible() ? secret : Seal.newToken();
  }

  @Override
  public String toString() {
    return "SignIn at " + authorizationUri;
  }
}
