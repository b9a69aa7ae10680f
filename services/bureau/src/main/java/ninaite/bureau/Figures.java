// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import ninaite.events.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one municipality in one fiscal year, as they are shown.
 *
 * @param fiscalYear the year in which it begins: 2026 is 令和8年度, April 2026 to March 2027
 * @param definitionVersion of all figures here
 * @param asOf when the latest event that is in them happened; null if nothing has
 * @param day up to which cases have matured, in Japan
 * @param version goes up with every change
 * @param months in order; a month without figures is left out
 * @param year flows added up over the year; stocks are not, since the same person is in many
 *     months. Null where withheld
 * @param withheld the figures whose total is withheld since too few people are in it
 */
record Figures(
    MunicipalityId municipality,
    int fiscalYear,
    int definitionVersion,
    @Nullable Instant asOf,
    LocalDate day,
    long version,
    List<Month> months,
    Map<Figure, @Nullable Long> year,
    Set<Figure> withheld) {

  /**
   * One month.
   *
   * @param figures null where withheld
   * @param withheld the figures that are withheld since in some month too few people are in them
   * @param openingsRatio 有効求人倍率: active heads per active applicant, two decimals, half up; null
   *     where nobody seeks work, which is not zero, and where it is withheld
   */
  record Month(
      YearMonth month,
      Map<Figure, @Nullable Long> figures,
      Set<Figure> withheld,
      @Nullable BigDecimal openingsRatio) {}

  static Figures of(Year year, Withholding withheld, Definition openingsRatio) {
    return new Figures(
        year.municipality(),
        year.fiscalYear().year(),
        Figure.DEFINITION_VERSION,
        year.asOf(),
        year.day(),
        year.version(),
        year.cells().stream()
            .map(cell -> month(cell, year.day(), withheld.months(), openingsRatio))
            .toList(),
        year.cells().isEmpty() ? Map.of() : map(year::total, withheld.total(), Figure::adds),
        shown(withheld.total(), Figure::adds));
  }

  private static Month month(
      Cell cell, LocalDate day, Set<Figure> withheld, Definition openingsRatio) {
    ToLongFunction<Figure> counts = figure -> cell.count(figure, day);
    ToLongFunction<String> named = name -> counts.applyAsLong(Figure.valueOf(name));
    return new Month(
        cell.month(),
        map(counts, withheld, _ -> true),
        shown(withheld, _ -> true),
        withheld.contains(Figure.APPLICATIONS_ACTIVE)
            ? null
            : openingsRatio.value(
                openingsRatio.numerator(named), openingsRatio.denominator(named)));
  }

  private static Map<Figure, @Nullable Long> map(
      ToLongFunction<Figure> counts, Set<Figure> withheld, Predicate<Figure> which) {
    Map<Figure, @Nullable Long> shown = new EnumMap<>(Figure.class);
    Figure.SHOWN.stream()
        .filter(which)
        .forEach(f -> shown.put(f, withheld.contains(f) ? null : counts.applyAsLong(f)));
    return shown;
  }

  private static Set<Figure> shown(Set<Figure> withheld, Predicate<Figure> which) {
    return Figure.SHOWN.stream()
        .filter(which)
        .filter(withheld::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
