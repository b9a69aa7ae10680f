// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ninaite.japan.CivilMonths;

/**
 * Agreed, at work, staying. Who stays k months is counted in the month in which they started, over
 * those whose k months are full: whoever started last week has neither stayed nor left.
 */
final class Stays {
  static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 36);

  private static final int EARLY = 6;

  private Stays() {}

  static Map<Contributions.At, Long> of(Fact.OfPlacement fact) {
    Sums sums = Sums.in(fact.municipality());
    sums.add(fact.agreedOn(), Figure.PLACEMENTS, 1);
    sums.add(fact.endedOn(), Figure.PLACEMENTS_ENDED, 1);
    fact.stays().forEach(stay -> sums.add(stay.confirmedOn(), Figure.stay(stay.months()), 1));
    LocalDate started = fact.startedOn();
    if (started != null) {
      sums.add(started, Figure.WORK_STARTED, 1);
      sums.add(started, Figure.DAYS_TO_START, Contributions.days(fact.openedOn(), started));
      cohort(fact, started, sums);
      curve(fact, started, sums);
    }
    return sums.all();
  }

  private static void cohort(Fact.OfPlacement fact, LocalDate started, Sums sums) {
    for (int months : MONTHS) {
      LocalDate corresponding = corresponding(started, months);
      long day = corresponding.toEpochDay();
      LocalDate ended = fact.endedOn();
      boolean kept = ended == null || !ended.isBefore(corresponding);
      sums.add(started, Figure.due(months), day, 1);
      sums.add(started, Figure.kept(months), day, kept ? 1 : 0);
      if (months == EARLY && fact.permanent()) {
        sums.add(started, Figure.PERMANENT_DUE_6, day, 1);
        sums.add(started, Figure.PERMANENT_LEFT_6, day, kept ? 0 : 1);
      }
    }
  }

  /** The first day after so many full months of work, counted as 民法143条 counts them. */
  static LocalDate corresponding(LocalDate started, int months) {
    return CivilMonths.from(started, months).last().plusDays(1);
  }

  private static void curve(Fact.OfPlacement fact, LocalDate started, Sums sums) {
    LocalDate ended = fact.endedOn();
    if (ended == null) {
      sums.add(started, Figure.STAY_GOES_ON, started.toEpochDay(), 1);
    } else {
      sums.add(started, Figure.STAY_ENDED, Contributions.days(started, ended.plusDays(1)), 1);
    }
  }
}
