// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import java.time.LocalDate;
import java.time.Period;

/**
 * A day of birth, and the age in full years that follows from it (年齢計算ニ関スル法律, 明治35年法律第50号, since
 * 1902-12-22): counted from the day of birth with that day included, so that a year is full at the
 * end of the day before the birthday.
 *
 * <p>Two questions have different answers on that day, so each has a name. Where a statute speaks
 * of the day an age is reached (達した日, such as 65), it is the day before the birthday: {@link
 * #ageAtEndOf}. Where a rule protects those under an age (no night work under 18, 労働基準法61条), the
 * person is still under it all that day: {@link #ageAtStartOf}.
 */
public record BirthDate(LocalDate date) {

  /** The day at whose end that age is full; 28 February for those born on the 29th. */
  public LocalDate attains(int years) {
    return CivilMonths.from(date, Math.multiplyExact(years, 12)).last();
  }

  /** The age reached when the day is over. */
  public int ageAtEndOf(LocalDate day) {
    return fullYears(day.plusDays(1));
  }

  /** The age that the person has all day: what everyday speech means, new on the birthday. */
  public int ageAtStartOf(LocalDate day) {
    return fullYears(day);
  }

  private int fullYears(LocalDate midnight) {
    if (midnight.isBefore(date)) {
      throw new IllegalArgumentException("not born yet on " + midnight);
    }
    return Period.between(date, midnight).getYears();
  }
}
