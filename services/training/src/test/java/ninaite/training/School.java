// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

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
import tools.jackson.databind.node.NullNode;

/**
 * The whole service on the engines of this JVM, over HTTP, with a clock that the test moves. Who
 * asks is said by the token itself: {@code subject~role~organisation~municipality}.
 */
final class School {
  static final TestClock CLOCK = new TestClock();
  static final ConfigurableApplicationContext CONTEXT = start();
  static final String INSTRUCTOR = "instructor-1~instructor~school-042021~042021";
  static final String OTHER_SCHOOL = "instructor-2~instructor~school-045811~045811";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private School() {}

  /** What came back. */
  record Reply(int status, JsonNode body, String text, java.net.http.HttpHeaders headers) {
    String at(String pointer) {
      return body.at(pointer).asString("");
    }

    Reply ok() {
      if (status / 100 != 2) {
        throw new AssertionError(status + " " + text);
      }
      return this;
    }
  }

  private static ConfigurableApplicationContext start() {
    Engines engines = Engines.current();
    return Service.run(
        TrainingService.class,
        "training",
        context -> {
          var beans = (GenericApplicationContext) context;
          beans.registerBean(InstantSource.class, () -> CLOCK);
          beans.registerBean(JwtDecoder.class, () -> School::read);
        },
        "--server.port=0",
        "--spring.mongodb.uri=" + engines.mongodbUri(),
        "--spring.mongodb.database=training-" + UUID.randomUUID().toString().substring(0, 8),
        "--spring.kafka.bootstrap-servers=" + engines.kafka(),
        "--ninaite.training.deadline-check=24h",
        "--ninaite.training.calendar-check=24h");
  }

  private static Jwt read(String token) {
    String[] said = token.split("~", -1);
    return Jwt.withTokenValue(token)
        .header("alg", "none")
        .subject(said[0])
        .claim("roles", List.of(said[1]))
        .claim("organisation", said[2])
        .claim("municipality", said[3])
        .expiresAt(Instant.MAX.minusSeconds(1))
        .build();
  }

  static String trainee(int number) {
    return "trainee-" + number + "~trainee~~";
  }

  static Reply get(String who, String path) {
    return send(request(who, path).GET());
  }

  static Reply post(String who, String path, @Nullable Object body) {
    return post(who, path, body, UUID.randomUUID().toString());
  }

  static Reply post(String who, String path, @Nullable Object body, String key) {
    HttpRequest.Builder request = request(who, path).header("Idempotency-Key", key);
    if (body == null) {
      return send(request.POST(HttpRequest.BodyPublishers.noBody()));
    }
    String json = body instanceof String text ? text : JSON.writeValueAsString(body);
    return send(
        request
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /**
   * @param who nobody if empty
   */
  private static HttpRequest.Builder request(String who, String path) {
    String port = CONTEXT.getEnvironment().getRequiredProperty("local.server.port");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return who.isEmpty() ? request : request.header("Authorization", "Bearer " + who);
  }

  private static Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      JsonNode body =
          answer.body().isBlank() ? NullNode.getInstance() : JSON.readTree(answer.body());
      return new Reply(answer.statusCode(), body, answer.body(), answer.headers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
