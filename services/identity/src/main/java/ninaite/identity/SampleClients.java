// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Sample people as clients of the issuer, so that one request gives a token for each of them.
 * Without a secret there are none.
 */
final class SampleClients implements RegisteredClientRepository {
  private static final Duration TOKEN_LIFE = Duration.ofHours(8);

  private final String secret;

  SampleClients(String secret) {
    this.secret = secret;
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("sample people can't be added");
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String name) {
    return secret.isBlank() ? null : SamplePeople.named(name).map(this::client).orElse(null);
  }

  private RegisteredClient client(Person person) {
    return RegisteredClient.withId(person.subject())
        .clientId(person.subject())
        .clientSecret(secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .scope(OidcScopes.OPENID)
        .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build())
        .build();
  }

  static Optional<Person> person(RegisteredClient client) {
    return SamplePeople.named(client.getClientId());
  }
}
