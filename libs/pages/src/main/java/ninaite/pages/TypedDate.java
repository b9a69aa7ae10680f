// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date as people type it: three boxes, by the western calendar or by an era (元年 too), full-width
 * digits as well.
 *
 * @param era {@code western}, {@code reiwa}, {@code heisei}, {@code showa} or {@code taisho}
 */
record TypedDate(String era, String year, String month, String day) {
  private static final Map<String, JapaneseEra> ERAS =
      Map.of(
          "reiwa", JapaneseEra.REIWA,
          "heisei", JapaneseEra.HEISEI,
          "showa", JapaneseEra.SHOWA,
          "taisho", JapaneseEra.TAISHO);

  static TypedDate of(Filled form, String name) {
    return new TypedDate(
        form.value(name + ".era"),
        Body.narrow(form.value(name + ".year")),
        Body.narrow(form.value(name + ".month")),
        Body.narrow(form.value(name + ".day")));
  }

  /** ISO 8601 where it is a day of the calendar; else what was typed, for the service to refuse. */
  String text() {
    if (year.isEmpty() && month.isEmpty() && day.isEmpty()) {
      return "";
    }
    LocalDate date = date();
    return date == null ? year + "-" + month + "-" + day : date.toString();
  }

  private @Nullable LocalDate date() {
    try {
      int y = year.equals("元") ? 1 : Integer.parseInt(year);
      int m = Integer.parseInt(month);
      int d = Integer.parseInt(day);
      JapaneseEra japanese = ERAS.get(era);
      return japanese == null
          ? LocalDate.of(y, m, d)
          : LocalDate.ofEpochDay(JapaneseDate.of(japanese, y, m, d).getLong(ChronoField.EPOCH_DAY));
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }

  /** The boxes of a date that is known. */
  static Filled into(Filled form, String name, LocalDate date) {
    return form.with(name + ".era", "western")
        .with(name + ".year", Integer.toString(date.getYear()))
        .with(name + ".month", Integer.toString(date.getMonthValue()))
        .with(name + ".day", Integer.toString(date.getDayOfMonth()));
  }
}
