// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** {@code ./ninaite up}: starts everything, says what runs where, and stays until it is stopped. */
public final class Up {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final PrintStream OUT = System.out;

  private Up() {}

  public static void main(String[] arguments) throws InterruptedException {
    Settings settings = Settings.fromEnvironment();
    Map<String, String> extra = new LinkedHashMap<>();
    // The log goes to a file, so that what is said here can be read.
    extra.put("logging.file.name", log(settings).toString());
    extra.put("logging.structured.format.file", "ecs");
    extra.put("logging.threshold.console", "OFF");
    Ninaite ninaite = start(settings.with(extra));
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  ninaite.close();
                  stopped.countDown();
                }));
    if (!isHealthy(settings)) {
      OUT.println("not healthy after " + PATIENCE.toSeconds() + " s; see " + log(settings));
      System.exit(1);
    }
    long millis =
        Duration.between(
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                Instant.now())
            .toMillis();
    OUT.printf("ready in %.1f s, %s%n", millis / 1000.0, settings.url());
    describe(settings);
    ninaite.warnings().forEach(OUT::println);
    stopped.await();
  }

  /** Says in one line what is wrong; the log has the rest. */
  private static Ninaite start(Settings settings) {
    try {
      return Ninaite.start(settings);
    } catch (RuntimeException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      OUT.println("could not start: " + cause.getMessage());
      OUT.println("see " + log(settings));
      System.exit(1);
      throw e;
    }
  }

  private static boolean isHealthy(Settings settings) throws InterruptedException {
    HttpRequest health =
        HttpRequest.newBuilder(URI.create(settings.url() + "/health"))
            .timeout(Duration.ofSeconds(5))
            .build();
    Instant until = Instant.now().plus(PATIENCE);
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (!isUp(http, health)) {
        if (Instant.now().isAfter(until)) {
          return false;
        }
        Thread.sleep(200);
      }
      return true;
    }
  }

  private static java.nio.file.Path log(Settings settings) {
    return settings.home().resolve("ninaite.log");
  }

  private static boolean isUp(HttpClient http, HttpRequest health) throws InterruptedException {
    try {
      return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static void describe(Settings settings) {
    OUT.println();
    settings
        .ports()
        .forEach((name, port) -> OUT.printf("  %-10s http://127.0.0.1:%d%n", name, port));
    OUT.printf("  %-10s %s%n", "store", named(settings.mongodb(), "embedded"));
    OUT.printf("  %-10s %s%n", "broker", named(settings.kafka(), "embedded"));
    OUT.printf("  %-10s %s%n", "data, log", settings.home());
    OUT.println();
    OUT.println(
        "  Sign in as a sample person: trainee@ninaite.example, employer@..., instructor@...,");
    OUT.println(
        "    city@..., bureau@..., operator@...; the mail with the link, and the code, is at");
    OUT.println("    " + settings.url() + "/mailbox");
    OUT.println("  a token for a sample person:  ./ninaite token trainee");
    OUT.println("    (trainee, employer, instructor, city, bureau, operator)");
    if (settings.mongodb() == null) {
      OUT.println("  The embedded store is for trying and for small pilots, not for production.");
    }
    OUT.println("  Ctrl-C stops everything.");
  }

  private static String named(@org.jspecify.annotations.Nullable String given, String otherwise) {
    return given == null ? otherwise : "as given";
  }
}
