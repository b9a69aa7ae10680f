// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import ninaite.service.Service;
import org.springframework.context.ConfigurableApplicationContext;

/** The gateway over real HTTP on a port of its own, before services of the tests. */
record Gateway(ConfigurableApplicationContext context) implements AutoCloseable {
  static final HttpClient HTTP = HttpClient.newHttpClient();

  /** With limits that no test reaches by chance. */
  static Gateway before(Map<String, String> services, String... settings) {
    String[] args =
        Stream.of(
                Stream.of("--server.port=0", "--ninaite.limits.requests-per-second=100000"),
                services.entrySet().stream()
                    .map(service -> "--ninaite.services." + service.getKey() + "=" + service.getValue()),
                Arrays.stream(settings).map(setting -> "--ninaite.limits." + setting))
            .flatMap(part -> part)
            .toArray(String[]::new);
    return new Gateway(Service.run(GatewayService.class, "gateway", args));
  }

  int port() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  HttpResponse<String> get(String path) {
    return send(to(path));
  }

  HttpResponse<String> post(String path, String body) {
    return send(
        to(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    return send(HTTP, request);
  }

  static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What comes back for exactly these bytes, until the gateway ends the connection. */
  String raw(String request) {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
