// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final Registry REGISTRY = Registry.read();
  private static final Year YEAR =
      Cells.year(
          2026,
          Map.of(Figure.PLACEMENTS, 3L, Figure.SEATS, 2L),
          Map.of(Figure.COMPLETERS, 7L, Figure.STARTERS_DUE, 12L, Figure.STARTERS, 12L));

  @Test
  void figures_stand_one_a_line_with_their_version_and_day() {
    List<String> lines = lines(Table.of(figures(Withholding.NONE)));
    assertThat(lines)
        .contains("042021,2026,2026-04,PLACEMENTS,1,3,false,2026-04-30T00:00:00Z,2036-03-31")
        .contains("042021,2026,year,PLACEMENTS,1,3,false,2026-04-30T00:00:00Z,2036-03-31");
    assertThat(lines).allMatch(line -> line.chars().filter(c -> c == ',').count() == 8);
  }

  @Test
  void what_is_withheld_says_so() {
    assertThat(lines(Table.of(figures(Withholding.of(YEAR, 5)))))
        .contains("042021,2026,year,PLACEMENTS,1,,true,2026-04-30T00:00:00Z,2036-03-31")
        .contains("042021,2026,year,SEATS,1,2,false,2026-04-30T00:00:00Z,2036-03-31");
  }

  @Test
  void metrics_stand_one_a_line_with_all_they_are_made_of() {
    List<String> lines = lines(Table.of(Metrics.of(YEAR, Withholding.NONE, REGISTRY)));
    assertThat(lines)
        .contains(
            "042021,2026,year,M13,1,PERCENT,58.3,7,12,0,32.0,80.7,,"
                + "2026-04-30T00:00:00Z,2036-03-31")
        .contains("042021,2026,year,M14,1,PERCENT,,,,,,,NO_SOURCE,2026-04-30T00:00:00Z,2036-03-31");
    assertThat(lines).allMatch(line -> line.chars().filter(c -> c == ',').count() == 14);
  }

  private static Figures figures(Withholding withheld) {
    Definition ratio = REGISTRY.inForce("M01", YEAR.fiscalYear().months().getFirst()).orElseThrow();
    return Figures.of(YEAR, withheld, ratio);
  }

  private static List<String> lines(String csv) {
    assertThat(csv).endsWith("\r\n");
    return List.of(csv.split("\r\n"));
  }
}
