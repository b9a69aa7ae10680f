// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ninaite.events.MunicipalityId;
import ninaite.events.TrainingEvent.Leaving;
import org.jspecify.annotations.Nullable;

/**
 * What a fact adds to which cell. Only sums: a fact that changes takes back what it added and adds
 * anew, so corrections and late events move past months like any other. Nothing here depends on the
 * day it is read on: what counts from some day on is added with that day.
 */
final class Contributions {
  private Contributions() {}

  /**
   * One amount in the cell of a municipality and month.
   *
   * @param number what the figure's {@link Figure.Kind} says, 0 for those that have none
   */
  record At(MunicipalityId municipality, YearMonth month, Figure figure, long number) {
    At(MunicipalityId municipality, YearMonth month, Figure figure) {
      this(municipality, month, figure, 0);
    }
  }

  static Map<At, Long> of(@Nullable Fact fact) {
    return switch (fact) {
      case null -> Map.of();
      case Fact.OfApplication f -> application(f, Sums.in(f.municipality()));
      case Fact.OfOpening f -> opening(f, Sums.in(f.municipality()));
      case VacancyFact f -> vacancy(f, Sums.in(f.municipality()));
      case CourseFact f -> course(f, Sums.in(f.municipality()));
      case Fact.OfPlacement f -> Stays.of(f);
      case Fact.OfCandidate f -> Outcomes.of(f);
    };
  }

  /** What has to be added to turn the contributions of one fact into those of the next. */
  static Map<At, Long> change(@Nullable Fact before, @Nullable Fact after) {
    if (before == after) {
      return Map.of();
    }
    Map<At, Long> change = new HashMap<>(of(after));
    of(before).forEach((at, amount) -> change.merge(at, -amount, Long::sum));
    change.values().removeIf(amount -> amount == 0);
    return change;
  }

  private static Map<At, Long> application(Fact.OfApplication fact, Sums sums) {
    sums.add(fact.submittedOn(), Figure.APPLICATIONS_NEW, 1);
    for (YearMonth month : active(fact.submittedOn(), fact.validUntil(), fact.endedOn())) {
      sums.add(month, Figure.APPLICATIONS_ACTIVE, 1);
    }
    return sums.all();
  }

  private static Map<At, Long> opening(Fact.OfOpening fact, Sums sums) {
    sums.add(fact.publishedOn(), Figure.OPENINGS_NEW_HEADS, fact.heads());
    return sums.all();
  }

  private static Map<At, Long> vacancy(VacancyFact fact, Sums sums) {
    LocalDate opened = fact.openedOn();
    for (YearMonth month : active(opened, fact.validUntil(), fact.closedOn())) {
      long filled = fact.fills().stream().filter(f -> f.on().isBefore(month.atDay(1))).count();
      sums.add(month, Figure.OPENINGS_ACTIVE_HEADS, Math.max(0, fact.heads() - filled));
    }
    for (VacancyFact.Introduction one : fact.introductions()) {
      long due = one.answerBy().plusDays(1).toEpochDay();
      sums.add(one.on(), Figure.INTRODUCTIONS, 1);
      sums.add(one.on(), Figure.INTRODUCTIONS_DUE, due, 1);
      sums.add(one.on(), Figure.INTRODUCTIONS_ANSWERED, due, one.answeredInTime() ? 1 : 0);
    }
    fact.offers().forEach(on -> sums.add(on, Figure.OFFERS, 1));
    for (VacancyFact.Fill fill : fact.fills()) {
      sums.add(fill.on(), Figure.HEADS_FILLED, 1);
      sums.add(opened, Figure.HEAD_FILLED_AFTER, days(opened, fill.on()), 1);
    }
    long open = Math.max(0, fact.heads() - fact.fills().size());
    LocalDate closed = fact.closedOn();
    if (closed == null) {
      sums.add(opened, Figure.HEAD_STILL_OPEN, opened.toEpochDay(), open);
    } else {
      sums.add(opened, Figure.HEAD_CLOSED_AFTER, days(opened, closed), open);
    }
    return sums.all();
  }

  private static Map<At, Long> course(CourseFact fact, Sums sums) {
    LocalDate month = fact.startsOn();
    if (fact.cancelled()) {
      return sums.all();
    }
    sums.add(month, Figure.SEATS, fact.capacity());
    sums.add(month, Figure.SEATS_FILLED, fact.booked());
    sums.add(month, Figure.APPLICANTS, fact.applicants().size());
    Integer starters = fact.starters();
    if (starters != null) {
      sums.add(month, Figure.SEATS_STARTED, fact.capacity());
      sums.add(month, Figure.STARTERS, starters);
      sums.add(month, Figure.LEFT_FOR_A_JOB, fact.left(Leaving.FOR_A_JOB));
      sums.add(month, Figure.LEFT_OUT_OF_REACH, fact.left(Leaving.ATTENDANCE_OUT_OF_REACH));
      sums.add(month, Figure.LEFT_PERSONAL, fact.left(Leaving.PERSONAL));
      Integer completers = fact.completers();
      if (completers != null) {
        sums.add(month, Figure.STARTERS_DUE, starters);
        sums.add(month, Figure.COMPLETERS, completers);
      }
    }
    return sums.all();
  }

  /**
   * The months in which something counts as 有効: the month it came in, and each later one to which
   * it was carried over from the end of the month before.
   */
  private static List<YearMonth> active(
      LocalDate from, LocalDate validUntil, @Nullable LocalDate ended) {
    YearMonth first = YearMonth.from(from);
    return Stream.iterate(first, month -> month.plusMonths(1))
        .takeWhile(
            month -> {
              LocalDate endOfLast = month.atDay(1).minusDays(1);
              boolean carried =
                  validUntil.isAfter(endOfLast) && (ended == null || ended.isAfter(endOfLast));
              return month.equals(first) || carried;
            })
        .toList();
  }

  /** A correction may have put the end before the beginning. */
  static long days(LocalDate from, LocalDate to) {
    return Math.max(0, DAYS.between(from, to));
  }
}
