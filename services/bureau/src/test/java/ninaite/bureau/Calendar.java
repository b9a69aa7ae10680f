// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.LocalDate;
import java.time.YearMonth;

/** Civil-law months by counting on paper, for tests to compare with. */
final class Calendar {
  private Calendar() {}

  /** The last day of so many months after an event, whose own day is not counted (民法140・143条). */
  static LocalDate lastOfMonthsAfter(LocalDate event, int months) {
    return sameDayAfter(event.plusDays(1), months).minusDays(1);
  }

  /** The day that corresponds to the first one, or the 1st where its month has no such day. */
  static LocalDate sameDayAfter(LocalDate first, int months) {
    int count = first.getYear() * 12 + first.getMonthValue() - 1 + months;
    YearMonth month = YearMonth.of(count / 12, count % 12 + 1);
    return first.getDayOfMonth() <= month.lengthOfMonth()
        ? month.atDay(first.getDayOfMonth())
        : month.plusMonths(1).atDay(1);
  }
}
