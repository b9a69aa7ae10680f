// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/**
 * The sums of one municipality in one month. An amount that needs no number stands under its
 * figure's name, one with a number under {@code NAME@number}: the day from which it counts is kept
 * with it, so that a read on any day adds up what is due by then and nothing has to run at
 * midnight.
 *
 * @param changes how often they have changed, to tell one state from another
 * @param asOf when the latest event that is in them happened
 */
record Cell(YearMonth month, Map<Figure, TreeMap<Long, Long>> amounts, long changes, Instant asOf) {
  private static final char NUMBER = '@';

  /** The field of an amount. */
  static String key(Contributions.At at) {
    return switch (at.figure().kind()) {
      case FLOW, STOCK -> at.figure().name();
      case MATURES, LASTED, SINCE -> at.figure().name() + NUMBER + at.number();
    };
  }

  static Cell of(Document found) {
    Map<Figure, TreeMap<Long, Long>> amounts = new EnumMap<>(Figure.class);
    found
        .get("counts", Document.class)
        .forEach((key, amount) -> put(amounts, key, ((Number) amount).longValue()));
    String id = found.getString("_id");
    return new Cell(
        YearMonth.parse(id.substring(id.indexOf('/') + 1)),
        amounts,
        found.get("changes", Number.class).longValue(),
        found.getDate("asOf").toInstant());
  }

  /** What counts on that day. */
  long count(Figure figure, LocalDate day) {
    TreeMap<Long, Long> all = amounts.getOrDefault(figure, NOTHING);
    return switch (figure.kind()) {
      case FLOW -> sum(all);
      // What is in force in a month to come is not known before it has come.
      case STOCK -> month.isAfter(YearMonth.from(day)) ? 0 : sum(all);
      case MATURES -> sum(all.headMap(day.toEpochDay(), true));
      case LASTED, SINCE -> sum(all);
    };
  }

  /** What will count later and does not yet. */
  long pending(Figure figure, LocalDate day) {
    return figure.kind() == Figure.Kind.MATURES
        ? sum(amounts.getOrDefault(figure, NOTHING).tailMap(day.toEpochDay(), false))
        : 0;
  }

  /** Amounts by their number. */
  Map<Long, Long> byNumber(Figure figure) {
    return amounts.getOrDefault(figure, NOTHING);
  }

  private static final TreeMap<Long, Long> NOTHING = new TreeMap<>();

  private static void put(Map<Figure, TreeMap<Long, Long>> amounts, String key, long amount) {
    int at = key.indexOf(NUMBER);
    Figure figure = Figure.valueOf(at < 0 ? key : key.substring(0, at));
    long number = at < 0 ? 0 : Long.parseLong(key.substring(at + 1));
    if (amount != 0) {
      amounts.computeIfAbsent(figure, _ -> new TreeMap<>()).put(number, amount);
    }
  }

  private static long sum(Map<Long, Long> some) {
    return some.values().stream().mapToLong(Long::longValue).sum();
  }
}
