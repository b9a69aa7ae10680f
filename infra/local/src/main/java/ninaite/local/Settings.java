// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where things run and where data is kept.
 *
 * @param home folder of the embedded engines, the signing key and the log
 * @param mongodb URI of a real store, null for the embedded one
 * @param kafka bootstrap servers of a real broker, null for the embedded one
 * @param storePort of the embedded store
 * @param brokerPort of the embedded broker
 * @param ports by service name
 * @param extra further Spring properties, for tests and benches
 */
public record Settings(
    Path home,
    @Nullable String mongodb,
    @Nullable String kafka,
    int storePort,
    int brokerPort,
    Map<String, Integer> ports,
    Map<String, String> extra) {

  private static final List<String> SERVICES =
      List.of(
          "gateway",
          "identity",
          "trainee",
          "employer",
          "training",
          "placement",
          "bureau",
          "portal");

  /**
   * As the environment says: NINAITE_HOME, NINAITE_PORT, NINAITE_MONGODB_URI, NINAITE_KAFKA. The
   * other ports follow from the public one, so that a second system needs one setting.
   */
  static Settings fromEnvironment() {
    Map<String, String> env = System.getenv();
    Map<String, Integer> ports = new LinkedHashMap<>();
    int gateway = gatewayPort(env);
    int port = gateway + 10;
    for (String service : SERVICES) {
      ports.put(service, service.equals("gateway") ? gateway : port++);
    }
    return new Settings(
        Path.of(env.getOrDefault("NINAITE_HOME", "target/home")).toAbsolutePath(),
        env.get("NINAITE_MONGODB_URI"),
        env.get("NINAITE_KAFKA"),
        gateway + 20,
        gateway + 21,
        ports,
        Map.of());
  }

  /** On free ports, so that several systems can run side by side. */
  public static Settings onFreePorts(
      Path home, @Nullable String mongodb, @Nullable String kafka, Map<String, String> extra) {
    List<Integer> free = freePorts(SERVICES.size() + 2);
    Map<String, Integer> ports = new LinkedHashMap<>();
    for (int i = 0; i < SERVICES.size(); i++) {
      ports.put(SERVICES.get(i), free.get(i));
    }
    return new Settings(
        home, mongodb, kafka, free.get(free.size() - 2), free.getLast(), ports, extra);
  }

  /** On free ports in a folder of its own, saying little and letting everybody ask: for tests. */
  public static Settings aside(String mongodb, String kafka) {
    try {
      return onFreePorts(
          Files.createTempDirectory("ninaite"),
          mongodb,
          kafka,
          Map.of(
              "logging.level.root", "warn",
              "logging.structured.format.console", "",
              "ninaite.limits.requests-per-second", "100000"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Settings with(Map<String, String> properties) {
    return new Settings(home, mongodb, kafka, storePort, brokerPort, ports, properties);
  }

  int port(String service) {
    return java.util.Objects.requireNonNull(ports.get(service), service);
  }

  /** The one public address. By name: passkeys belong to a domain, and an address is none. */
  public String url() {
    return "http://localhost:" + port("gateway");
  }

  /** A service's own address, for operator endpoints and metrics. */
  public String url(String service) {
    return "http://127.0.0.1:" + port(service);
  }

  private static int gatewayPort(Map<String, String> env) {
    String port = env.getOrDefault("NINAITE_PORT", "8080");
    try {
      return Integer.parseInt(port);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("NINAITE_PORT is not a number: " + port, e);
    }
  }

  private static List<Integer> freePorts(int count) {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return held.stream().map(ServerSocket::getLocalPort).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("no free port", e);
    } finally {
      held.forEach(Settings::close);
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
