// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ninaite.events.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * The figures that anybody may see. They are released month by month, when a month is over, so that
 * nobody can tell yesterday's number from today's; and where a month of a figure is withheld, so is
 * the total of a year that still runs, since last month's release would give the month back.
 *
 * @param fiscalYear the year in which it begins
 * @param until the last day that is in them
 * @param months in order; null where withheld
 * @param year flows added up; stocks are not. Null where withheld
 */
record Released(
    MunicipalityId municipality,
    int fiscalYear,
    int definitionVersion,
    LocalDate until,
    List<Month> months,
    Map<Figure, @Nullable Long> year,
    Set<Figure> withheld) {

  /** What is released: nothing that matures, since that changes from day to day. */
  static final Set<Figure> FIGURES =
      EnumSet.of(
          Figure.APPLICATIONS_NEW,
          Figure.OPENINGS_NEW_HEADS,
          Figure.OPENINGS_ACTIVE_HEADS,
          Figure.INTRODUCTIONS,
          Figure.PLACEMENTS,
          Figure.WORK_STARTED,
          Figure.SEATS,
          Figure.STARTERS,
          Figure.COMPLETERS);

  record Month(YearMonth month, Map<Figure, @Nullable Long> figures) {}

  /**
   * @param year as far as it may be known today
   * @param least how many people a number has to be about
   */
  static Released of(Year year, int least) {
    LocalDate lastDay = year.fiscalYear().days().last();
    boolean over = year.day().isAfter(lastDay);
    LocalDate until = over ? lastDay : year.day().withDayOfMonth(1).minusDays(1);
    List<Cell> known =
        year.cells().stream().filter(cell -> !cell.month().atEndOfMonth().isAfter(until)).toList();
    Year past = new Year(year.municipality(), year.fiscalYear(), known, until);
    Withholding withheld = Withholding.ofReleases(past, over, least);
    Map<Figure, @Nullable Long> total = new EnumMap<>(Figure.class);
    FIGURES.stream()
        .filter(Figure::adds)
        .forEach(f -> total.put(f, withheld.total().contains(f) ? null : past.total(f)));
    return new Released(
        year.municipality(),
        year.fiscalYear().year(),
        Figure.DEFINITION_VERSION,
        until,
        known.stream().map(cell -> month(cell, until, withheld.months())).toList(),
        known.isEmpty() ? Map.of() : total,
        FIGURES.stream()
            .filter(withheld.months()::contains)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Month month(Cell cell, LocalDate until, Set<Figure> withheld) {
    Map<Figure, @Nullable Long> figures = new EnumMap<>(Figure.class);
    FIGURES.forEach(f -> figures.put(f, withheld.contains(f) ? null : cell.count(f, until)));
    return new Month(cell.month(), figures);
  }
}
