// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a running system as its users do: over HTTP, each person with a token of their own. */
public final class Api implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String url;
  private final @Nullable String secret;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  /**
   * @param url the gateway, or any address that serves the same paths
   * @param secret of the sample people
   */
  public Api(String url, String secret) {
    this.url = url;
    this.secret = secret;
  }

  /** At an address where the person's name is the token itself; nobody if it is empty. */
  Api(String url) {
    this.url = url;
    this.secret = null;
  }

  /**
   * What came back.
   *
   * @param body null where it was not JSON
   */
  public record Reply(
      int status, @Nullable JsonNode body, String text, java.net.http.HttpHeaders headers) {

    /** The body of a reply that has one. */
    public JsonNode json() {
      return Objects.requireNonNull(body, text);
    }

    /** A field of the body as text, e.g. {@code at("/code")}. */
    public String at(String pointer) {
      return body == null ? "" : body.at(pointer).asString("");
    }

    public String id() {
      return at("/id");
    }

    /** The reply itself, if it is a success. */
    public Reply ok() {
      if (status / 100 != 2) {
        throw new AssertionError("not a success: " + status + " " + text);
      }
      return this;
    }
  }

  /** One person, asking. */
  public final class As {
    private final String person;

    As(String person) {
      this.person = person;
    }

    public Reply get(String path) {
      return send(request(path).GET());
    }

    /**
     * @param accept the media type that is asked for
     */
    public Reply get(String path, String accept) {
      return send(request(path).header("Accept", accept).GET());
    }

    public Reply post(String path) {
      return post(path, null);
    }

    public Reply post(String path, @Nullable Object body) {
      return post(path, body, UUID.randomUUID().toString());
    }

    public Reply post(String path, @Nullable Object body, String key) {
      return send(posting(path, body, key));
    }

    public Reply put(String path, Object body, String key) {
      return ask("PUT", path, body, key);
    }

    public Reply ask(String method, String path, @Nullable Object body, String key) {
      return send(asking(method, path, body, key));
    }

    /** A request as {@link #post} would send it, for whoever sends it in another way. */
    public HttpRequest.Builder posting(String path, @Nullable Object body, String key) {
      return asking("POST", path, body, key);
    }

    private HttpRequest.Builder asking(
        String method, String path, @Nullable Object body, String key) {
      HttpRequest.Builder request = request(path).header("Idempotency-Key", key);
      if (body == null) {
        return request.method(method, HttpRequest.BodyPublishers.noBody());
      }
      String json = body instanceof String text ? text : JSON.writeValueAsString(body);
      return request
          .header("Content-Type", "application/json")
          .method(method, HttpRequest.BodyPublishers.ofString(json));
    }

    public HttpRequest.Builder request(String path) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url + path))
              .timeout(PATIENCE);
      return person.isEmpty()
          ? request
          : request.header("Authorization", "Bearer " + token(person));
    }
  }

  public As as(String person) {
    return new As(person);
  }

  /** Whom somebody acts for, as their token says. */
  public String organisation(String person) {
    String payload = token(person).split("\\.", -1)[1];
    return JSON.readTree(Base64.getUrlDecoder().decode(payload)).at("/organisation").asString("");
  }

  public HttpClient http() {
    return http;
  }

  public Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(
          response.statusCode(), json(response.body()), response.body(), response.headers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A token for a sample person, fetched once. */
  public String token(String person) {
    return secret == null ? person : tokens.computeIfAbsent(person, this::fetchToken);
  }

  private String fetchToken(String person) {
    String basic =
        Base64.getEncoder()
            .encodeToString((person + ":" + secret).getBytes(StandardCharsets.UTF_8));
    Reply reply =
        send(
            HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
    return reply.ok().at("/access_token");
  }

  private static @Nullable JsonNode json(String text) {
    try {
      return text.isBlank() ? null : JSON.readTree(text);
    } catch (RuntimeException e) {
      return null;
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
