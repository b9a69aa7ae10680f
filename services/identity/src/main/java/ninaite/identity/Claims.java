// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What the services look at: who, in which role, for whom and where. Read from the account at every
 * token, so that a change counts within the life of one; a disabled account gets no more.
 */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {
  private static final String AUDIENCE = "ninaite";

  private final Accounts accounts;

  Claims(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
      SampleClients.person(context.getRegisteredClient())
          .ifPresent(person -> say(person, true, context.getClaims()));
      return;
    }
    Authentication who = Objects.requireNonNull(context.getPrincipal());
    Account account =
        accounts
            .find(who.getName())
            .filter(found -> found.state() != Account.State.DISABLED)
            .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    if (context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
      say(account.person(), account.isActive(), context.getClaims());
    }
  }

  private static void say(Person person, boolean active, JwtClaimsSet.Builder claims) {
    claims.audience(List.of(AUDIENCE));
    claims.claim(
        "roles", active ? List.of(person.role().name().toLowerCase(Locale.ROOT)) : List.of());
    if (active && person.organisation() != null) {
      claims.claim("organisation", person.organisation());
    }
    if (active && person.municipality() != null) {
      claims.claim("municipality", person.municipality());
    }
  }
}
