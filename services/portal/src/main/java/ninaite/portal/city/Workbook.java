// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Worksheet;

/**
 * A ledger's table as xlsx: one header row, nothing merged, days as days and counts as numbers, all
 * else as text, so that a 法人番号 keeps its digits. The cells are those of the CSV, whose guard
 * against formulas comes with them; text is written as text, which no spreadsheet runs.
 */
final class Workbook {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}");
  private static final int WIDTH = 18;

  private Workbook() {}

  /**
   * @param csv with or without a byte order mark
   * @param numbers the columns that count something
   */
  static byte[] of(String sheet, String csv, Set<String> numbers) {
    String plain = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Ninaite", "1.0");
        var records = CSVFormat.RFC4180.parse(new StringReader(plain))) {
      Worksheet worksheet = workbook.newWorksheet(sheet);
      worksheet.freezePane(0, 1);
      List<CSVRecord> rows = records.getRecords();
      for (int row = 0; row < rows.size(); row++) {
        CSVRecord cells = rows.get(row);
        for (int column = 0; column < cells.size(); column++) {
          boolean counts = row > 0 && numbers.contains(rows.getFirst().get(column));
          put(worksheet, row, column, cells.get(column), counts);
        }
      }
      for (int column = 0; !rows.isEmpty() && column < rows.getFirst().size(); column++) {
        worksheet.width(column, WIDTH);
        worksheet.style(0, column).bold().set();
      }
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(Worksheet sheet, int row, int column, String cell, boolean counts) {
    if (cell.isEmpty()) {
      return;
    }
    if (row > 0 && DAY.matcher(cell).matches()) {
      sheet.value(row, column, LocalDate.parse(cell));
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (counts && NUMBER.matcher(cell).matches()) {
      sheet.value(row, column, Long.valueOf(cell));
    } else {
      sheet.value(row, column, cell);
    }
  }
}
