// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What official sources printed, digit for digit, by the code that makes our own figures. */
class PublishedCellsTest {
  private static final Registry REGISTRY = Registry.read();

  /**
   * 一般職業紹介状況 (MHLW, FY means 2022-03, 2007-04) and the monthly figures of ハローワーク石巻. For the whole
   * nation heads filled and placements are the same number.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      value = {
        "nation FY2021, 2021, 2265947, 1955923, 802439, 385872, 103605, 1.16, 2.08, 26.8, 12.9",
        "nation FY2020, 2020, 2069578, 1882657, 730949, 385527, 102119, 1.10, 1.90, 26.5, 14.0",
        "nation 2007-04, 2007, 1406218, 1668948, 498772, 496731, 119771, 0.84, 1.00, 24.1, 24.0",
        "Ishinomaki 2017-08, 2017, 5054, 2836, 1740, 728, -, 1.78, 2.39, -, -",
        "seafood processing there, 2017, 349, 135, -, -, -, 2.59, -, -, -",
        "Ishinomaki 2022-04, 2022, 4484, 3130, -, -, -, 1.43, -, -, -",
      })
  void job_placement_statistics(
      String name,
      int year,
      @Nullable Long activeHeads,
      @Nullable Long activeApplicants,
      @Nullable Long newHeads,
      @Nullable Long newApplications,
      @Nullable Long placed,
      @Nullable String m01,
      @Nullable String m02,
      @Nullable String m03,
      @Nullable String m04) {
    Map<Figure, Long> counts = new EnumMap<>(Figure.class);
    put(counts, Figure.OPENINGS_ACTIVE_HEADS, activeHeads);
    put(counts, Figure.APPLICATIONS_ACTIVE, activeApplicants);
    put(counts, Figure.OPENINGS_NEW_HEADS, newHeads);
    put(counts, Figure.APPLICATIONS_NEW, newApplications);
    put(counts, Figure.PLACEMENTS, placed);
    put(counts, Figure.HEADS_FILLED, placed);
    expect(m01, value("M01", year, counts));
    expect(m02, value("M02", year, counts));
    expect(m03, value("M03", year, counts));
    expect(m04, value("M04", year, counts));
  }

  /** 求職者支援訓練の就職状況: published truncated. FY2013 by the old definition, FY2014 by the new one. */
  @ParameterizedTest(name = "{0} FY{1}: {3} of {2}")
  @CsvSource({
    "M11, 2013, 11993, 9916, 82.6",
    "M11, 2013, 25071, 20951, 83.5",
    "M10, 2014, 9676, 5414, 55.9",
  })
  void training_outcomes_are_truncated(
      String id, int year, long trained, long employed, String printed) {
    Map<Figure, Long> counts =
        Map.of(
            Figure.TRAINED_DUE, trained,
            Figure.TRAINED_EMPLOYED, employed,
            Figure.TRAINED_DUE_UNDER_65, trained,
            Figure.TRAINED_INSURED_UNDER_65, employed);
    assertThat(value(id, year, counts)).hasToString(printed);
    BigDecimal halfUp =
        BigDecimal.valueOf(employed * 100)
            .divide(BigDecimal.valueOf(trained), 1, RoundingMode.HALF_UP);
    assertThat(halfUp).as("rounding half up would miss it").isNotEqualTo(new BigDecimal(printed));
  }

  @Test
  void a_version_holds_from_its_first_month_to_its_last() {
    assertThat(REGISTRY.inForce("M11", YearMonth.of(2014, 3))).isPresent();
    assertThat(REGISTRY.inForce("M11", YearMonth.of(2014, 4))).isEmpty();
    assertThat(REGISTRY.inForce("M10", YearMonth.of(2014, 3))).isEmpty();
    assertThat(version("M10", YearMonth.of(2028, 9))).isEqualTo(1);
    assertThat(version("M10", YearMonth.of(2028, 10))).isEqualTo(2);
  }

  private static int version(String id, YearMonth month) {
    return REGISTRY.inForce(id, month).orElseThrow().version();
  }

  private static @Nullable BigDecimal value(String id, int year, Map<Figure, Long> counts) {
    return Metrics.of(Cells.year(year, counts), Withholding.NONE, REGISTRY).metrics().stream()
        .filter(metric -> metric.id().equals(id))
        .findFirst()
        .orElseThrow()
        .year()
        .value();
  }

  private static void put(Map<Figure, Long> counts, Figure figure, @Nullable Long count) {
    if (count != null) {
      counts.put(figure, count);
    }
  }

  private static void expect(@Nullable String printed, @Nullable BigDecimal value) {
    if (printed != null) {
      assertThat(Objects.toString(value)).isEqualTo(printed);
    }
  }
}
