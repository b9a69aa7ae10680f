// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.IntFunction;

/**
 * 国民の祝日 as listed in 国民の祝日に関する法律 (昭和23年法律第178号) 2条, in its text since 2020-01-01. The Olympic Games
 * moved three of them in 2020 and 2021 (平成27年法律第33号 32条1項・2項).
 */
enum Holiday {
  NEW_YEARS_DAY("元日", on(1, 1)),
  COMING_OF_AGE_DAY("成人の日", monday(1, 2)),
  FOUNDATION_DAY("建国記念の日", on(2, 11)),
  EMPERORS_BIRTHDAY("天皇誕生日", on(2, 23)),
  VERNAL_EQUINOX_DAY("春分の日", equinox(3, 20.8431)),
  SHOWA_DAY("昭和の日", on(4, 29)),
  CONSTITUTION_DAY("憲法記念日", on(5, 3)),
  GREENERY_DAY("みどりの日", on(5, 4)),
  CHILDRENS_DAY("こどもの日", on(5, 5)),
  MARINE_DAY("海の日", games(on(7, 23), on(7, 22), monday(7, 3))),
  MOUNTAIN_DAY("山の日", games(on(8, 10), on(8, 8), on(8, 11))),
  RESPECT_FOR_THE_AGED_DAY("敬老の日", monday(9, 3)),
  AUTUMNAL_EQUINOX_DAY("秋分の日", equinox(9, 23.2488)),
  SPORTS_DAY("スポーツの日", games(on(7, 24), on(7, 23), monday(10, 2))),
  CULTURE_DAY("文化の日", on(11, 3)),
  LABOUR_THANKSGIVING_DAY("勤労感謝の日", on(11, 23));

  private final String ja;

  @SuppressWarnings("ImmutableEnumChecker") // the rules close over numbers only
  private final IntFunction<LocalDate> rule;

  Holiday(String ja, IntFunction<LocalDate> rule) {
    this.ja = ja;
    this.rule = rule;
  }

  String ja() {
    return ja;
  }

  LocalDate in(int year) {
    return rule.apply(year);
  }

  private static IntFunction<LocalDate> on(int month, int day) {
    return MonthDay.of(month, day)::atYear;
  }

  private static IntFunction<LocalDate> monday(int month, int ordinal) {
    return year -> LocalDate.of(year, month, 1).with(dayOfWeekInMonth(ordinal, MONDAY));
  }

  /**
   * The day the sun crosses the equator, by the customary approximation, good for 1980 to 2099. The
   * binding date is announced each February for the next year (暦要項).
   */
  private static IntFunction<LocalDate> equinox(int month, double in1980) {
    return year -> {
      int since = year - 1980;
      int day = (int) (in1980 + 0.242194 * since) - since / 4;
      return LocalDate.of(year, month, day);
    };
  }

  private static IntFunction<LocalDate> games(
      IntFunction<LocalDate> in2020, IntFunction<LocalDate> in2021, IntFunction<LocalDate> usual) {
    return year ->
        switch (year) {
          case 2020 -> in2020.apply(year);
          case 2021 -> in2021.apply(year);
          default -> usual.apply(year);
        };
  }
}
