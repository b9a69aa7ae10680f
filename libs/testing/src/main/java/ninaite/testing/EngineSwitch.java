// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import org.testcontainers.DockerClientFactory;

/** Chooses by environment, starts once, and remembers if that was impossible. */
final class EngineSwitch {

  static final EngineSwitch CURRENT = new EngineSwitch(System.getenv());

  private final Map<String, String> environment;
  private @Nullable Engines started;

  EngineSwitch(Map<String, String> environment) {
    this.environment = environment;
  }

  synchronized Engines get() {
    Engines known = started;
    if (known != null) {
      return known;
    }
    obstacle()
        .ifPresent(
            reason -> {
              throw new TestAbortedException(reason);
            });
    Engines engines = start();
    started = engines;
    System.out.println("engines: first " + engines.engineName() + ", " + engines.describe());
    return engines;
  }

  /** What has been started, if anything has. */
  synchronized Optional<Engines> started() {
    return Optional.ofNullable(started);
  }

  /** Why tests with an engine can't run here. */
  Optional<String> obstacle() {
    if (!name().equals("containers") || DockerClientFactory.instance().isDockerAvailable()) {
      return Optional.empty();
    }
    return Optional.of(
        "NINAITE_TEST_ENGINE=containers, but NO DOCKER ENGINE ANSWERS: tests with an engine are"
            + " SKIPPED. Start one, or use NINAITE_TEST_ENGINE=embedded.");
  }

  private Engines start() {
    return switch (name()) {
      case "embedded" -> EmbeddedEngines.start();
      case "containers" -> ContainerEngines.start();
      case "given" -> new GivenEngines(given("NINAITE_MONGODB_URI"), given("NINAITE_KAFKA"));
      default ->
          throw new IllegalArgumentException(
              "NINAITE_TEST_ENGINE is embedded, containers or given, not " + name());
    };
  }

  private String name() {
    return environment.getOrDefault("NINAITE_TEST_ENGINE", "embedded");
  }

  private String given(String variable) {
    String value = environment.get(variable);
    if (value == null) {
      throw new IllegalArgumentException("NINAITE_TEST_ENGINE=given needs " + variable);
    }
    return value;
  }
}
