// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.bureau;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ninaite.pages.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau service says the figures of a fiscal year come to.
 *
 * @param day up to which cases have matured
 * @param version goes up with every change
 */
record Metrics(
    String municipality,
    int fiscalYear,
    @Nullable Instant asOf,
    LocalDate day,
    long version,
    List<Metric> metrics) {

  /** A name in the two languages that definitions have. */
  record Text(String ja, String en) {
    public String in(Language language) {
      return language.isJapanese() ? ja : en;
    }

    /** The language that {@link #in} answers in. */
    public String lang(Language language) {
      return language.isJapanese() ? "ja" : "en";
    }
  }

  record Interval(BigDecimal from, BigDecimal to) {}

  /**
   * @param why there is no value: NO_CASES, WITHHELD, NO_SOURCE, DEFINITION_CHANGED or NOT_REACHED
   */
  record Reading(
      @Nullable BigDecimal value,
      @Nullable Long numerator,
      @Nullable Long denominator,
      @Nullable Long excluded,
      @Nullable Interval interval,
      @Nullable String why) {

    public @Nullable Double number() {
      return value == null ? null : value.doubleValue();
    }
  }

  record Month(YearMonth month, int version, Reading reading) {}

  /**
   * @param unit TIMES, PERCENT, DAYS, PEOPLE or YEN
   */
  record Metric(String id, int version, Text name, String unit, List<Month> months, Reading year) {}

  public Optional<Metric> of(String id) {
    return metrics.stream().filter(metric -> metric.id().equals(id)).findFirst();
  }
}
