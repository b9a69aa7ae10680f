// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import ninaite.japan.FiscalYear;

/**
 * {@code ./ninaite demo [SEED]}: plays a year, shows it month by month, and ends with the bureau's
 * figures. The same seed prints the same figures.
 */
public final class Demo {
  private static final long USUAL_SEED = 2025;
  private static final PrintStream OUT = System.out;

  private Demo() {}

  public static void main(String[] arguments) {
    long seed = arguments.length == 0 ? USUAL_SEED : Long.parseLong(arguments[0]);
    Path home = Path.of("target/demo").toAbsolutePath();
    empty(home);
    Instant began = Instant.now();
    Scale scale = Scale.ISHINOMAKI;
    OUT.println("starting ...");
    Map<String, String> log =
        Map.of(
            "logging.config",
            "classpath:demo-logback.xml",
            "logging.file.name",
            home.resolve("ninaite.log").toString());
    try (Town town = Town.start(home, scale.first(), log)) {
      OUT.printf("a year in Ishinomaki, seed %d, %s to %s%n%n", seed, scale.first(), scale.last());
      String round = Year.play(town, scale, seed, OUT::println);
      OUT.println();
      Board.lines(town.api(), FiscalYear.of(scale.first()).year()).forEach(OUT::println);
      OUT.println();
      Path published = home.resolve("round.json");
      write(published, town.get("city-042021", "/rounds/" + round + "/document").text());
      OUT.println("the match round, for everybody to check:");
      OUT.println("  ./ninaite match-verify " + published);
      OUT.println();
      OUT.println("what the rules refused on the way:");
      town.refusals().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(e -> OUT.printf("  %4d  %s%n", e.getValue(), e.getKey()));
      OUT.printf(
          Locale.ROOT,
          "%n%d commands in %.0f s. Everything is in %s:%n"
              + "  NINAITE_HOME=%s ./ninaite up   shows it by today's calendar%n",
          town.asked(),
          Duration.between(began, Instant.now()).toMillis() / 1000.0,
          home,
          home);
    }
    System.exit(0);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("can't write " + file, e);
    }
  }

  private static void empty(Path home) {
    if (!Files.exists(home)) {
      return;
    }
    try (Stream<Path> all = Files.walk(home)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't empty " + home, e);
    }
  }
}
