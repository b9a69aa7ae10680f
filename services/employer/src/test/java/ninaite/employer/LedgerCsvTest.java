// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.testing.People.MIHON_SUISAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import ninaite.events.OpeningId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCsvTest {

  @Test
  void the_statutory_columns_stand_at_the_top() {
    assertThat(LedgerCsv.of(List.of()))
        .startsWith("\uFEFF求人番号,求人者の氏名又は名称,")
        .contains("所在地,連絡先,求人受付年月日,有効期間,求人数,求人職種,就業場所,雇用期間,賃金")
        .contains("紹介年月日,採用・不採用の別")
        .endsWith("\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1"})
  void what_a_spreadsheet_would_run_is_text(String duties) {
    assertThat(LedgerCsv.of(List.of(entry(duties)))).contains("'" + duties);
  }

  @Test
  void commas_quotes_and_line_feeds_stay_in_their_cell() {
    assertThat(LedgerCsv.of(List.of(entry("検品,\"包装\"\n清掃")))).contains("\"検品,\"\"包装\"\"\n清掃\"");
  }

  private static Ledger.Entry entry(String duties) {
    LocalDate april1 = LocalDate.of(2026, 4, 1);
    return new Ledger.Entry(
        new OpeningId("opening"),
        MIHON_SUISAN,
        "見本水産",
        null,
        april1,
        april1,
        1,
        duties,
        "石巻市（見本）",
        null,
        null,
        "published",
        null,
        null,
        List.of());
  }
}
