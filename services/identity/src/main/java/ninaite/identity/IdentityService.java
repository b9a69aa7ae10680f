// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import ninaite.service.Service;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** The issuer. */
@SpringBootApplication
public class IdentityService {
  private static final String AUDIENCE = "ninaite";

  public static void main(String[] args) {
    Service.run(IdentityService.class, "identity", args);
  }

  /** Discovery, keys and tokens (OpenID Connect Discovery 1.0, RFC 6749). */
  @Bean
  @Order(1)
  SecurityFilterChain issuer(HttpSecurity http) throws Exception {
    var server = new OAuth2AuthorizationServerConfigurer();
    return http.securityMatcher(server.getEndpointsMatcher())
        .with(server, s -> s.oidc(Customizer.withDefaults()))
        .authorizeHttpRequests(paths -> paths.anyRequest().authenticated())
        .csrf(csrf -> csrf.ignoringRequestMatchers(server.getEndpointsMatcher()))
        .build();
  }

  @Bean
  AuthorizationServerSettings settings(@Value("${ninaite.issuer}") String issuer) {
    return AuthorizationServerSettings.builder().issuer(issuer).build();
  }

  @Bean
  RegisteredClientRepository clients(@Value("${ninaite.identity.sample-secret:}") String secret) {
    return new SampleClients(secret);
  }

  @Bean
  PasswordEncoder secrets() {
    return new RandomSecrets();
  }

  @Bean
  JWKSource<SecurityContext> keys(@Value("${ninaite.identity.key-file:}") String file) {
    return new ImmutableJWKSet<>(SigningKey.set(SigningKey.in(file)));
  }

  /** What the services look at: who, in which role, for whom and where. */
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> claims() {
    return context ->
        SampleClients.person(context.getRegisteredClient())
            .ifPresent(
                person -> {
                  var claims = context.getClaims();
                  claims.audience(List.of(AUDIENCE));
                  claims.claim(
                      "roles", List.of(person.role().name().toLowerCase(java.util.Locale.ROOT)));
                  if (person.organisation() != null) {
                    claims.claim("organisation", person.organisation());
                  }
                  if (person.municipality() != null) {
                    claims.claim("municipality", person.municipality());
                  }
                });
  }
}
