// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ninaite.events.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a fiscal year come to, by the definitions in force.
 *
 * @param asOf when the latest event that is in them happened
 * @param day up to which cases have matured, in Japan
 */
record Metrics(
    MunicipalityId municipality,
    int fiscalYear,
    @Nullable Instant asOf,
    LocalDate day,
    long version,
    List<Metric> metrics) {

  /**
   * One metric.
   *
   * @param version of the definition in force, 0 for the year where it changed inside the year
   * @param months in order; those before the definition was in force are left out
   */
  record Metric(
      String id,
      int version,
      Definition.Text name,
      Definition.Unit unit,
      List<Month> months,
      Reading year) {}

  record Month(YearMonth month, int version, Reading reading) {}

  static Metrics of(Year year, Withholding withheld, Registry registry) {
    List<Metric> all =
        registry.ids(year.fiscalYear().months()).stream()
            .map(id -> metric(id, year, withheld, registry))
            .toList();
    return new Metrics(
        year.municipality(),
        year.fiscalYear().year(),
        year.asOf(),
        year.day(),
        year.version(),
        all);
  }

  private static Metric metric(String id, Year year, Withholding withheld, Registry registry) {
    List<Definition> versions =
        year.fiscalYear().months().stream()
            .map(month -> registry.inForce(id, month))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    Definition last = versions.getLast();
    boolean one = versions.size() == 1;
    return new Metric(
        id,
        one ? last.version() : 0,
        last.name(),
        last.unit(),
        months(id, year, withheld, registry),
        one ? total(last, year, withheld) : Reading.none(Reading.Why.DEFINITION_CHANGED));
  }

  private static List<Month> months(String id, Year year, Withholding withheld, Registry registry) {
    return year.cells().stream()
        // A month to come has figures already (a course is planned), but no rates.
        .filter(cell -> !cell.month().isAfter(YearMonth.from(year.day())))
        .flatMap(
            cell ->
                registry.inForce(id, cell.month()).stream()
                    .filter(definition -> definition.kind() != Definition.Kind.MEDIAN)
                    .map(
                        definition ->
                            new Month(
                                cell.month(),
                                definition.version(),
                                month(definition, cell, year.day(), withheld))))
        .toList();
  }

  private static Reading month(
      Definition definition, Cell cell, LocalDate day, Withholding withheld) {
    if (definition.noSource() != null) {
      return Reading.none(Reading.Why.NO_SOURCE);
    }
    if (figures(definition).anyMatch(withheld.months()::contains)) {
      return Reading.none(Reading.Why.WITHHELD);
    }
    Reading reading =
        Reading.of(
            definition,
            definition.numerator(name -> cell.count(Figure.valueOf(name), day)),
            definition.denominator(name -> cell.count(Figure.valueOf(name), day)),
            Term.sum(definition.excluded(), name -> cell.count(Figure.valueOf(name), day))
                + Term.sum(
                    definition.denominator(), name -> cell.pending(Figure.valueOf(name), day)));
    return shown(reading, withheld);
  }

  private static Reading total(Definition definition, Year year, Withholding withheld) {
    if (definition.noSource() != null) {
      return Reading.none(Reading.Why.NO_SOURCE);
    }
    if (figures(definition).anyMatch(withheld.total()::contains)) {
      return Reading.none(Reading.Why.WITHHELD);
    }
    if (definition.kind() == Definition.Kind.MEDIAN) {
      return Reading.median(Curve.FILL.of(year));
    }
    Reading reading =
        Reading.of(
            definition,
            definition.numerator(name -> year.total(Figure.valueOf(name))),
            definition.denominator(name -> year.total(Figure.valueOf(name))),
            Term.sum(definition.excluded(), name -> year.total(Figure.valueOf(name)))
                + Term.sum(definition.denominator(), name -> year.pending(Figure.valueOf(name))));
    return shown(reading, withheld);
  }

  private static Reading shown(Reading reading, Withholding withheld) {
    Long excluded = reading.excluded();
    return excluded != null && withheld.isSmall(excluded) ? reading.withoutExcluded() : reading;
  }

  private static Stream<Figure> figures(Definition definition) {
    return Stream.concat(definition.numerator().stream(), definition.denominator().stream())
        .map(Term::figure)
        .flatMap(Optional::stream);
  }
}
