// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import ninaite.service.Service;
import ninaite.testing.Api;
import ninaite.testing.EngineTest;
import ninaite.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The issuer as its clients meet it. */
@EngineTest
class IdentityTest {
  private static final String ISSUER = "http://issuer.example";

  @TempDir Path home;

  @Test
  void each_sample_person_gets_a_token_with_role_organisation_and_municipality() {
    try (var identity = start("for-the-test")) {
      Map<String, String> expected =
          Map.of(
              "trainee", "[\"trainee\"]||",
              "employer", "[\"employer\"]|7123456789012|",
              "instructor", "[\"instructor\"]|school-042021|042021",
              "city", "[\"city\"]||042021",
              "city-042145", "[\"city\"]||042145",
              "bureau", "[\"bureau\"]||",
              "operator", "[\"operator\"]||");
      expected.forEach(
          (person, claims) -> {
            JsonNode token = claims(url(identity), "for-the-test", person);
            assertThat(
                    token.at("/roles")
                        + "|"
                        + token.at("/organisation").asString("")
                        + "|"
                        + token.at("/municipality").asString(""))
                .as(person)
                .isEqualTo(claims);
            assertThat(token.at("/sub").asString("")).isEqualTo(person);
            assertThat(token.at("/iss").asString("")).isEqualTo(ISSUER);
            assertThat(token.at("/aud").toString()).contains("ninaite");
          });
    }
  }

  @Test
  void whoever_is_not_a_sample_person_or_has_a_wrong_secret_gets_none() {
    try (var identity = start("for-the-test")) {
      for (String person : new String[] {"mayor", "city-042022", "trainee-x"}) {
        assertThatThrownBy(() -> claims(url(identity), "for-the-test", person))
            .as(person)
            .hasMessageContaining("401");
      }
      assertThatThrownBy(() -> claims(url(identity), "guessed", "city"))
          .hasMessageContaining("401");
    }
  }

  @Test
  void without_a_secret_there_are_no_sample_people() {
    try (var identity = start("")) {
      assertThatThrownBy(() -> claims(url(identity), "guessed", "city"))
          .hasMessageContaining("401");
    }
  }

  @Test
  void discovery_tells_where_keys_and_tokens_are_and_the_key_outlives_a_restart() throws Exception {
    String before;
    try (var identity = start("s");
        Api api = new Api(url(identity), "s")) {
      JsonNode discovery = get(api, url(identity) + "/.well-known/openid-configuration");
      assertThat(discovery.at("/issuer").asString("")).isEqualTo(ISSUER);
      assertThat(discovery.at("/jwks_uri").asString("")).startsWith(ISSUER);
      before = get(api, url(identity) + "/oauth2/jwks").at("/keys/0/kid").asString("");
    }
    try (var identity = start("s");
        Api api = new Api(url(identity), "s")) {
      JsonNode keys = get(api, url(identity) + "/oauth2/jwks");
      assertThat(keys.at("/keys/0/kid").asString("")).isEqualTo(before).isNotEmpty();
      assertThat(keys.toString()).doesNotContain("\"d\":");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key())))
        .isEqualTo("rw-------");
  }

  private ConfigurableApplicationContext start(String secret) {
    return Service.run(
        IdentityService.class,
        "identity",
        "--server.port=0",
        "--spring.mongodb.uri=" + Engines.current().mongodbUri(),
        "--spring.mongodb.database=identity-" + UUID.randomUUID(),
        "--ninaite.issuer=" + ISSUER,
        "--ninaite.identity.sample-secret=" + secret,
        "--ninaite.identity.key-file=" + key());
  }

  private Path key() {
    return home.resolve("issuer.jwk");
  }

  private static String url(ConfigurableApplicationContext identity) {
    return "http://127.0.0.1:" + identity.getEnvironment().getRequiredProperty("local.server.port");
  }

  private static JsonNode get(Api api, String url) {
    JsonNode body = api.send(HttpRequest.newBuilder(URI.create(url)).GET()).ok().body();
    if (body == null) {
      throw new AssertionError("no JSON at " + url);
    }
    return body;
  }

  private static JsonNode claims(String url, String secret, String person) {
    try (Api api = new Api(url, secret)) {
      String token = api.token(person);
      return JsonMapper.builder()
          .build()
          .readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
  }
}
