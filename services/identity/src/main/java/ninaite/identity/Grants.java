// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.InstantSource;
import java.util.stream.Stream;
import ninaite.service.Index;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/**
 * What clients were given for people, in the store, so that a restart ends no session. Tokens of
 * sample people as clients are not kept: they are good by their signature alone.
 */
@Component
class Grants implements OAuth2AuthorizationService {
  private final MongoTemplate mongo;
  private final RegisteredClientRepository clients;
  private final InstantSource clock;

  Grants(MongoTemplate mongo, RegisteredClientRepository clients, InstantSource clock) {
    this.mongo = mongo;
    this.clients = clients;
    this.clock = clock;
  }

  @Bean
  static Index grantsByCode() {
    return Index.on("grants", "code.hash");
  }

  @Bean
  static Index grantsByRefreshToken() {
    return Index.on("grants", "refresh.hash");
  }

  @Bean
  static Index grantsBySpentToken() {
    return Index.on("grants", "spent");
  }

  @Bean
  static Index grantsByIdentityToken() {
    return Index.on("grants", "identity.hash");
  }

  @Bean
  static Index grantsBySubject() {
    return Index.on("grants", "subject");
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    if (!authorization
        .getAuthorizationGrantType()
        .equals(AuthorizationGrantType.AUTHORIZATION_CODE)) {
      return;
    }
    Grant before = mongo.findById(authorization.getId(), Grant.class);
    mongo.save(Grant.of(authorization).after(before));
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    mongo.remove(query(where("_id").is(authorization.getId())), Grant.class);
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return asAuthorization(mongo.findById(id, Grant.class), "");
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    if (type == null) {
      return find(token, "code", "refresh", "access", "identity");
    }
    return switch (type.getValue()) {
      case "code" -> find(token, "code");
      case "access_token" -> find(token, "access");
      case "id_token" -> find(token, "identity");
      case "refresh_token" -> byRefreshToken(token);
      default -> null;
    };
  }

  /**
   * A refresh token that was spent comes from a thief, or the one that replaced it does: nobody can
   * tell, and both get nothing more (RFC 9700 4.14.2).
   */
  private @Nullable OAuth2Authorization byRefreshToken(String token) {
    OAuth2Authorization found = find(token, "refresh");
    if (found == null) {
      mongo.remove(query(where("spent").is(Grant.hash(token))), Grant.class);
    }
    return found;
  }

  private @Nullable OAuth2Authorization find(String token, String... kinds) {
    Criteria[] any =
        Stream.of(kinds)
            .map(kind -> where(kind + ".hash").is(Grant.hash(token)))
            .toArray(Criteria[]::new);
    return asAuthorization(
        mongo.findOne(query(new Criteria().orOperator(any)), Grant.class), token);
  }

  private @Nullable OAuth2Authorization asAuthorization(@Nullable Grant grant, String shown) {
    RegisteredClient client = grant == null ? null : clients.findById(grant.client());
    return grant == null || client == null ? null : grant.authorization(client, shown);
  }

  /** Nobody gets another token for this person without signing in. */
  void endAll(String subject) {
    mongo.remove(query(where("subject").is(subject)), Grant.class);
  }

  /** By hand: not every engine that speaks MongoDB's protocol keeps to TTL indexes. */
  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
  void sweep() {
    mongo.remove(query(where("until").lte(clock.instant())), Grant.class);
  }
}
