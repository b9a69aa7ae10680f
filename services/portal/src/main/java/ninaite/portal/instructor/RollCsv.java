// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.instructor;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ninaite.pages.Body;
import ninaite.pages.Filled;
import ninaite.service.Spreadsheet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A roll as a table that spreadsheets write: who, then minutes of theory and of practice missed, or
 * 欠 for all day. Rows may be separated by commas or by tabs, as they are when copied out of one.
 */
final class RollCsv {
  private static final Set<String> ALL_DAY = Set.of("欠", "欠席", "x", "×", "absent");
  private static final List<String> COLUMNS =
      List.of("受講者", "欠席（学科・分）", "欠席（実技・分）", "状態", "学科の残り（分）", "実技の残り（分）");

  private RollCsv() {}

  /**
   * @param form with what was read
   * @param unknown lines that name nobody of the course, as they were
   */
  record Read(Filled form, int lines, List<String> unknown) {}

  static Read read(String text, Filled form, List<String> trainees) {
    Filled filled = form.withAll(Roll.ABSENT, List.of());
    List<String> absent = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    int lines = 0;
    for (CSVRecord line : lines(text)) {
      String who = line.size() == 0 ? "" : Body.narrow(line.get(0));
      if (who.isEmpty() || who.startsWith("受講者")) {
        continue;
      }
      String trainee = trainee(who, trainees);
      if (trainee.isEmpty()) {
        unknown.add(who);
        continue;
      }
      lines++;
      String theory = cell(line, 1);
      if (ALL_DAY.contains(theory)) {
        absent.add(trainee);
      } else {
        filled = filled.with(Roll.Part.THEORY.of(trainee), theory);
        filled = filled.with(Roll.Part.PRACTICE.of(trainee), cell(line, 2));
      }
    }
    return new Read(filled.withAll(Roll.ABSENT, absent), lines, unknown);
  }

  /** Their id, or the end of it in capitals. */
  private static String trainee(String who, List<String> trainees) {
    return trainees.stream()
        .filter(one -> one.equals(who) || Roster.mark(one).equalsIgnoreCase(who))
        .findFirst()
        .orElse("");
  }

  private static String cell(CSVRecord line, int column) {
    return line.size() > column
        ? Body.narrow(line.get(column)).toLowerCase(java.util.Locale.ROOT)
        : "";
  }

  private static List<CSVRecord> lines(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    CSVFormat format = plain.contains("\t") ? CSVFormat.TDF : CSVFormat.RFC4180;
    try (var records = format.parse(new StringReader(plain))) {
      return records.getRecords();
    } catch (IOException | IllegalStateException | UncheckedIOException e) {
      return List.of();
    }
  }

  /** The roster with what a day's roll says so far. */
  static String write(Roster roster, List<Roll.Absence> said) {
    StringBuilder text = new StringBuilder();
    try (var table = new Spreadsheet(text, COLUMNS)) {
      for (Roster.Standing one : roster.attendance()) {
        table.line(
            List.of(
                one.trainee(),
                minutes(said, one.trainee(), Roll.Part.THEORY),
                minutes(said, one.trainee(), Roll.Part.PRACTICE),
                one.state(),
                one.theory().canMiss(),
                one.practice().canMiss()));
      }
      if (roster.attendance().isEmpty()) {
        roster.booked().forEach(one -> table.line(List.of(one, 0, 0, "booked", "", "")));
      }
    }
    return text.toString();
  }

  private static Object minutes(List<Roll.Absence> said, String trainee, Roll.Part part) {
    return said.stream()
        .filter(one -> one.trainee().equals(trainee) && one.part() == part)
        .map(Roll.Absence::minutes)
        .findFirst()
        .orElse(0);
  }
}
