// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ninaite.events.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one municipality in one fiscal year, as they are shown.
 *
 * @param fiscalYear the year in which it begins: 2026 is 令和8年度, April 2026 to March 2027
 * @param definitionVersion of all figures here
 * @param asOf when the latest event that is in them happened; null if nothing has
 * @param version goes up with every change
 * @param months in order; a month without figures is left out
 * @param year flows added up over the year; stocks are not, since the same person is in many months
 */
record Figures(
    MunicipalityId municipality,
    int fiscalYear,
    int definitionVersion,
    @Nullable Instant asOf,
    long version,
    List<Month> months,
    Map<Figure, Long> year) {

  /**
   * One month.
   *
   * @param openingsRatio 有効求人倍率: active heads per active applicant, two decimals, half up; null
   *     where nobody seeks work, which is not zero
   */
  record Month(YearMonth month, Map<Figure, Long> figures, @Nullable BigDecimal openingsRatio) {}

  static Figures of(MunicipalityId municipality, int fiscalYear, Board board) {
    YearMonth april = YearMonth.of(fiscalYear, 4);
    return of(
        municipality,
        fiscalYear,
        board.months(municipality, Stream.iterate(april, m -> m.plusMonths(1)).limit(12)));
  }

  static Figures of(MunicipalityId municipality, int fiscalYear, List<Board.Month> months) {
    Map<Figure, Long> year = new EnumMap<>(Figure.class);
    for (Board.Month month : months) {
      month
          .figures()
          .forEach(
              (figure, count) -> {
                if (figure.adds()) {
                  year.merge(figure, count, Long::sum);
                }
              });
    }
    return new Figures(
        municipality,
        fiscalYear,
        Figure.DEFINITION_VERSION,
        months.stream().map(Board.Month::asOf).max(Instant::compareTo).orElse(null),
        months.stream().mapToLong(Board.Month::changes).sum(),
        months.stream().map(m -> new Month(m.month(), m.figures(), ratio(m.figures()))).toList(),
        year);
  }

  private static @Nullable BigDecimal ratio(Map<Figure, Long> figures) {
    long seekers = figures.getOrDefault(Figure.APPLICATIONS_ACTIVE, 0L);
    long heads = figures.getOrDefault(Figure.OPENINGS_ACTIVE_HEADS, 0L);
    return seekers == 0
        ? null
        : BigDecimal.valueOf(heads).divide(BigDecimal.valueOf(seekers), 2, RoundingMode.HALF_UP);
  }
}
