// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR_OF_ERA;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 和暦, the calendar of official papers: era, year of the era (the first is 元年), month, day. An era
 * begins on the day its order takes effect (元号法, 昭和54年法律第43号): 令和 on 2019-05-01. From 1873, when
 * the months became those of the Gregorian calendar. New eras come with the JDK.
 */
public final class Wareki {
  private static final Pattern FORM =
      Pattern.compile("(\\p{L}{1,2})\\.?(元|\\d{1,2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
  private static final int LONGEST = 32;

  /** By 令和, 令 and R. */
  private static final Map<String, JapaneseEra> ERAS = byName();

  private Wareki() {}

  /**
   * 令和8年4月1日.
   *
   * @throws DateTimeException before 1873
   */
  public static String ja(LocalDate date) {
    JapaneseDate day = JapaneseDate.from(date);
    return year(day) + "年" + day.get(MONTH_OF_YEAR) + "月" + day.get(DAY_OF_MONTH) + "日";
  }

  /**
   * R8.4.1, the short form of forms; the first year is 1 there.
   *
   * @throws DateTimeException before 1873
   */
  public static String brief(LocalDate date) {
    JapaneseDate day = JapaneseDate.from(date);
    return letter(day.getEra())
        + day.get(YEAR_OF_ERA)
        + "."
        + day.get(MONTH_OF_YEAR)
        + "."
        + day.get(DAY_OF_MONTH);
  }

  /** Either form, also full-width, with 昭 for 昭和, with slashes or hyphens. */
  public static Parsed<LocalDate> parse(String text) {
    if (text.length() > LONGEST) {
      return new Parsed.Refused<>(Refusal.WAREKI_HAS_ITS_FORM);
    }
    String typed = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    Matcher parts = FORM.matcher(typed);
    JapaneseEra era = parts.matches() ? ERAS.get(parts.group(1).toUpperCase(Locale.ROOT)) : null;
    return era == null ? new Parsed.Refused<>(Refusal.WAREKI_HAS_ITS_FORM) : dateIn(era, parts);
  }

  /** 令和8, 令和元. */
  static String year(JapaneseDate day) {
    int year = day.get(YEAR_OF_ERA);
    return name(day.getEra()) + (year == 1 ? "元" : String.valueOf(year));
  }

  /** Strict: papers that said 平成32年 before the change are refused, not converted in silence. */
  private static Parsed<LocalDate> dateIn(JapaneseEra era, Matcher parts) {
    String year = parts.group(2);
    try {
      return new Parsed.Ok<>(
          LocalDate.from(
              JapaneseDate.of(
                  era,
                  year.equals("元") ? 1 : Integer.parseInt(year),
                  Integer.parseInt(parts.group(3)),
                  Integer.parseInt(parts.group(4)))));
    } catch (DateTimeException _) {
      return new Parsed.Refused<>(Refusal.WAREKI_DATE_EXISTS);
    }
  }

  private static Map<String, JapaneseEra> byName() {
    var eras = new HashMap<String, JapaneseEra>();
    for (JapaneseEra era : JapaneseEra.values()) {
      eras.put(name(era), era);
      eras.put(name(era).substring(0, 1), era);
      eras.put(letter(era), era);
    }
    return Map.copyOf(eras);
  }

  private static String name(JapaneseEra era) {
    return era.getDisplayName(TextStyle.FULL, Locale.JAPAN);
  }

  private static String letter(JapaneseEra era) {
    return era.getDisplayName(TextStyle.NARROW, Locale.JAPAN);
  }
}
