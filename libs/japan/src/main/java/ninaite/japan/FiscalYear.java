// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 年度, 1 April to 31 March, named after the calendar year it begins in: 令和8年度 is FY2026 (財政法
 * 昭和22年法律第34号 11条 for the state, 地方自治法208条 for the city; both since 1947-04-01).
 *
 * @param year the calendar year of its April
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
  private static final int FIRST = 1947;
  private static final int LAST = 9998;

  public FiscalYear {
    if (year < FIRST || year > LAST) {
      throw new IllegalArgumentException("no fiscal year " + year);
    }
  }

  public static FiscalYear of(LocalDate day) {
    return of(YearMonth.from(day));
  }

  public static FiscalYear of(YearMonth month) {
    boolean begun = month.getMonthValue() >= Month.APRIL.getValue();
    return new FiscalYear(begun ? month.getYear() : month.getYear() - 1);
  }

  public Days days() {
    return new Days(LocalDate.of(year, Month.APRIL, 1), LocalDate.of(year + 1, Month.MARCH, 31));
  }

  public boolean contains(LocalDate day) {
    return days().contains(day);
  }

  /** Its twelve months, April first. */
  public List<YearMonth> months() {
    var april = YearMonth.of(year, Month.APRIL);
    return IntStream.range(0, 12).mapToObj(april::plusMonths).toList();
  }

  public FiscalYear next() {
    return new FiscalYear(year + 1);
  }

  public FiscalYear previous() {
    return new FiscalYear(year - 1);
  }

  /**
   * 令和8年度. A change of era inside a fiscal year renames the whole year if it comes before the
   * calendar year ends (FY2019 is 令和元年度, by the government's rule of 2019-04), not after (FY1988
   * stayed 昭和63年度): so the era is that of 31 December.
   */
  public String ja() {
    return Wareki.year(JapaneseDate.of(year, 12, 31)) + "年度";
  }

  /** FY2026. */
  public String en() {
    return "FY" + year;
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return en();
  }
}
