// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ninaite.service.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** The 求職管理簿 as a table: one line per introduction, and one for an application without any. */
final class LedgerCsv implements AutoCloseable, Consumer<LedgerRows.Row> {
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

  private final Spreadsheet table;

  LedgerCsv(OutputStream out) {
    table = new Spreadsheet(new OutputStreamWriter(out, StandardCharsets.UTF_8), COLUMNS);
  }

  @Override
  public void accept(LedgerRows.Row row) {
    if (row.introductions().isEmpty()) {
      table.line(line(row, null));
    }
    row.introductions().forEach(introduced -> table.line(line(row, introduced)));
  }

  private static List<@Nullable Object> line(
      LedgerRows.Row row, LedgerRows.@Nullable Introduced one) {
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
    return cells;
  }

  @Override
  public void close() {
    table.close();
  }
}
