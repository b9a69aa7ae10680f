// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.client.RestTemplate;

/**
 * Trusts tokens and nothing else: no session, no cookie, hence no CSRF. Which path is for whom
 * stands at its handler ({@link AllowedTo}), and what is nobody's handler is refused there.
 */
@AutoConfiguration(
    before = {
      ServletWebSecurityAutoConfiguration.class,
      OAuth2ResourceServerWebSecurityAutoConfiguration.class
    })
class SecurityAutoConfiguration {

  /** Beside it the issuer has a chain of its own for its endpoints. */
  @Bean
  @ConditionalOnMissingBean(name = "tokensOnly")
  SecurityFilterChain tokensOnly(
      HttpSecurity http,
      ProblemWriter problems,
      @Value("${ninaite.content-security-policy}") String contentSecurityPolicy,
      @Value("${ninaite.metrics.from}") String[] scrapers,
      @Value("${ninaite.uses}") Set<String> uses)
      throws Exception {
    TokenFailures failures = new TokenFailures(problems);
    if (!uses.contains("gateway")) {
      checkTokens(http, failures);
    }
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(
            h -> h.defaultsDisabled().addHeaderWriter(SecureHeaders.with(contentSecurityPolicy)))
        .exceptionHandling(e -> e.authenticationEntryPoint(failures).accessDeniedHandler(failures))
        .authorizeHttpRequests(
            paths ->
                paths
                    .requestMatchers("/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .access(new Scrapers(scrapers))
                    .anyRequest()
                    .permitAll())
        .build();
  }

  /** Not the gateway: a token is for the service it is sent on to. */
  private static void checkTokens(HttpSecurity http, TokenFailures failures) throws Exception {
    http.oauth2ResourceServer(
        server ->
            server
                .jwt(Customizer.withDefaults())
                .authenticationEntryPoint(failures)
                .accessDeniedHandler(failures)
                .withObjectPostProcessor(issuerMayBeAway(failures)));
  }

  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> issuerMayBeAway(
      TokenFailures failures) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(failures);
        return filter;
      }
    };
  }

  /** What the firewall turns away never reaches the chain above. */
  @Bean
  @ConditionalOnMissingBean
  RequestRejectedHandler rejectedByFirewall(ProblemWriter problems) {
    return (_, response, _) -> problems.write(response, Problem.of(Fault.REQUEST_REJECTED));
  }

  /** The issuer's keys are fetched with the first token: a service starts without the issuer. */
  @Bean
  JwkSetUriJwtDecoderBuilderCustomizer keysInTime() {
    SimpleClientHttpRequestFactory http = new SimpleClientHttpRequestFactory();
    http.setConnectTimeout(2000);
    http.setReadTimeout(3000);
    return decoder -> decoder.restOperations(new RestTemplate(http));
  }
}
