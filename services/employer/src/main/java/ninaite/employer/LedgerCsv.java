// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import ninaite.events.Terms;
import ninaite.japan.Phone;
import ninaite.japan.PostalCode;
import ninaite.service.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** The ledger as a table: a line per introduction, and one for an opening without any. */
final class LedgerCsv {
  private static final List<String> COLUMNS =
      List.of(
          "求人番号",
          "求人者の氏名又は名称",
          "法人番号",
          "所在地",
          "連絡先",
          "求人受付年月日",
          "有効期間",
          "求人数",
          "求人職種",
          "就業場所",
          "雇用期間",
          "賃金",
          "状態",
          "終了年月日",
          "終了理由",
          "求職者",
          "紹介の根拠",
          "紹介年月日",
          "採用・不採用の別",
          "結果の年月日",
          "就職年月日",
          "転職勧奨の禁止期間");

  private LedgerCsv() {}

  static String of(List<Ledger.Entry> entries) {
    var text = new StringBuilder();
    try (var table = new Spreadsheet(text, COLUMNS)) {
      entries.stream().flatMap(entry -> lines(entry).stream()).forEach(table::line);
    }
    return text.toString();
  }

  private static List<List<@Nullable Object>> lines(Ledger.Entry entry) {
    return entry.introductions().isEmpty()
        ? List.of(line(entry, null))
        : entry.introductions().stream().map(one -> line(entry, one)).toList();
  }

  private static List<@Nullable Object> line(Ledger.Entry entry, @Nullable Introduction one) {
    List<@Nullable Object> opening =
        Arrays.asList(
            entry.opening(),
            entry.hirer(),
            entry.employer(),
            address(entry.contact()),
            reach(entry.contact()),
            entry.receivedOn(),
            entry.validUntil(),
            entry.heads(),
            entry.duties(),
            entry.workplace(),
            term(entry.contract()),
            pay(entry.pay()),
            entry.state(),
            entry.endedOn(),
            entry.reason());
    List<@Nullable Object> introduction =
        one == null
            ? Collections.nCopies(COLUMNS.size() - opening.size(), null)
            : Arrays.asList(
                one.candidate(),
                one.basis(),
                one.introducedOn(),
                one.result(),
                one.resultOn(),
                one.startsOn(),
                one.notUrgedUntil());
    List<@Nullable Object> line = new ArrayList<>(opening);
    line.addAll(introduction);
    return line;
  }

  private static String address(Contacts.@Nullable Contact contact) {
    return contact == null
        ? ""
        : "〒" + new PostalCode(contact.postalCode()).shown() + " " + contact.address();
  }

  private static String reach(Contacts.@Nullable Contact contact) {
    return contact == null ? "" : contact.desk() + " " + new Phone(contact.phone()).shown();
  }

  private static String term(Terms.@Nullable Contract contract) {
    if (contract == null || contract.kind() == null) {
      return "";
    }
    return switch (contract.kind()) {
      case PERMANENT -> "期間の定めなし";
      case FIXED_TERM -> contract.months() + "か月";
      case SEASONAL -> "季節 " + contract.months() + "か月";
    };
  }

  private static String pay(Terms.@Nullable Pay pay) {
    if (pay == null || pay.basis() == null) {
      return "";
    }
    String basis =
        switch (pay.basis()) {
          case HOURLY -> "時給";
          case DAILY -> "日給";
          case MONTHLY -> "月給";
        };
    return basis + pay.yen() + "円";
  }
}
