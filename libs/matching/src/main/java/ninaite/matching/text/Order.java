// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import ninaite.matching.Budget;

/** The command line of {@code ./ninaite match}. */
record Order(Path file, Optional<Mode> mode, Budget budget, String seed, boolean clean, Path out) {
  static final String USAGE =
      """
      ./ninaite match FILE [options]
        --mode applicants | openings   deferred acceptance, without ties only (applicants)
               lottery                 ties decided by the lottery of the seed
               larger                  as many placed as the budget finds (where there are ties)
        --budget-ms N                  how long larger searches (1000)
        --rounds N                     instead: so many rounds, which gives the same each time
        --seed S                       of the lottery, or a number for larger (1)
        --clean                        leaves out what is wrong with the lists, and says what
        --out DIR                      where the answer goes (target/match)\
      """;

  /** The message says what is wrong with the command line. */
  static final class Misspelt extends Exception {
    private static final long serialVersionUID = 1L;

    Misspelt(String what) {
      super(what);
    }
  }

  static Order of(String... words) throws Misspelt {
    Optional<Path> file = Optional.empty();
    Order order =
        new Order(
            Path.of(""),
            Optional.empty(),
            Budget.time(Duration.ofMillis(1000)),
            "1",
            false,
            Path.of("target", "match"));
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("--clean")) {
        order = order.with("--clean", "");
      } else if (words[i].startsWith("--")) {
        if (i + 1 == words.length) {
          throw new Misspelt(words[i] + " needs a value");
        }
        order = order.with(words[i], words[++i]);
      } else if (file.isEmpty()) {
        file = Optional.of(Path.of(words[i]));
      } else {
        throw new Misspelt("one file at a time");
      }
    }
    Path given = file.orElseThrow(() -> new Misspelt("which file?"));
    return new Order(given, order.mode, order.budget, order.seed, order.clean, order.out);
  }

  private Order with(String option, String value) throws Misspelt {
    return switch (option) {
      case "--mode" -> new Order(file, Optional.of(mode(value)), budget, seed, clean, out);
      case "--budget-ms" ->
          new Order(file, mode, Budget.time(Duration.ofMillis(number(value))), seed, clean, out);
      case "--rounds" -> new Order(file, mode, Budget.rounds(number(value)), seed, clean, out);
      case "--seed" -> new Order(file, mode, budget, value, clean, out);
      case "--clean" -> new Order(file, mode, budget, seed, true, out);
      case "--out" -> new Order(file, mode, budget, seed, clean, Path.of(value));
      default -> throw new Misspelt("unknown option " + option);
    };
  }

  private static Mode mode(String value) throws Misspelt {
    try {
      return Mode.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new Misspelt("unknown mode " + value);
    }
  }

  private static int number(String value) throws Misspelt {
    try {
      return Integer.parseUnsignedInt(value);
    } catch (NumberFormatException noNumber) {
      throw new Misspelt("no number: " + value);
    }
  }

  long seedNumber() throws Misspelt {
    try {
      return Long.parseLong(seed);
    } catch (NumberFormatException noNumber) {
      throw new Misspelt("--seed of larger is a number");
    }
  }
}
