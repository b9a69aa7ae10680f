// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A metric as its source defines it, read from {@code metrics.json}. A figure without the version
 * of its definition can't be compared with another.
 *
 * @param from the first month in which it is in force, null if it always was
 * @param to the last one, null if it still is
 * @param numerator named predicates whose counts are added up; a leading minus takes one away
 * @param denominator the same, empty where the metric is a count
 * @param excluded left out on both sides for now, beside what is not yet due
 * @param share whether the numerator is part of the denominator, so that an interval can be given
 * @param digits after the point
 * @param rounding as the source publishes it
 * @param source where the definition stands
 * @param note what the source asks for and we count another way
 * @param noSource why no fact of ours says it; the value is then null and never a guess
 */
record Definition(
    String id,
    int version,
    Text name,
    Kind kind,
    @Nullable YearMonth from,
    @Nullable YearMonth to,
    List<Term> numerator,
    List<Term> denominator,
    List<Term> excluded,
    boolean share,
    Unit unit,
    int digits,
    RoundingMode rounding,
    String source,
    @Nullable Text note,
    @Nullable Text noSource) {
  Definition {
    numerator = List.copyOf(numerator);
    denominator = List.copyOf(denominator);
    excluded = List.copyOf(excluded);
  }

  /** In both languages. */
  record Text(String ja, String en) {}

  /** How a value is made. */
  enum Kind {
    /** Numerator by denominator. */
    RATIO,
    /** The numerator alone. */
    COUNT,
    /** The Kaplan–Meier median: the day by which half have, those still open censored. */
    MEDIAN
  }

  enum Unit {
    TIMES(1),
    PERCENT(100),
    DAYS(1),
    PEOPLE(1),
    YEN(1);

    private final long factor;

    Unit(long factor) {
      this.factor = factor;
    }

    long factor() {
      return factor;
    }
  }

  boolean inForce(YearMonth month) {
    return (from == null || !month.isBefore(from)) && (to == null || !month.isAfter(to));
  }

  long numerator(ToLongFunction<String> counts) {
    return Term.sum(numerator, counts);
  }

  long denominator(ToLongFunction<String> counts) {
    return Term.sum(denominator, counts);
  }

  /**
   * The value, rounded as the source rounds. A rate may exceed 100 %; 0 of 0 is no value, which is
   * not zero.
   */
  @Nullable BigDecimal value(long count, long of) {
    return switch (kind) {
      case COUNT -> BigDecimal.valueOf(count);
      case RATIO ->
          of == 0
              ? null
              : BigDecimal.valueOf(Math.multiplyExact(count, unit.factor()))
                  .divide(BigDecimal.valueOf(of), digits, rounding);
      case MEDIAN -> null;
    };
  }
}
