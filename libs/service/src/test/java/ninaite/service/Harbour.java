// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import ninaite.service.harbour.Fleet;
import ninaite.service.harbour.HarbourService;
import org.springframework.context.ConfigurableApplicationContext;

/** The harbour over real HTTP, started once for all tests. */
final class Harbour {
  static final TestIssuer ISSUER = new TestIssuer();
  static final ConfigurableApplicationContext CONTEXT = HarbourService.run(ISSUER.settings());
  static final String EMPLOYER = ISSUER.token("employer-1", "employer");

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Harbour() {}

  static int port() {
    return Integer.parseInt(CONTEXT.getEnvironment().getRequiredProperty("local.server.port"));
  }

  static String everything() {
    return CONTEXT.getBean(Fleet.class).everything();
  }

  static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  static HttpRequest.Builder byEmployer(String path) {
    return to(path).header("Authorization", "Bearer " + EMPLOYER);
  }

  /** A command of the employer with a key of its own. */
  static HttpRequest.Builder command(String path, String key, String body) {
    return byEmployer(path)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key)
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What comes back for exactly these bytes. */
  static String raw(String request) {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
