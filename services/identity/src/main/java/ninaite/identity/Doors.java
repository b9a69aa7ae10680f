// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import tools.jackson.databind.json.JsonMapper;

/** Which way in leads where. Everything else is for bearers of tokens alone (libs/service). */
@Configuration(proxyBeanMethods = false)
class Doors {
  static final String PAGES_POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Session session;
  private final Accounts accounts;
  private final Passkeys passkeys;

  Doors(Session session, Accounts accounts, Passkeys passkeys) {
    this.session = session;
    this.accounts = accounts;
    this.passkeys = passkeys;
  }

  @Bean
  WebAuthnRelyingPartyOperations passkeysHere(@Value("${ninaite.public-url}") URI publicUrl) {
    return passkeys.at(publicUrl.getHost(), publicUrl.toString());
  }

  /**
   * Discovery, keys, codes and tokens (OpenID Connect Discovery 1.0, RFC 6749, RP-Initiated Logout
   * 1.0). The check of who is there runs before a code is made.
   */
  @Bean
  @Order(1)
  SecurityFilterChain issuer(HttpSecurity http) throws Exception {
    var server = new OAuth2AuthorizationServerConfigurer();
    return http.securityMatcher(server.getEndpointsMatcher())
        .with(server, s -> s.oidc(Customizer.withDefaults()))
        .authorizeHttpRequests(
            paths ->
                paths
                    .requestMatchers("/oauth2/authorize")
                    .access(this::mayHaveACode)
                    .anyRequest()
                    .authenticated())
        .exceptionHandling(
            e ->
                e.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in"))
                    .accessDeniedHandler(firstTheSecondFactor()))
        .csrf(csrf -> csrf.ignoringRequestMatchers(server.getEndpointsMatcher()))
        .build();
  }

  private AuthorizationDecision mayHaveACode(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext request) {
    Authentication signedIn = who.get();
    return new AuthorizationDecision(
        signedIn != null
            && session
                .account(signedIn)
                .filter(
                    account -> !account.needsSecondFactor() || Session.hasSecondFactor(signedIn))
                .isPresent());
  }

  /** Signed in, and not enough: the second factor, and then back. */
  private AccessDeniedHandler firstTheSecondFactor() {
    return (request, response, _) -> {
      if (session.account().isEmpty()) {
        session.end(request);
        session.keepWay(request, response);
        response.sendRedirect("/sign-in");
      } else {
        session.keepWay(request, response);
        response.sendRedirect("/sign-in/code");
      }
    };
  }

  /** Pages: a session with a cookie, hence every form carries a token against forgery. */
  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http, @Value("${ninaite.public-url}") String publicUrl)
      throws Exception {
    return http.securityMatcher(
            "/sign-in/**", "/account/**", "/mailbox/**", "/webauthn/**", "/login/**")
        .authorizeHttpRequests(
            paths ->
                paths
                    .requestMatchers("/webauthn/register/**")
                    .access((who, _) -> new AuthorizationDecision(mayAddPasskeys(who.get())))
                    .requestMatchers("/sign-in/code", "/sign-in/enrol/**", "/account/**")
                    .access((who, _) -> new AuthorizationDecision(isSomebody(who.get())))
                    .anyRequest()
                    .permitAll())
        .webAuthn(
            passkey ->
                passkey.disableDefaultRegistrationPage(true).withObjectPostProcessor(signsInHere()))
        .exceptionHandling(
            e -> e.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
        .logout(AbstractHttpConfigurer::disable)
        .headers(
            h ->
                h.contentSecurityPolicy(csp -> csp.policyDirectives(PAGES_POLICY))
                    .referrerPolicy(r -> {}))
        .build();
  }

  private boolean mayAddPasskeys(@Nullable Authentication who) {
    return session
        .account(who)
        .filter(account -> session.mayChangeFactors(account, passkeys.has(account), who))
        .isPresent();
  }

  /** A passkey is one more factor of the session, and leads where they were going. */
  private ObjectPostProcessor<WebAuthnAuthenticationFilter> signsInHere() {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationSuccessHandler(
            (request, response, who) -> {
              accounts
                  .find(who.getName())
                  .ifPresent(account -> session.add(Session.PASSKEY, account, request, response));
              response.setContentType("application/json");
              response
                  .getWriter()
                  .write(
                      JsonMapper.shared()
                          .writeValueAsString(Map.of("to", session.way(request, response))));
            });
        return filter;
      }
    };
  }

  private boolean isSomebody(@Nullable Authentication who) {
    return session.account(who).isPresent();
  }
}
