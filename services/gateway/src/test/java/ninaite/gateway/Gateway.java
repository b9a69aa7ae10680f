// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import ninaite.service.Service;
import org.springframework.context.ConfigurableApplicationContext;

/** The gateway over real HTTP on a port of its own, before services of the tests. */
record Gateway(ConfigurableApplicationContext context) implements AutoCloseable {
  /** With limits that no test reaches by chance. */
  static Gateway before(Map<String, String> services, String... settings) {
    Map<String, String> all = new TreeMap<>();
    all.put("server.port", "0");
    all.put("ninaite.limits.requests-per-second", "100000");
    services.forEach((name, uris) -> all.put("ninaite.services." + name, uris));
    for (String setting : settings) {
      String[] pair = setting.split("=", 2);
      all.put("ninaite.limits." + pair[0], pair[1]);
    }
    String[] args = all.entrySet().stream().map(one -> "--" + one).toArray(String[]::new);
    return new Gateway(Service.run(GatewayService.class, "gateway", args));
  }

  /** As if no call had failed before. */
  void forget() {
    context
        .getBean(CircuitBreakerRegistry.class)
        .getAllCircuitBreakers()
        .forEach(CircuitBreaker::reset);
  }

  CircuitBreaker.Metrics metrics(String service) {
    return context.getBean(Neighbours.class).all().stream()
        .filter(neighbour -> neighbour.name().equals(service))
        .findFirst()
        .orElseThrow()
        .instances()
        .getFirst()
        .breaker()
        .getMetrics();
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

  /** Made after the first gateway: what a JDK client may do is settled when the first is made. */
  private static final class Clients {
    static final HttpClient ONE = HttpClient.newHttpClient();
  }

  static HttpClient client() {
    return Clients.ONE;
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    return send(client(), request);
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
