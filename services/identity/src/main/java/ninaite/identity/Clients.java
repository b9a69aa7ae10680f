// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Who may ask for tokens: the gateway for people who sign in (authorization code with PKCE, RFC
 * 7636), and sample people for themselves.
 */
final class Clients implements RegisteredClientRepository {
  static final String GATEWAY = "gateway";
  private static final Duration CODE_LIFE = Duration.ofMinutes(1);
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

  /** As long as a session may last. */
  static final Duration SESSION_LIFE = Duration.ofHours(12);

  private final SampleClients samples;
  private final @Nullable RegisteredClient gateway;

  /**
   * @param secret of the gateway; blank where people sign in elsewhere
   * @param publicUrl where they reach the gateway
   */
  Clients(SampleClients samples, String secret, String publicUrl) {
    this.samples = samples;
    this.gateway = secret.isBlank() ? null : gateway(secret, publicUrl);
  }

  private static RegisteredClient gateway(String secret, String publicUrl) {
    return RegisteredClient.withId(GATEWAY)
        .clientId(GATEWAY)
        .clientSecret(secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUri(publicUrl + "/session/callback")
        .postLogoutRedirectUri(publicUrl + "/")
        .scope(OidcScopes.OPENID)
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .tokenSettings(
            TokenSettings.builder()
                .authorizationCodeTimeToLive(CODE_LIFE)
                .accessTokenTimeToLive(TOKEN_LIFE)
                .refreshTokenTimeToLive(SESSION_LIFE)
                .reuseRefreshTokens(false)
                .build())
        .build();
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("clients are made by configuration");
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return id.equals(GATEWAY) ? gateway : samples.findById(id);
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String id) {
    return findById(id);
  }
}
