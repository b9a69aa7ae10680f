// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ninaite.identity.IdentityService;
import ninaite.service.Service;
import ninaite.testing.Engines;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A gateway before the real issuer and a portal of which the tests decide what it answers, all on
 * one store and one clock.
 */
final class Town implements AutoCloseable {
  private static final String SECRET = "a-secret-of-the-gateway-in-tests";

  final Upstream portal = new Upstream();
  final int port = freePort();
  final ConfigurableApplicationContext identity;
  private final List<Gateway> gateways = new ArrayList<>();
  private final InstantSource clock;
  private final String database = UUID.randomUUID().toString();

  Town(InstantSource clock) {
    this.clock = clock;
    portal.answers(
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
          Upstream.answer(exchange, 200, "<h1>portal</h1>");
        });
    identity =
        Service.run(
            IdentityService.class,
            "identity",
            context -> context.getBeanFactory().registerSingleton("clock", clock),
            settings(
                Map.of(
                    "server.port",
                    "0",
                    "spring.mongodb.database",
                    "identity-" + database,
                    "ninaite.identity.sample-secret",
                    "samples",
                    "ninaite.identity.key-file",
                    home().resolve("issuer.jwk").toString())));
    gateways.add(gateway(port));
  }

  private static Path home() {
    try {
      return Files.createTempDirectory("town");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://localhost:" + port;
  }

  Gateway first() {
    return gateways.getFirst();
  }

  /** Another one, or the same after a restart. */
  Gateway another() {
    Gateway gateway = gateway(0);
    gateways.add(gateway);
    return gateway;
  }

  private Gateway gateway(int at) {
    String inside =
        "http://127.0.0.1:" + identity.getEnvironment().getProperty("local.server.port");
    return new Gateway(
        Service.run(
            GatewayService.class,
            "gateway",
            context -> context.getBeanFactory().registerSingleton("clock", clock),
            settings(
                Map.of(
                    "server.port",
                    Integer.toString(at),
                    "spring.mongodb.database",
                    "gateway-" + database,
                    "ninaite.limits.requests-per-second",
                    "100000",
                    "ninaite.issuer-keys",
                    inside + "/oauth2/jwks",
                    "ninaite.services.identity",
                    inside,
                    "ninaite.services.trainee",
                    portal.uri(),
                    "ninaite.services.portal",
                    portal.uri()))));
  }

  private String[] settings(Map<String, String> more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--spring.mongodb.uri=" + Engines.current().mongodbUri(),
                "--spring.main.register-shutdown-hook=false",
                "--ninaite.issuer=" + url(),
                "--ninaite.sign-in.secret=" + SECRET));
    more.forEach((name, value) -> all.add("--" + name + "=" + value));
    return all.toArray(String[]::new);
  }

  /** A page of the portal, with these cookies. */
  HttpResponse<String> page(Gateway at, String cookie) {
    return Gateway.send(at.to("/work/me").header("Cookie", cookie));
  }

  HttpResponse<String> page(String cookie) {
    return page(first(), cookie);
  }

  HttpRequest.Builder to(String path) {
    return first().to(path);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    gateways.forEach(Gateway::close);
    identity.close();
    portal.close();
  }
}
