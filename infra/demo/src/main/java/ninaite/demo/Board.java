// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ninaite.testing.Api;
import tools.jackson.databind.JsonNode;

/**
 * The figures as a table, as the municipality sees its own. What is withheld from the bureau, since
 * too few people are in it or it would follow from what is shown, is marked with a star.
 */
final class Board {
  private static final List<String> COLUMNS =
      List.of(
          "APPLICATIONS_NEW",
          "APPLICATIONS_ACTIVE",
          "OPENINGS_NEW_HEADS",
          "OPENINGS_ACTIVE_HEADS",
          "INTRODUCTIONS",
          "OFFERS",
          "PLACEMENTS",
          "WORK_STARTED",
          "PLACEMENTS_ENDED");
  private static final List<String> HEADS =
      List.of("new", "active", "heads", "active", "intro-", "offers", "placed", "started", "left");
  private static final String WITHHELD = "*";

  private Board() {}

  static List<String> lines(Api api, int fiscalYear) {
    String path = "/figures/" + Year.ISHINOMAKI;
    String query = "?fiscalYear=" + fiscalYear;
    JsonNode figures = body(api.as(Year.CITY).get(path + query));
    JsonNode told = body(api.as("bureau").get(path + query));
    JsonNode metrics = body(api.as(Year.CITY).get(path + "/metrics" + query));
    List<String> lines = new ArrayList<>();
    lines.add("                seekers          openings   duced");
    lines.add(row("month", HEADS, "ratio"));
    int number = 0;
    for (JsonNode month : figures.at("/months")) {
      String counts = "/months/" + number++ + "/figures/";
      List<String> cells =
          COLUMNS.stream().map(name -> cell(figures, told, counts + name)).toList();
      lines.add(row(month.at("/month").asString(), cells, text(month.at("/openingsRatio"))));
    }
    List<String> sums = COLUMNS.stream().map(name -> cell(figures, told, "/year/" + name)).toList();
    lines.add(row("year", sums, ""));
    lines.add("");
    for (JsonNode metric : metrics.at("/metrics")) {
      JsonNode reading = metric.at("/year");
      if (!reading.at("/value").isNull() && !reading.at("/value").isMissingNode()) {
        lines.add(
            "%-5s v%s %-46s %8s  %s"
                .formatted(
                    metric.at("/id").asString(),
                    metric.at("/version").asString(),
                    metric.at("/name/en").asString(),
                    text(reading.at("/value")),
                    cases(text(reading.at("/numerator")), text(reading.at("/denominator")))));
      }
    }
    lines.add("");
    lines.add(
        "* withheld from the bureau: fewer than 5 people, or it would follow from what is shown");
    return lines;
  }

  private static JsonNode body(Api.Reply reply) {
    JsonNode body = reply.ok().body();
    if (body == null) {
      throw new IllegalStateException("no JSON: " + reply.text());
    }
    return body;
  }

  private static String row(String month, List<String> cells, String ratio) {
    StringBuilder line = new StringBuilder("%-9s".formatted(month));
    cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%9s", cell)));
    return line.append(String.format(Locale.ROOT, "%8s", ratio)).toString();
  }

  /** What a rate was made of; a median has cases only, a count is its own numerator. */
  private static String cases(String numerator, String denominator) {
    if (denominator.isEmpty()) {
      return "";
    }
    return numerator.isEmpty()
        ? "(of " + denominator + ")"
        : "(" + numerator + " of " + denominator + ")";
  }

  private static String cell(JsonNode figures, JsonNode told, String pointer) {
    String shown = text(figures.at(pointer));
    boolean isTold = !text(told.at(pointer)).isEmpty();
    return shown + (isTold || shown.isEmpty() ? " " : WITHHELD);
  }

  private static String text(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? "" : value.asString();
  }
}
