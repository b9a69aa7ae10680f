// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import ninaite.testing.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A year is believable, and its figures are what its events say. */
class DemoTest {
  private static final Map<String, String> QUIET =
      Map.of("logging.level.root", "warn", "logging.structured.format.console", "");
  private static final List<String> COUNTED =
      List.of(
          "APPLICATIONS_NEW",
          "APPLICATIONS_ACTIVE",
          "OPENINGS_NEW_HEADS",
          "OPENINGS_ACTIVE_HEADS",
          "INTRODUCTIONS",
          "OFFERS",
          "PLACEMENTS",
          "HEADS_FILLED",
          "WORK_STARTED",
          "PLACEMENTS_ENDED",
          "STAY_DUE_1",
          "STAY_KEPT_1",
          "STAY_DUE_3",
          "STAY_KEPT_3",
          "STAY_DUE_6",
          "STAY_KEPT_6",
          "SEATS",
          "STARTERS",
          "COMPLETERS");

  @TempDir Path folder;

  @Test
  void the_figures_of_the_year_are_what_its_events_say() throws IOException {
    Scale scale = Scale.ISHINOMAKI;
    try (Town town =
        Town.start(Files.createDirectory(folder.resolve("year")), scale.first(), QUIET)) {
      List<String> told = new ArrayList<>();
      Year.play(town, scale, 2025, told::add);
      assertThat(told).hasSize(12);

      Map<YearMonth, Map<String, Long>> recount =
          Recount.of(
              RawLog.of(town.ninaite().kafka()),
              YearMonth.from(scale.first()),
              YearMonth.from(scale.last()),
              scale.last());
      assertThat(shown(town.api())).isEqualTo(cleaned(recount));
      believable(recount, town);
    }
  }

  @Test
  void the_same_seed_gives_the_same_figures_and_another_seed_others() throws IOException {
    List<String> once = small("once", 7);
    assertThat(small("again", 7)).isEqualTo(once);
    assertThat(small("other", 8)).isNotEqualTo(once);
  }

  private List<String> small(String name, long seed) throws IOException {
    Scale scale = Scale.SMALL;
    try (Town town =
        Town.start(Files.createDirectory(folder.resolve(name)), scale.first(), QUIET)) {
      List<String> lines = new ArrayList<>();
      Year.play(town, scale, seed, lines::add);
      lines.addAll(Board.lines(town.api(), 2025));
      return lines;
    }
  }

  /** As the city sees them, from whom nothing about itself is withheld. */
  private static Map<YearMonth, Map<String, Long>> shown(Api api) {
    Map<YearMonth, Map<String, Long>> months = new TreeMap<>();
    JsonNode figures =
        Objects.requireNonNull(
            api.as("city-042021").get("/figures/042021?fiscalYear=2025").ok().body());
    for (JsonNode month : figures.at("/months")) {
      Map<String, Long> counts = new TreeMap<>();
      for (String figure : COUNTED) {
        counts.put(figure, month.at("/figures/" + figure).asLong());
      }
      months.put(YearMonth.parse(month.at("/month").asString()), counts);
    }
    return months;
  }

  private static Map<YearMonth, Map<String, Long>> cleaned(
      Map<YearMonth, Map<String, Long>> recount) {
    Map<YearMonth, Map<String, Long>> months = new TreeMap<>();
    recount.forEach(
        (month, counts) -> {
          Map<String, Long> all = new TreeMap<>();
          COUNTED.forEach(figure -> all.put(figure, counts.getOrDefault(figure, 0L)));
          months.put(month, all);
        });
    return months;
  }

  /** About as large as Ishinomaki's seafood trade, with all that goes wrong in a year. */
  private static void believable(Map<YearMonth, Map<String, Long>> months, Town town) {
    assertThat(sum(months, "APPLICATIONS_NEW")).isBetween(135L, 260L);
    assertThat(sum(months, "OPENINGS_NEW_HEADS")).isBetween(300L, 700L);
    assertThat(sum(months, "PLACEMENTS")).isBetween(60L, 200L);
    assertThat(sum(months, "PLACEMENTS_ENDED")).isBetween(8L, 80L);
    assertThat(sum(months, "COMPLETERS")).isBetween(20L, 100L);
    assertThat(town.refusals()).isNotEmpty();
    List<String> types =
        RawLog.of(town.ninaite().kafka()).stream().map(RawLog.Entry::type).distinct().toList();
    assertThat(types)
        .contains(
            "vacancy.unanswered.v1",
            "vacancy.returned.v1",
            "placement.cancelled.v1",
            "placement.corrected.v1",
            "placement.endcorrected.v1",
            "opening.corrected.v1",
            "opening.expired.v1",
            "opening.filled.v1",
            "application.lapsed.v1",
            "application.renewed.v1",
            "application.withdrawn.v1",
            "application.declined.v1",
            "course.left.v1",
            "certificate.issued.v1");
  }

  private static long sum(Map<YearMonth, Map<String, Long>> months, String figure) {
    return months.values().stream().mapToLong(counts -> counts.getOrDefault(figure, 0L)).sum();
  }
}
