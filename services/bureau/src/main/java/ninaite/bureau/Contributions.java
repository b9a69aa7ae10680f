// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ninaite.events.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * What a fact adds to which cell. Only sums: a fact that changes takes back what it added and adds
 * anew, so corrections and late events move past months like any other.
 */
final class Contributions {
  private final Map<At, Long> amounts = new HashMap<>();

  /** One figure of one municipality in one month. */
  record At(MunicipalityId municipality, YearMonth month, Figure figure) {}

  private Contributions() {}

  static Map<At, Long> of(@Nullable Fact fact) {
    Contributions all = new Contributions();
    if (fact != null) {
      all.collect(fact);
    }
    return all.amounts;
  }

  /** What has to be added to turn the contributions of one fact into those of the next. */
  static Map<At, Long> change(@Nullable Fact before, @Nullable Fact after) {
    Map<At, Long> change = new HashMap<>(of(after));
    of(before).forEach((at, amount) -> change.merge(at, -amount, Long::sum));
    change.values().removeIf(amount -> amount == 0);
    return change;
  }

  private void collect(Fact fact) {
    MunicipalityId where = fact.municipality();
    switch (fact) {
      case Fact.OfApplication f -> {
        add(where, f.submittedOn(), Figure.APPLICATIONS_NEW, 1);
        for (YearMonth month : active(f.submittedOn(), f.validUntil(), f.endedOn())) {
          add(where, month, Figure.APPLICATIONS_ACTIVE, 1);
        }
      }
      case Fact.OfOpening f -> add(where, f.publishedOn(), Figure.OPENINGS_NEW_HEADS, f.heads());
      case Fact.OfVacancy f -> {
        for (YearMonth month : active(f.openedOn(), f.validUntil(), f.closedOn())) {
          add(where, month, Figure.OPENINGS_ACTIVE_HEADS, f.heads() - filledBefore(month, f));
        }
        f.introductions().forEach(on -> add(where, on, Figure.INTRODUCTIONS, 1));
      }
      case Fact.OfCourse f -> {
        if (!f.cancelled()) {
          add(where, f.startsOn(), Figure.SEATS, f.capacity());
          add(where, f.startsOn(), Figure.SEATS_FILLED, f.booked());
        }
      }
      case Fact.OfPlacement f -> {
        add(where, f.agreedOn(), Figure.PLACEMENTS, 1);
        add(where, f.startedOn(), Figure.WORK_STARTED, 1);
        add(where, f.endedOn(), Figure.PLACEMENTS_ENDED, 1);
        f.stays().forEach(s -> add(where, s.confirmedOn(), Figure.stay(s.months()), 1));
      }
    }
  }

  /**
   * The months in which something counts as 有効: the month it came in, and each later one to which
   * it was carried over from the end of the month before.
   */
  private static List<YearMonth> active(
      LocalDate from, LocalDate validUntil, @Nullable LocalDate ended) {
    YearMonth first = YearMonth.from(from);
    return java.util.stream.Stream.iterate(first, month -> month.plusMonths(1))
        .takeWhile(
            month -> {
              LocalDate endOfLast = month.atDay(1).minusDays(1);
              boolean carried =
                  validUntil.isAfter(endOfLast) && (ended == null || ended.isAfter(endOfLast));
              return month.equals(first) || carried;
            })
        .toList();
  }

  private static long filledBefore(YearMonth month, Fact.OfVacancy vacancy) {
    return vacancy.filled().stream().filter(on -> on.isBefore(month.atDay(1))).count();
  }

  private void add(MunicipalityId where, @Nullable LocalDate on, Figure figure, long amount) {
    if (on != null) {
      add(where, YearMonth.from(on), figure, amount);
    }
  }

  private void add(MunicipalityId where, YearMonth month, Figure figure, long amount) {
    if (amount != 0) {
      amounts.merge(new At(where, month, figure), amount, Long::sum);
    }
  }
}
