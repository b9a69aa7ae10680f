// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks over HTTP, in a person's name. */
final class Calls {
  static final JsonMapper JSON = JsonMapper.builder().build();

  /** A version that nothing has: what is allowed is answered 412 then, and changes nothing. */
  private static final String NO_VERSION = "\"999999999\"";

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  private Calls() {}

  /**
   * What came back.
   *
   * @param json null where it was not JSON
   */
  record Reply(int status, String text, String location, @Nullable JsonNode json) {

    /** As two answers are compared: without what differs from call to call. */
    String withoutTrace() {
      return status + " " + text.replaceAll(",?\"trace\":(?:\"[0-9a-f]*\"|null)", "");
    }

    String at(String pointer) {
      return json == null ? "" : json.at(pointer).asString("");
    }
  }

  /** So that it changes nothing even where it is allowed. */
  static Reply tried(
      String url, Actor actor, Row row, String path, String body, boolean versioned) {
    HttpRequest.Builder request =
        request(url + path, actor, row.method(), body).header("Accept", accept(row));
    if (versioned) {
      request.header("If-Match", NO_VERSION);
    }
    return send(request, row.form().equals("stream"));
  }

  static Reply done(String url, Actor actor, String method, String path, String body) {
    return send(request(url + path, actor, method, body), false);
  }

  /** As a browser would, a form with nothing filled in where it is no reading. */
  static Reply opened(String method, String url, String header, String value) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(Duration.ofSeconds(30))
            .header("Accept", "text/html,*/*;q=0.8")
            .header(header, value);
    return send(
        method.equals("GET")
            ? request.GET()
            : request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString("nothing=")),
        false);
  }

  private static HttpRequest.Builder request(String url, Actor actor, String method, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(30));
    if (!actor.token().isEmpty()) {
      request.header("Authorization", "Bearer " + actor.token());
    }
    if (method.equals("GET")) {
      return request.GET();
    }
    request.header("Idempotency-Key", UUID.randomUUID().toString());
    return body.isEmpty()
        ? request.method(method, HttpRequest.BodyPublishers.noBody())
        : request
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
  }

  private static String accept(Row row) {
    return switch (row.form()) {
      case "csv" -> "text/csv, application/problem+json";
      case "stream" -> "text/event-stream, application/problem+json";
      default -> row.shows().equals("file") ? "*/*" : "application/json, application/problem+json";
    };
  }

  private static Reply send(HttpRequest.Builder request, boolean stream) {
    try {
      HttpResponse<InputStream> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        boolean endless = stream && response.statusCode() == 200;
        String text =
            endless ? event(body) : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        String location = response.headers().firstValue("Location").orElse("");
        return new Reply(response.statusCode(), text, location, json(text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The data of the first event of a stream. */
  private static String event(InputStream stream) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    for (int next = stream.read(); next >= 0; next = stream.read()) {
      read.write(next);
      String text = read.toString(StandardCharsets.UTF_8);
      if (next == '\n' && text.contains("data:") && text.endsWith("\n\n")) {
        return text.substring(text.indexOf("data:") + 5).strip();
      }
    }
    return read.toString(StandardCharsets.UTF_8);
  }

  private static @Nullable JsonNode json(String text) {
    try {
      return text.startsWith("{") || text.startsWith("[") ? JSON.readTree(text) : null;
    } catch (JacksonException e) {
      return null;
    }
  }
}
