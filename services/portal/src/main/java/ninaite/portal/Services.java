// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ninaite.service.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How pages ask the services, as the person who asked for the page. Each service has a breaker: one
 * that is away is not waited for by every page.
 */
@Component
public final class Services {
  private static final Logger LOG = LoggerFactory.getLogger(Services.class);
  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration ANSWER = Duration.ofSeconds(8);

  private final Map<String, Service> byName = new HashMap<>();
  private final JsonMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record Service(String name, RestClient client, CircuitBreaker breaker) {}

  Services(Addresses addresses, CircuitBreakerRegistry breakers, RestClient.Builder builder) {
    JdkClientHttpRequestFactory http =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
    http.setReadTimeout(ANSWER);
    addresses
        .services()
        .forEach(
            (name, uri) ->
                byName.put(
                    name,
                    new Service(
                        name,
                        builder.clone().requestFactory(http).baseUrl(uri.toString()).build(),
                        breakers.circuitBreaker(name))));
  }

  /**
   * Reads.
   *
   * @param service by its name
   * @param path with {} for each variable; values are encoded
   */
  public <T> Part<T> get(String service, Class<T> type, String path, Object... variables) {
    return read(service, path, variables, body -> json.readValue(body, type));
  }

  /** The same for a list or another type with parameters. */
  public <T> Part<T> get(
      String service, ParameterizedTypeReference<T> type, String path, Object... variables) {
    return read(
        service, path, variables, body -> json.readValue(body, json.constructType(type.getType())));
  }

  private interface Reading<T> {
    T of(byte[] body);
  }

  private <T> Part<T> read(String name, String path, Object[] variables, Reading<T> reading) {
    Answer answer = exchange(name, HttpMethod.GET, path, variables, null, Map.of());
    if (answer == null || answer.status() >= 500 || answer.status() == 429) {
      return new Part.Away<>(name);
    }
    if (answer.status() >= 400) {
      return new Part.Absent<>();
    }
    return new Part.Shown<>(reading.of(answer.body()));
  }

  /** A file as the service wrote it, for handing on. */
  public Part<byte[]> file(String service, MediaType type, String path, Object... variables) {
    Answer answer =
        exchange(
            service,
            HttpMethod.GET,
            path,
            variables,
            null,
            Map.of(HttpHeaders.ACCEPT, type.toString()));
    if (answer == null || answer.status() >= 500) {
      return new Part.Away<>(service);
    }
    return answer.status() >= 400 ? new Part.Absent<>() : new Part.Shown<>(answer.body());
  }

  /** What a question was answered with. */
  public sealed interface Asked<T> {}

  /** The answer. */
  public record Answered<T>(T value) implements Asked<T> {}

  /** None: refused, or the service does not answer. */
  public record Unanswered<T>(Reply reply) implements Asked<T> {}

  /** Asks what changes nothing, but should not stand in an address. */
  public <T> Asked<T> ask(
      String service, Class<T> type, Object body, String path, Object... variables) {
    Answer answer = exchange(service, HttpMethod.POST, path, variables, body, Map.of());
    if (answer == null || answer.status() >= 500 || answer.status() == 429) {
      return new Unanswered<>(new Reply.Away(service));
    }
    return answer.status() >= 400
        ? new Unanswered<>(new Reply.Refused(json.readValue(answer.body(), Problem.class)))
        : new Answered<>(json.readValue(answer.body(), type));
  }

  /** Sends a command once, under a key of its own. */
  public Reply send(
      String service, HttpMethod method, Object body, String path, Object... variables) {
    return send(service, method, body, Map.of(), path, variables);
  }

  /**
   * Sends a command.
   *
   * @param headers for example If-Match, or an Idempotency-Key that a form carries
   */
  public Reply send(
      String service,
      HttpMethod method,
      @Nullable Object body,
      Map<String, String> headers,
      String path,
      Object... variables) {
    Map<String, String> all = new HashMap<>(headers);
    all.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
    Answer answer = exchange(service, method, path, variables, body, all);
    if (answer == null || answer.status() >= 500 || answer.status() == 429) {
      return new Reply.Away(service);
    }
    return answer.status() >= 400
        ? new Reply.Refused(json.readValue(answer.body(), Problem.class))
        : done(answer);
  }

  private Reply.Done done(Answer answer) {
    if (answer.body().length == 0) {
      return new Reply.Done("", null);
    }
    var body = json.readTree(answer.body());
    return new Reply.Done(
        body.path("id").asString(""),
        body.path("version").isNumber() ? body.path("version").asLong() : null);
  }

  private record Answer(int status, byte[] body) {}

  /** Null where there was no answer. */
  private @Nullable Answer exchange(
      String name,
      HttpMethod method,
      String path,
      Object[] variables,
      @Nullable Object body,
      Map<String, String> headers) {
    Service service = Objects.requireNonNull(byName.get(name), name);
    try {
      return service
          .breaker()
          .executeSupplier(() -> call(service, method, path, variables, body, headers));
    } catch (CallNotPermittedException | ResourceAccessException | JacksonException e) {
      LOG.warn("{} does not answer: {}", name, e.getClass().getSimpleName());
      return null;
    }
  }

  private Answer call(
      Service service,
      HttpMethod method,
      String path,
      Object[] variables,
      @Nullable Object body,
      Map<String, String> headers) {
    RestClient.RequestBodySpec request =
        service.client().method(method).uri(path, variables).accept(MediaType.APPLICATION_JSON);
    request.headers(
        sent -> {
          String token = token();
          if (token != null) {
            sent.setBearerAuth(token);
          }
          headers.forEach(sent::set);
        });
    if (body != null) {
      request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(body));
    }
    return Objects.requireNonNull(request.exchange((_, answer) -> whole(answer)));
  }

  private static Answer whole(ClientHttpResponse answer) throws IOException {
    try (InputStream in = answer.getBody()) {
      return new Answer(answer.getStatusCode().value(), in.readAllBytes());
    }
  }

  private static @Nullable String token() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken token
        ? token.getToken().getTokenValue()
        : null;
  }
}
