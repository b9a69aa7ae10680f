// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ninaite.japan.FiscalYear;
import ninaite.testing.People;
import org.junit.jupiter.api.Test;

class CurvesTest {
  private static final LocalDate STARTED = LocalDate.of(2026, 4, 1);
  private static final int LEAST = 5;

  @Test
  void the_curve_is_shown_at_some_months_only_and_with_its_limits() {
    Curves stay = curve(stays(20, Map.of(40, 4, 100, 6)), 0);
    assertThat(stay.cases()).isEqualTo(30);
    assertThat(stay.points()).extracting(Curves.Point::months).containsExactly(1, 3, 6);
    assertThat(stay.points().get(1).open()).hasToString("0.8667");
    assertThat(stay.points().get(2).open()).hasToString("0.6667");
    assertThat(stay.points().get(2).from()).isLessThan(stay.points().get(2).open());
  }

  @Test
  void a_step_of_four_people_is_not_shown_to_the_bureau_and_comes_with_a_later_one() {
    Curves stay = curve(stays(20, Map.of(40, 4, 100, 6)), LEAST);
    assertThat(stay.points()).extracting(Curves.Point::months).containsExactly(1, 6);
  }

  @Test
  void four_people_make_no_curve_for_the_bureau() {
    Curves stay = curve(stays(4, Map.of()), LEAST);
    assertThat(stay.points()).isEmpty();
    assertThat(stay.cases()).isNull();
  }

  @Test
  void two_years_can_be_compared() {
    Year good = stays(40, Map.of(40, 5));
    Year bad = stays(5, Map.of(20, 40));
    Curves curves = Curves.of(Curve.STAY, good, bad, LEAST);
    assertThat(curves.compared())
        .extracting(Curves.Comparison::fiscalYear, Curves.Comparison::different)
        .containsExactly(2026, true);
    assertThat(Curves.of(Curve.STAY, good, stays(2, Map.of()), LEAST).compared()).isNull();
  }

  private static Curves curve(Year year, int least) {
    return Curves.of(Curve.STAY, year, null, least);
  }

  /** So many who are still there after 200 days, and others who left after some days. */
  private static Year stays(long there, Map<Integer, Integer> left) {
    Map<Contributions.At, Long> sums = new HashMap<>();
    YearMonth april = YearMonth.from(STARTED);
    sums.put(
        new Contributions.At(People.ISHINOMAKI, april, Figure.STAY_GOES_ON, STARTED.toEpochDay()),
        there);
    left.forEach(
        (days, n) ->
            sums.put(
                new Contributions.At(People.ISHINOMAKI, april, Figure.STAY_ENDED, days), (long) n));
    List<Cell> cells = List.copyOf(Cells.of(sums).values());
    return new Year(People.ISHINOMAKI, new FiscalYear(2026), cells, STARTED.plusDays(200));
  }
}
