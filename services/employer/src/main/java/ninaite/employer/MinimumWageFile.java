// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ninaite.employer.terms.MinimumWages;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;

/**
 * Minimum wages as a CSV file: prefecture (01 to 47), effective (ISO date), yen (per hour), source.
 * A later file's row takes the place of an earlier one's of the same prefecture and day. What can't
 * be read stops the start: a wage that is silently left out would let unlawful openings through.
 */
final class MinimumWageFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader("prefecture", "effective", "yen", "source")
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setTrim(true)
          .get();

  private MinimumWageFile() {}

  static MinimumWages read(List<Resource> files) {
    Map<String, MinimumWages.Row> rows = new LinkedHashMap<>();
    for (Resource file : files) {
      for (MinimumWages.Row row : read(file)) {
        rows.put(row.prefecture() + row.effective(), row);
      }
    }
    return new MinimumWages(List.copyOf(rows.values()));
  }

  private static List<MinimumWages.Row> read(Resource file) {
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
        CSVParser lines = CSVParser.parse(reader, FORMAT)) {
      List<MinimumWages.Row> rows = new ArrayList<>();
      for (CSVRecord line : lines) {
        rows.add(row(line, file));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("the minimum wages in " + file + " can't be read", e);
    }
  }

  private static MinimumWages.Row row(CSVRecord line, Resource file) {
    try {
      String prefecture = line.get("prefecture");
      int yen = Integer.parseInt(line.get("yen"));
      if (!prefecture.matches("0[1-9]|[1-3][0-9]|4[0-7]") || yen < 1) {
        throw new IllegalArgumentException("no prefecture or no wage");
      }
      return new MinimumWages.Row(
          prefecture, LocalDate.parse(line.get("effective")), yen, line.get("source"));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalStateException(
          "row " + line.getRecordNumber() + " of the minimum wages in " + file + " is wrong", e);
    }
  }
}
