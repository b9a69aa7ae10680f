// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import ninaite.aggregate.Ids;
import ninaite.events.TraineeId;
import ninaite.service.Service;
import ninaite.testing.Api;
import ninaite.testing.Api.Reply;
import ninaite.testing.Engines;
import ninaite.testing.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service over HTTP on real engines, started once, with a clock that a test turns. Who asks is
 * written in the token as it is: {@code role~account~organisation~municipality}.
 */
final class Town {
  static final String ISHINOMAKI = "042021";
  static final String ONAGAWA = "045811";
  static final As CITY = new As("city~city-of-ishinomaki~~" + ISHINOMAKI);
  static final As OTHER_CITY = new As("city~town-of-onagawa~~" + ONAGAWA);

  private static final AtomicReference<Instant> NOW = new AtomicReference<>(Story.NINE_ON_APRIL_1);
  private static final AtomicInteger PEOPLE = new AtomicInteger();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ConfigurableApplicationContext CONTEXT = start();
  private static final Api API =
      new Api(
          "http://127.0.0.1:" + CONTEXT.getEnvironment().getRequiredProperty("local.server.port"),
          "");

  private Town() {}

  private static ConfigurableApplicationContext start() {
    ConfigurableApplicationContext started =
        Service.run(
            TraineeService.class,
            "trainee",
            starting -> {
              InstantSource clock = NOW::get;
              JwtDecoder tokens = Town::read;
              starting.getBeanFactory().registerSingleton("clock", clock);
              starting.getBeanFactory().registerSingleton("tokens", tokens);
            },
            "--server.port=0",
            "--spring.mongodb.uri=" + Engines.current().mongodbUri(),
            "--spring.mongodb.database=trainee-" + UUID.randomUUID(),
            "--spring.kafka.bootstrap-servers=" + Engines.current().kafka(),
            "--spring.main.register-shutdown-hook=false",
            "--logging.structured.format.console=",
            "--logging.level.root=warn");
    Runtime.getRuntime().addShutdownHook(new Thread(started::close));
    return started;
  }

  private static Jwt read(String token) {
    String[] parts = (token + "~~").split("~", -1);
    Instant now = Instant.now();
    return Jwt.withTokenValue(token)
        .header("alg", "none")
        .subject(parts[1])
        .claim("roles", List.of(parts[0]))
        .claim("organisation", parts[2])
        .claim("municipality", parts[3])
        .issuedAt(now)
        .expiresAt(now.plusSeconds(60))
        .build();
  }

  static <T> T bean(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  static void at(String instant) {
    NOW.set(Instant.parse(instant));
  }

  /** Somebody who has never been here. */
  static As newcomer() {
    return new As("trainee~newcomer-" + PEOPLE.incrementAndGet());
  }

  static As employer(String corporateNumber) {
    return new As("employer~employer-" + corporateNumber + "~" + corporateNumber + "~");
  }

  /** The body of a reply that has one. */
  static JsonNode json(Reply reply) {
    return Objects.requireNonNull(reply.body(), reply.text());
  }

  /** One person, asking. */
  record As(String token) {

    TraineeId id() {
      return new TraineeId(Ids.sameFor("trainee", token.split("~", -1)[1]));
    }

    Reply get(String path) {
      return API.send(request(path).GET());
    }

    Reply get(String path, String accept) {
      return API.send(request(path).header("Accept", accept).GET());
    }

    Reply post(String path, @Nullable Object body) {
      return send("POST", path, body, UUID.randomUUID().toString());
    }

    Reply put(String path, Object body) {
      return send("PUT", path, body, UUID.randomUUID().toString());
    }

    Reply delete(String path) {
      return send("DELETE", path, null, UUID.randomUUID().toString());
    }

    Reply send(String method, String path, @Nullable Object body, String key) {
      HttpRequest.Builder request = request(path).header("Idempotency-Key", key);
      if (body == null) {
        return API.send(request.method(method, HttpRequest.BodyPublishers.noBody()));
      }
      String json = body instanceof String text ? text : JSON.writeValueAsString(body);
      return API.send(
          request
              .header("Content-Type", "application/json; charset=utf-8")
              .method(method, HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path) {
      String port = CONTEXT.getEnvironment().getRequiredProperty("local.server.port");
      return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
          .header("Authorization", "Bearer " + token);
    }

    /** Registers as 見本 花子, whoever they are. */
    As registered() {
      post("/trainees", Forms.body(Map.of())).ok();
      return this;
    }

    String drafted() {
      return post("/applications", Map.of("municipality", ISHINOMAKI)).ok().id();
    }

    String submitted() {
      String application = drafted();
      post("/applications/" + application + "/submission", null).ok();
      return application;
    }

    String accepted() {
      String application = submitted();
      CITY.post("/applications/" + application + "/acceptance", null).ok();
      return application;
    }
  }
}
