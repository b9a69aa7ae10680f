// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ninaite.events.Terms;
import ninaite.japan.Phone;
import ninaite.japan.PostalCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The ledger as a table: a line per introduction, and one for an opening without any. */
final class LedgerCsv {
  /** So that spreadsheets read it as UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

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
    var text = new StringBuilder(BYTE_ORDER_MARK);
    try (var table = new CSVPrinter(text, CSVFormat.RFC4180)) {
      table.printRecord(COLUMNS);
      for (Ledger.Entry entry : entries) {
        for (List<String> line : lines(entry)) {
          table.printRecord(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<List<String>> lines(Ledger.Entry entry) {
    List<String> opening = opening(entry);
    return entry.introductions().isEmpty()
        ? List.of(both(opening, cells(null, null, null, null, null, null, null)))
        : entry.introductions().stream().map(one -> both(opening, introduction(one))).toList();
  }

  private static List<String> opening(Ledger.Entry entry) {
    return cells(
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
  }

  private static List<String> introduction(Introduction one) {
    return cells(
        one.candidate(),
        one.basis(),
        one.introducedOn(),
        one.result(),
        one.resultOn(),
        one.startsOn(),
        one.notUrgedUntil());
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

  private static List<String> cells(@Nullable Object... values) {
    return Arrays.stream(values).map(LedgerCsv::cell).toList();
  }

  /** A spreadsheet would run what begins like a formula, so that gets an apostrophe before it. */
  private static String cell(@Nullable Object value) {
    String text = Objects.toString(value, "");
    return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
  }

  private static List<String> both(List<String> opening, List<String> introduction) {
    return new ArrayList<>(Stream.concat(opening.stream(), introduction.stream()).toList());
  }
}
