// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import ninaite.service.Service;
import ninaite.testing.Engines;
import ninaite.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service over real HTTP with a store and a broker, started once. A token is read as
 * role.organisation.municipality, since who signs tokens is no matter here.
 */
final class Harbour {
  static final TestClock CLOCK = new TestClock();
  static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ConfigurableApplicationContext CONTEXT = start();

  private Harbour() {}

  /**
   * @param body null where it was not JSON
   */
  record Reply(int status, @Nullable JsonNode body, String text) {
    String at(String pointer) {
      return body == null ? "" : body.at(pointer).asString("");
    }

    String id() {
      return at("/id");
    }

    Reply ok() {
      if (status / 100 != 2) {
        throw new AssertionError(status + " " + text);
      }
      return this;
    }
  }

  static <T> T bean(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  static Reply get(String who, String path) {
    return send(to(who, path).GET());
  }

  static Reply get(String who, String path, String accept) {
    return send(to(who, path).header("Accept", accept).GET());
  }

  static Reply send(String method, String who, String path, @Nullable Object body) {
    String json =
        body == null ? "" : body instanceof String text ? text : JSON.writeValueAsString(body);
    return send(
        to(who, path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(json)));
  }

  private static HttpRequest.Builder to(String who, String path) {
    String port = CONTEXT.getEnvironment().getRequiredProperty("local.server.port");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return who.isEmpty() ? request : request.header("Authorization", "Bearer " + who);
  }

  private static Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(response.statusCode(), json(response.body()), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable JsonNode json(String text) {
    try {
      return text.isBlank() ? null : JSON.readTree(text);
    } catch (RuntimeException e) {
      return null;
    }
  }

  private static ConfigurableApplicationContext start() {
    Engines engines = Engines.current();
    return Service.run(
        EmployerService.class,
        "employer",
        context -> {
          var beans = (GenericApplicationContext) context;
          beans.registerBean(InstantSource.class, () -> CLOCK);
          beans.registerBean(JwtDecoder.class, () -> Harbour::decoded);
        },
        "--server.port=0",
        "--spring.mongodb.uri=" + engines.mongodbUri(),
        "--spring.mongodb.database=employer-" + UUID.randomUUID(),
        "--spring.kafka.bootstrap-servers=" + engines.kafka(),
        "--ninaite.employer.more-minimum-wages=classpath:new-minimum-wage.csv",
        "--ninaite.employer.wage-check=1h",
        "--ninaite.employer.validity-check=1h");
  }

  private static Jwt decoded(String token) {
    String[] parts = token.split("\\.", -1);
    return Jwt.withTokenValue(token)
        .header("alg", "none")
        .subject(token)
        .issuedAt(Instant.EPOCH)
        .expiresAt(Instant.MAX.minusSeconds(1))
        .claim("roles", List.of(parts[0]))
        .claim("organisation", parts[1])
        .claim("municipality", parts[2])
        .build();
  }
}
