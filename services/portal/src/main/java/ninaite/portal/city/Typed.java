// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import ninaite.pages.Body;

/** What somebody types into a filter: what can't be read filters nothing. */
final class Typed {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final int APRIL = 4;

  private Typed() {}

  /** ISO 8601, or empty. */
  static String day(String typed) {
    try {
      return LocalDate.parse(Body.narrow(typed).replace('/', '-')).toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  static String year(String typed) {
    String digits = Body.narrow(typed);
    return digits.matches("20[0-9]{2}") ? digits : "";
  }

  /** The one of today. */
  static int fiscalYear() {
    LocalDate today = LocalDate.now(TOKYO);
    return today.getMonthValue() < APRIL ? today.getYear() - 1 : today.getYear();
  }

  /** For finding: width, case, spaces, and the two kinds of kana don't matter. */
  static String loosely(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(sign -> !Character.isWhitespace(sign))
        .map(sign -> sign >= 0x3041 && sign <= 0x3096 ? sign + 0x60 : sign)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
