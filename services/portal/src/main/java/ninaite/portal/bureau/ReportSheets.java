// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.bureau;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import ninaite.japan.FiscalYear;
import ninaite.pages.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The report for machines (行政データにおける機械可読性に関するルール, 2026-03-31): one table a sheet, its header in the
 * first row, one value a cell, nothing merged, numbers as numbers with their unit beside them, an
 * empty cell where there is no value and the reason next to it. Codes and definitions have sheets
 * of their own.
 */
final class ReportSheets {
  private static final List<String> METRICS =
      List.of(
          "municipality",
          "municipality_name",
          "fiscal_year",
          "年度",
          "month",
          "metric",
          "name",
          "definition_version",
          "unit",
          "value",
          "numerator",
          "denominator",
          "excluded",
          "interval_from",
          "interval_to",
          "why",
          "day");
  private static final List<String> DEFINITIONS =
      List.of(
          "metric",
          "definition_version",
          "name",
          "unit",
          "digits",
          "rounding",
          "from",
          "to",
          "numerator",
          "denominator",
          "excluded",
          "source",
          "note",
          "no_source");

  private ReportSheets() {}

  static byte[] of(
      Metrics metrics, Definition.Meanings meanings, String town, Function<String, String> texts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Ninaite", "1.0")) {
      metrics(book.newWorksheet("metrics"), metrics, town);
      definitions(book.newWorksheet("definitions"), meanings);
      codes(book.newWorksheet("codes"), meanings, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void metrics(Worksheet sheet, Metrics all, String town) {
    header(sheet, METRICS);
    String year = new FiscalYear(all.fiscalYear()).ja();
    int row = 1;
    for (Metrics.Metric metric : all.metrics()) {
      for (Metrics.Month month : metric.months()) {
        row(
            sheet,
            row++,
            line(all, town, year, month.month(), metric, month.version(), month.reading()));
      }
      row(sheet, row++, line(all, town, year, null, metric, metric.version(), metric.year()));
    }
  }

  /** The whole year's line has no month. */
  private static List<@Nullable Object> line(
      Metrics all,
      String town,
      String year,
      @Nullable YearMonth month,
      Metrics.Metric metric,
      int version,
      Metrics.Reading reading) {
    Metrics.Interval interval = reading.interval();
    return Arrays.asList(
        all.municipality(),
        town,
        all.fiscalYear(),
        year,
        month == null ? null : month.toString(),
        metric.id(),
        metric.name().ja(),
        version,
        metric.unit(),
        reading.value(),
        reading.numerator(),
        reading.denominator(),
        reading.excluded(),
        interval == null ? null : interval.from(),
        interval == null ? null : interval.to(),
        reading.why(),
        all.day().toString());
  }

  private static void definitions(Worksheet sheet, Definition.Meanings meanings) {
    header(sheet, DEFINITIONS);
    int row = 1;
    for (Definition one : meanings.metrics()) {
      Metrics.Text note = one.note();
      Metrics.Text noSource = one.noSource();
      row(
          sheet,
          row++,
          Arrays.asList(
              one.id(),
              one.version(),
              one.name().ja(),
              one.unit(),
              one.digits(),
              one.rounding(),
              one.from() == null ? null : one.from().toString(),
              one.to() == null ? null : one.to().toString(),
              meanings.words(one.numerator(), Language.JAPANESE),
              meanings.words(one.denominator(), Language.JAPANESE),
              meanings.words(one.excluded(), Language.JAPANESE),
              one.source(),
              note == null ? null : note.ja(),
              noSource == null ? null : noSource.ja()));
    }
  }

  private static void codes(
      Worksheet sheet, Definition.Meanings meanings, Function<String, String> texts) {
    header(sheet, List.of("column", "code", "meaning"));
    Map<String, String> codes = new TreeMap<>();
    for (String unit : List.of("TIMES", "PERCENT", "DAYS", "PEOPLE", "YEN")) {
      codes.put("unit/" + unit, texts.apply("bureau.unit." + unit));
    }
    for (String why :
        List.of("NO_CASES", "WITHHELD", "NO_SOURCE", "DEFINITION_CHANGED", "NOT_REACHED")) {
      codes.put("why/" + why, texts.apply("bureau.why." + why));
    }
    meanings.figures().forEach(f -> codes.put("figure/" + f.figure(), f.name().ja()));
    int row = 1;
    for (Map.Entry<String, String> code : codes.entrySet()) {
      List<String> parts = List.of(code.getKey().split("/"));
      row(sheet, row++, Arrays.asList(parts.getFirst(), parts.getLast(), code.getValue()));
    }
  }

  private static void header(Worksheet sheet, List<String> columns) {
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, columns.get(i));
    }
    sheet.freezePane(0, 1);
  }

  private static void row(Worksheet sheet, int row, List<@Nullable Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      switch (cells.get(i)) {
        case Number number -> sheet.value(row, i, number);
        case String text -> sheet.value(row, i, text);
        case null, default -> {}
      }
    }
  }
}
