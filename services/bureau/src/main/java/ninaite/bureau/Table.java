// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures and metrics as CSV (RFC 4180, UTF-8), one number a line, so that a spreadsheet can pivot
 * them. The year's line has {@code year} in place of a month. Every field is a code, a number or a
 * date, so none needs quotes.
 */
final class Table {
  private static final String FIGURES =
      "municipality,fiscal_year,month,figure,definition_version,value,withheld,as_of,day";
  private static final String METRICS =
      "municipality,fiscal_year,month,metric,definition_version,unit,value,numerator,denominator,"
          + "excluded,interval_from,interval_to,why,as_of,day";

  private Table() {}

  static String of(Figures all) {
    List<String> lines = new ArrayList<>(List.of(FIGURES));
    for (Figures.Month month : all.months()) {
      month.figures().forEach((figure, n) -> lines.add(line(all, month.month(), figure, n)));
    }
    all.year().forEach((figure, n) -> lines.add(line(all, "year", figure, n)));
    return csv(lines);
  }

  static String of(Metrics all) {
    List<String> lines = new ArrayList<>(List.of(METRICS));
    for (Metrics.Metric metric : all.metrics()) {
      metric
          .months()
          .forEach(m -> lines.add(line(all, m.month(), metric, m.version(), m.reading())));
      lines.add(line(all, "year", metric, metric.version(), metric.year()));
    }
    return csv(lines);
  }

  private static String line(Figures all, Object month, Figure figure, @Nullable Long count) {
    return line(
        all.municipality(),
        all.fiscalYear(),
        month,
        figure,
        all.definitionVersion(),
        count,
        count == null,
        all.asOf(),
        all.day());
  }

  private static String line(
      Metrics all, Object month, Metrics.Metric metric, int version, Reading reading) {
    Reading.Interval interval = reading.interval();
    return line(
        all.municipality(),
        all.fiscalYear(),
        month,
        metric.id(),
        version,
        metric.unit(),
        reading.value(),
        reading.numerator(),
        reading.denominator(),
        reading.excluded(),
        interval == null ? null : interval.from(),
        interval == null ? null : interval.to(),
        reading.why(),
        all.asOf(),
        all.day());
  }

  private static String line(@Nullable Object... fields) {
    return Stream.of(fields)
        .map(field -> Objects.toString(field, ""))
        .collect(Collectors.joining(","));
  }

  private static String csv(List<String> lines) {
    return String.join("\r\n", lines) + "\r\n";
  }
}
