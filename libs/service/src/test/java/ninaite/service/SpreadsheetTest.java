// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

  @Test
  void the_columns_stand_at_the_top_after_a_byte_order_mark() {
    assertThat(written("見本")).isEqualTo("\uFEFF番号,氏名\r\n1,見本\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝1", "＋1", "－1"})
  void what_a_spreadsheet_would_run_is_text(String cell) {
    assertThat(written(cell)).contains("'" + cell);
  }

  @Test
  void a_sign_inside_a_cell_stays_as_it_is() {
    assertThat(written("見本-1")).contains("1,見本-1\r\n");
  }

  @Test
  void commas_quotes_and_line_feeds_stay_in_their_cell() {
    assertThat(written("検品,\"包装\"\n清掃")).contains("\"検品,\"\"包装\"\"\n清掃\"");
  }

  @Test
  void nothing_is_an_empty_cell() {
    assertThat(written(null)).endsWith("1,\r\n");
  }

  private static String written(@Nullable String cell) {
    StringBuilder text = new StringBuilder();
    try (Spreadsheet sheet = new Spreadsheet(text, List.of("番号", "氏名"))) {
      sheet.line(Arrays.asList(1, cell));
    }
    return text.toString();
  }
}
