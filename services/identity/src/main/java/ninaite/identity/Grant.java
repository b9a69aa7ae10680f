// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.security.Principal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import ninaite.service.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * What a client was given for somebody, as it is stored: of tokens nothing but hashes, and of
 * objects nothing but their fields.
 *
 * @param factors by which they signed in, and when: the ID token tells it
 * @param spent hash of the refresh token before this one; whoever shows it has stolen it
 * @param until nothing of it is good after this
 */
@Document("grants")
record Grant(
    @Id String id,
    String client,
    String subject,
    Map<String, Instant> factors,
    Set<String> scopes,
    Request request,
    @Nullable Kept code,
    @Nullable Kept access,
    @Nullable Kept refresh,
    @Nullable Kept identity,
    @Nullable String spent,
    Instant until) {
  private static final String HASHED = "sha256:";
  private static final List<String> PARAMETERS =
      List.of("nonce", "code_challenge", "code_challenge_method");
  private static final List<String> CLAIMS = List.of("sub", "aud", "sid", "auth_time");

  /** What was asked for (RFC 6749 4.1.1, RFC 7636 4.3). */
  record Request(
      String uri, String redirectUri, @Nullable String state, Map<String, String> more) {}

  /**
   * A token.
   *
   * @param over it was used or revoked
   * @param claims of an ID token, those that later ones repeat
   */
  record Kept(
      String hash, Instant issued, Instant expires, boolean over, Map<String, Object> claims) {
    String text(String shown) {
      return !shown.isEmpty() && Grant.hash(shown).equals(hash) ? shown : hash;
    }
  }

  static String hash(String token) {
    return HASHED + Seal.hash(token);
  }

  /** Remembers the refresh token that this one replaces. */
  Grant after(@Nullable Grant before) {
    if (before == null || before.refresh() == null || refresh == null) {
      return this;
    }
    boolean same = before.refresh().hash().equals(refresh.hash());
    return new Grant(
        id,
        client,
        subject,
        factors,
        scopes,
        request,
        code,
        access,
        refresh,
        identity,
        same ? before.spent() : before.refresh().hash(),
        until);
  }

  static Grant of(OAuth2Authorization from) {
    OAuth2AuthorizationRequest asked =
        Objects.requireNonNull(
            from.getAttribute(OAuth2AuthorizationRequest.class.getName()), "only by code");
    Map<String, String> more = new HashMap<>();
    PARAMETERS.forEach(
        name -> {
          if (asked.getAdditionalParameters().get(name) instanceof String value) {
            more.put(name, value);
          }
        });
    Kept code = kept(from.getToken(OAuth2AuthorizationCode.class));
    Kept refresh = kept(from.getRefreshToken());
    return new Grant(
        from.getId(),
        from.getRegisteredClientId(),
        from.getPrincipalName(),
        factors(from.getAttribute(Principal.class.getName())),
        from.getAuthorizedScopes(),
        new Request(
            asked.getAuthorizationUri(),
            Objects.requireNonNull(asked.getRedirectUri()),
            asked.getState(),
            more),
        code,
        kept(from.getAccessToken()),
        refresh,
        kept(from.getToken(OidcIdToken.class)),
        null,
        Stream.of(code, refresh)
            .filter(Objects::nonNull)
            .map(Kept::expires)
            .max(Instant::compareTo)
            .orElseThrow());
  }

  private static Map<String, Instant> factors(@Nullable Authentication who) {
    Map<String, Instant> given = new HashMap<>();
    if (who != null) {
      who.getAuthorities().stream()
          .filter(FactorGrantedAuthority.class::isInstance)
          .map(FactorGrantedAuthority.class::cast)
          .forEach(factor -> given.put(factor.getAuthority(), factor.getIssuedAt()));
    }
    return given;
  }

  private List<FactorGrantedAuthority> authorities() {
    return factors.entrySet().stream()
        .map(
            factor ->
                FactorGrantedAuthority.withAuthority(factor.getKey())
                    .issuedAt(factor.getValue())
                    .build())
        .toList();
  }

  private static @Nullable Kept kept(OAuth2Authorization.@Nullable Token<?> token) {
    if (token == null) {
      return null;
    }
    OAuth2Token value = token.getToken();
    Map<String, Object> claims = new HashMap<>();
    if (value instanceof OidcIdToken identity) {
      CLAIMS.forEach(
          name -> {
            Object claim = identity.getClaims().get(name);
            if (claim != null) {
              claims.put(name, claim);
            }
          });
    }
    String text = value.getTokenValue();
    return new Kept(
        text.startsWith(HASHED) ? text : hash(text),
        Objects.requireNonNull(value.getIssuedAt()),
        Objects.requireNonNull(value.getExpiresAt()),
        token.isInvalidated(),
        claims);
  }

  /**
   * @param shown the token by which it was found, as its bearer has it: the issuer looks for that
   *     very text in what it gets; empty where it was found otherwise
   */
  OAuth2Authorization authorization(RegisteredClient registered, String shown) {
    OAuth2AuthorizationRequest asked =
        OAuth2AuthorizationRequest.authorizationCode()
            .authorizationUri(request.uri())
            .clientId(registered.getClientId())
            .redirectUri(request.redirectUri())
            .scopes(scopes)
            .state(request.state())
            .additionalParameters(parameters -> parameters.putAll(request.more()))
            .build();
    OAuth2Authorization.Builder builder =
        OAuth2Authorization.withRegisteredClient(registered)
            .id(id)
            .principalName(subject)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .authorizedScopes(scopes)
            .attribute(OAuth2AuthorizationRequest.class.getName(), asked)
            .attribute(
                Principal.class.getName(),
                UsernamePasswordAuthenticationToken.authenticated(subject, null, authorities()));
    if (code != null) {
      add(
          builder,
          code,
          new OAuth2AuthorizationCode(code.text(shown), code.issued(), code.expires()));
    }
    if (access != null) {
      add(
          builder,
          access,
          new OAuth2AccessToken(
              OAuth2AccessToken.TokenType.BEARER,
              access.text(shown),
              access.issued(),
              access.expires(),
              scopes));
    }
    if (refresh != null) {
      add(
          builder,
          refresh,
          new OAuth2RefreshToken(refresh.text(shown), refresh.issued(), refresh.expires()));
    }
    if (identity != null) {
      add(
          builder,
          identity,
          new OidcIdToken(
              identity.text(shown), identity.issued(), identity.expires(), identity.claims()));
    }
    return builder.build();
  }

  private static void add(OAuth2Authorization.Builder builder, Kept kept, OAuth2Token token) {
    builder.token(
        token,
        metadata -> {
          metadata.put(OAuth2Authorization.Token.INVALIDATED_METADATA_NAME, kept.over());
          metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, kept.claims());
        });
  }
}
