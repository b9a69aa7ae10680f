// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import java.time.LocalDate;

/**
 * Periods of months as the Civil Code counts them (民法, 明治29年法律第89号, 140・141・143条): by the calendar,
 * ending the day before the day that corresponds to the first one, or on the last day of the month
 * that has no such day.
 *
 * <p>{@code plusMonths} alone is a day off whenever month lengths differ. Art. 142 (a last day that
 * is a holiday moves on) is for acts that are due, not for windows of observation: ask {@link
 * WorkingDays#onOrAfter} where it applies.
 */
public final class CivilMonths {
  private CivilMonths() {}

  /** The months that begin with that day, such as employment from its first working day. */
  public static Days from(LocalDate first, int months) {
    if (months < 1) {
      throw new IllegalArgumentException("a period of " + months + " months");
    }
    LocalDate corresponding = first.plusMonths(months);
    boolean exists = corresponding.getDayOfMonth() == first.getDayOfMonth();
    return new Days(first, exists ? corresponding.minusDays(1) : corresponding);
  }

  /**
   * The months after something happened; its day is not counted (140条). The 3 months after a course
   * ended on 28 February run from 1 March to 31 May.
   */
  public static Days after(LocalDate event, int months) {
    return from(event.plusDays(1), months);
  }
}
