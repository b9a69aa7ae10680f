// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** Chooses by environment, starts once, and remembers if that was impossible. */
final class EngineSwitch {

  static final EngineSwitch CURRENT = new EngineSwitch(System.getenv());

  static final String SKIPPED =
      "NINAITE_TEST_ENGINE=containers, tests with an engine are SKIPPED: ";

  private final Map<String, String> environment;
  private @Nullable Engines started;
  private @Nullable Optional<String> obstacle;

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
              throw new TestAbortedException(SKIPPED + reason);
            });
    Engines engines = start();
    started = engines;
    if (this == CURRENT) {
      System.out.println("engines: first " + engines.engineName() + ", " + engines.describe());
    }
    return engines;
  }

  /** What has been started, if anything has. */
  synchronized Optional<Engines> started() {
    return Optional.ofNullable(started);
  }

  /** Why tests with an engine can't run here; found out once. */
  synchronized Optional<String> obstacle() {
    Optional<String> known = obstacle;
    if (known == null) {
      known = name().equals("containers") ? ContainerEngines.obstacle() : Optional.empty();
      obstacle = known;
    }
    return known;
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
