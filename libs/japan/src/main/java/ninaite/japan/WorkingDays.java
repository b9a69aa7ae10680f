// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;

/**
 * 開庁日: the days on which the offices are open. Closed are Saturdays, Sundays, the days off of
 * {@link Holidays} and 29 December to 3 January (行政機関の休日に関する法律, 昭和63年法律第91号, 1条; a city's ordinance
 * under 地方自治法4条の2 sets the same days). A plant may work on days when the offices are closed.
 *
 * <p>Every method throws {@link IllegalArgumentException} outside the years of {@link Holidays}.
 */
public final class WorkingDays {
  private static final MonthDay YEAR_END = MonthDay.of(12, 29);
  private static final MonthDay YEAR_BEGIN = MonthDay.of(1, 3);

  private WorkingDays() {}

  public static boolean isWorkingDay(LocalDate day) {
    boolean holiday = Holidays.on(day).isPresent();
    return !holiday && !isWeekend(day) && !isYearEnd(day);
  }

  /** The n-th working day after that day, which is not counted itself (民法140条). */
  public static LocalDate after(LocalDate day, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("the working day number " + n + " after a day");
    }
    return from(day.plusDays(1)).skip(n - 1L).findFirst().orElseThrow();
  }

  /** That day, or the next working day if it is none: where a due date moves on (民法142条). */
  public static LocalDate onOrAfter(LocalDate day) {
    return from(day).findFirst().orElseThrow();
  }

  public static long count(Days days) {
    return days.first()
        .datesUntil(days.last().plusDays(1))
        .filter(WorkingDays::isWorkingDay)
        .count();
  }

  private static Stream<LocalDate> from(LocalDate day) {
    return Stream.iterate(day, d -> d.plusDays(1)).filter(WorkingDays::isWorkingDay);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
  }

  private static boolean isYearEnd(LocalDate day) {
    var date = MonthDay.from(day);
    return !date.isBefore(YEAR_END) || !date.isAfter(YEAR_BEGIN);
  }
}
