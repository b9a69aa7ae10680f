// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as spreadsheets read it: CSV (RFC 4180), after a byte order mark, without which those in
 * Japan take UTF-8 for Shift_JIS. A cell that begins like a formula gets an apostrophe before it,
 * since a spreadsheet would run it and people type their own names; full-width signs count too.
 */
public final class Spreadsheet implements Closeable {
  public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  private final CSVPrinter printer;

  /**
   * @param out is closed with it, if it can be
   */
  public Spreadsheet(Appendable out, List<String> columns) {
    try {
      out.append(BYTE_ORDER_MARK);
      printer = new CSVPrinter(out, CSVFormat.RFC4180);
      printer.printRecord(columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void line(List<? extends @Nullable Object> cells) {
    try {
      printer.printRecord(cells.stream().map(Spreadsheet::harmless).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String harmless(@Nullable Object cell) {
    String text = cell == null ? "" : cell.toString();
    boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  @Override
  public void close() {
    try {
      printer.close(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
