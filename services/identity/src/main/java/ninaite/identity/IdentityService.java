// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import ninaite.service.Service;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** The issuer. */
@SpringBootApplication
public class IdentityService {

  public static void main(String[] args) {
    Service.run(IdentityService.class, "identity", args);
  }

  @Bean
  AuthorizationServerSettings settings(@Value("${ninaite.issuer}") String issuer) {
    return AuthorizationServerSettings.builder().issuer(issuer).build();
  }

  @Bean
  RegisteredClientRepository clients(
      @Value("${ninaite.identity.sample-secret:}") String sampleSecret,
      @Value("${ninaite.sign-in.secret:}") String gatewaySecret,
      @Value("${ninaite.public-url}") String publicUrl) {
    return new Clients(new SampleClients(sampleSecret), gatewaySecret, publicUrl);
  }

  @Bean
  PasswordEncoder secrets() {
    return new RandomSecrets();
  }

  @Bean
  JWKSource<SecurityContext> keys(@Value("${ninaite.identity.key-file:}") String file) {
    return new ImmutableJWKSet<>(SigningKey.set(SigningKey.in(file)));
  }

  @Bean
  FactorKey factorKey(@Value("${ninaite.identity.key-file:}") String signingKey) {
    return FactorKey.in(signingKey.isBlank() ? "" : signingKey + ".factors");
  }
}
