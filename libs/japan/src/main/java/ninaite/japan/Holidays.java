// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The days off of 国民の祝日に関する法律 3条: the holidays (1項), the substitute for one that falls on a Sunday
 * (2項), and the day caught between two (3項).
 *
 * <p>By rule, from 2020 (the law was another before) to 2099 (where the equinox formula ends).
 * Years to come hold as long as the law stays as it is.
 */
public final class Holidays {
  public static final int FIRST_YEAR = 2020;
  public static final int LAST_YEAR = 2099;

  private static final String SUBSTITUTE = "振替休日";
  private static final String BETWEEN_TWO = "国民の休日";

  private static final NavigableMap<LocalDate, String> ALL = all();

  private Holidays() {}

  /** The Japanese name of the day off, such as 海の日 or 振替休日; empty for any other day. */
  public static Optional<String> on(LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("holidays of " + day.getYear() + " are not known");
    }
    return Optional.ofNullable(ALL.get(day));
  }

  /** In the order of the calendar. */
  public static NavigableMap<LocalDate, String> in(Days days) {
    return ALL.subMap(days.first(), true, days.last(), true);
  }

  private static NavigableMap<LocalDate, String> all() {
    var named = new TreeMap<LocalDate, String>();
    IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
        .forEach(
            year -> {
              for (Holiday holiday : Holiday.values()) {
                named.put(holiday.in(year), holiday.ja());
              }
            });
    var off = new TreeMap<>(named);
    for (LocalDate holiday : named.keySet()) {
      if (holiday.getDayOfWeek() == SUNDAY) {
        off.put(nextThatIsNone(holiday, named), SUBSTITUTE);
      }
      LocalDate between = holiday.plusDays(1);
      if (named.containsKey(between.plusDays(1))) {
        off.putIfAbsent(between, BETWEEN_TWO);
      }
    }
    return Collections.unmodifiableNavigableMap(off);
  }

  /** 2項: the nearest day after it that is not itself a holiday, so 3 May moves to 6 May. */
  private static LocalDate nextThatIsNone(
      LocalDate holiday, NavigableMap<LocalDate, String> named) {
    LocalDate day = holiday.plusDays(1);
    while (named.containsKey(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
