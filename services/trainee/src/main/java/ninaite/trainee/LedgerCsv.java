// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * The 求職管理簿 as a table: one line per introduction, and one for an application without any. Begins
 * with a byte order mark, without which spreadsheets in Japan take UTF-8 for Shift_JIS.
 */
final class LedgerCsv implements AutoCloseable, Consumer<LedgerRows.Row> {
  private static final CsvMapper CSV =
      CsvMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .build();
  private static final List<String> COLUMNS =
      List.of(
          "受付番号",
          "氏名",
          "フリガナ",
          "郵便番号",
          "住所",
          "生年月日",
          "希望職種",
          "受理年月日",
          "有効期限",
          "終了年月日",
          "終了の理由",
          "紹介年月日",
          "紹介先",
          "紹介先の法人番号",
          "紹介の根拠",
          "結果");

  private final SequenceWriter lines;

  LedgerCsv(OutputStream out) throws IOException {
    out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    lines = CSV.writer().writeValues(out);
    lines.write(COLUMNS);
  }

  @Override
  public void accept(LedgerRows.Row row) {
    if (row.introductions().isEmpty()) {
      lines.write(line(row, null));
    }
    row.introductions().forEach(introduced -> lines.write(line(row, introduced)));
  }

  private static List<String> line(LedgerRows.Row row, LedgerRows.@Nullable Introduced one) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(row.receipt());
    cells.add(row.name());
    cells.add(row.kana());
    cells.add(row.postalCode());
    cells.add(row.address());
    cells.add(row.birthDate());
    cells.add(row.wished().stream().map(LedgerWords::task).collect(Collectors.joining("、")));
    cells.add(row.receivedOn());
    cells.add(row.validUntil());
    cells.add(row.endedOn());
    cells.add(row.how() == null ? null : LedgerWords.how(row.how()));
    cells.add(one == null ? null : one.on());
    cells.add(one == null ? null : one.employerName());
    cells.add(one == null ? null : one.employer());
    cells.add(one == null ? null : LedgerWords.basis(one.basis()));
    cells.add(one == null ? null : LedgerWords.course(one.course()));
    return cells.stream().map(LedgerCsv::harmless).toList();
  }

  /** A spreadsheet would run what begins like a formula, and people type their own names. */
  private static String harmless(@Nullable Object cell) {
    String text = cell == null ? "" : cell.toString();
    return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  @Override
  public void close() {
    lines.close();
  }
}
