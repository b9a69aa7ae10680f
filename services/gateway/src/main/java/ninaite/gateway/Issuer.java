// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ninaite.service.Seal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/**
 * What the gateway asks of the issuer: OpenID Connect Core 1.0 by code with PKCE (RFC 7636, S256),
 * refresh (RFC 6749 6), revocation (RFC 7009), and the way out (RP-Initiated Logout 1.0).
 */
@Component
class Issuer {
  private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);

  private final SignIn signIn;
  private final InstantSource clock;
  private final String publicUrl;
  private final RestClient http;
  private final NimbusJwtDecoder identities;

  /** Who signed in. */
  record Arrival(String subject, Tokens tokens) {}

  /** The issuer says no, and will not say otherwise later. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why, null, false, false);
    }
  }

  Issuer(
      SignIn signIn,
      InstantSource clock,
      java.net.http.HttpClient client,
      @Value("${ninaite.public-url}") String publicUrl,
      @Value("${ninaite.issuer}") String issuer,
      @Value("${ninaite.issuer-keys}") String keys) {
    this.signIn = signIn;
    this.clock = clock;
    this.publicUrl = publicUrl;
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
    requests.setReadTimeout(Duration.ofSeconds(5));
    this.http = RestClient.builder().requestFactory(requests).build();
    this.identities =
        NimbusJwtDecoder.withJwkSetUri(keys)
            .jwsAlgorithms(
                all -> {
                  all.add(SignatureAlgorithm.RS256);
                  all.add(SignatureAlgorithm.PS256);
                  all.add(SignatureAlgorithm.ES256);
                })
            .restOperations(new RestTemplate(requests))
            .build();
    this.identities.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(), new OidcIdTokenValidator(registration(issuer, keys))));
  }

  /** What Spring Security's check of an ID token goes by (issuer, audience, times). */
  private ClientRegistration registration(String issuer, String keys) {
    return ClientRegistration.withRegistrationId("ninaite")
        .clientId(signIn.client())
        .clientSecret(signIn.secret())
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(callback())
        .scope("openid")
        .authorizationUri(signIn.authorizationUri().toString())
        .tokenUri(signIn.tokenUri().toString())
        .jwkSetUri(keys)
        .issuerUri(issuer)
        .build();
  }

  private String callback() {
    return publicUrl + "/session/callback";
  }

  Attempt attempt(String to) {
    return new Attempt(Seal.newToken(), Seal.newToken(), Seal.newToken(), to);
  }

  /** Where a browser is sent to sign in. */
  URI way(Attempt attempt) {
    return UriComponentsBuilder.fromUri(signIn.authorizationUri())
        .queryParam("response_type", "code")
        .queryParam("client_id", "{client}")
        .queryParam("scope", "openid")
        .queryParam("redirect_uri", "{callback}")
        .queryParam("state", attempt.state())
        .queryParam("nonce", Seal.hash(attempt.nonce()))
        .queryParam("code_challenge", Seal.hash(attempt.verifier()))
        .queryParam("code_challenge_method", "S256")
        .encode()
        .buildAndExpand(signIn.client(), callback())
        .toUri();
  }

  /** Where a browser is sent after its session here has ended, to end the issuer's too. */
  URI wayOut(Tokens tokens) {
    return UriComponentsBuilder.fromUri(signIn.endUri())
        .queryParam("id_token_hint", tokens.identity())
        .queryParam("client_id", "{client}")
        .queryParam("post_logout_redirect_uri", "{home}")
        .encode()
        .buildAndExpand(signIn.client(), publicUrl + "/")
        .toUri();
  }

  /** Exchanges the code; the ID token must be for us and of this attempt. */
  Arrival arrive(Attempt attempt, String code) {
    JsonNode answer =
        ask(
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                callback(),
                "code_verifier",
                attempt.verifier()));
    String identity = answer.path("id_token").asString("");
    try {
      Jwt token = identities.decode(identity);
      if (!Seal.hash(attempt.nonce()).equals(token.getClaimAsString("nonce"))) {
        throw new Refused("nonce");
      }
      return new Arrival(Objects.requireNonNull(token.getSubject()), tokens(answer, identity, ""));
    } catch (BadJwtException e) {
      throw new Refused("ID token");
    }
  }

  /**
   * @throws Refused where the session is over for the issuer
   * @throws org.springframework.web.client.RestClientException where it can't be asked now
   */
  Tokens renew(Tokens old) {
    JsonNode answer = ask(Map.of("grant_type", "refresh_token", "refresh_token", old.refresh()));
    return tokens(answer, old.identity(), old.refresh());
  }

  /** As well as can be: the session is over here in any case. */
  void revoke(String refresh) {
    try {
      post(signIn.revocationUri(), Map.of("token", refresh, "token_type_hint", "refresh_token"));
    } catch (RuntimeException e) {
      LOG.warn("A token could not be revoked: {}", e.getClass().getSimpleName());
    }
  }

  private Tokens tokens(JsonNode answer, String identity, String oldRefresh) {
    Instant now = clock.instant();
    return new Tokens(
        answer.path("access_token").asString(""),
        now.plusSeconds(answer.path("expires_in").asLong(60)),
        answer.path("refresh_token").asString(oldRefresh),
        identity);
  }

  private JsonNode ask(Map<String, String> form) {
    try {
      return Optional.ofNullable(post(signIn.tokenUri(), form))
          .orElseThrow(() -> new Refused("no answer"));
    } catch (HttpClientErrorException.BadRequest | HttpClientErrorException.Unauthorized e) {
      throw new Refused("status " + e.getStatusCode().value());
    }
  }

  private @Nullable JsonNode post(URI to, Map<String, String> form) {
    MultiValueMap<String, String> body = new LinkedMultiValueMap<>();
    form.forEach(body::add);
    return http.post()
        .uri(to)
        .header("Authorization", basic())
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(body)
        .retrieve()
        .body(JsonNode.class);
  }

  private String basic() {
    String pair = signIn.client() + ":" + signIn.secret();
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
