// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 個人番号 (マイナンバー), only so that it can be kept out: it may be used for taxes and social insurance,
 * even with the person's consent for nothing else (番号法9条・15条・20条, since 2015-10-05). Nothing here
 * keeps or returns one.
 *
 * <p>12 digits, the last of which is a check digit (平成26年総務省令85号5条), so that of other 12-digit
 * numbers about one in eleven is taken for one.
 */
public final class PersonalNumber {
  private static final int BASE = 11;

  /** As people write it: in one piece or in fours, not part of a longer number. */
  private static final Pattern TWELVE_DIGITS =
      Pattern.compile(
          "(?<![0-9])(?<![0-9][-‐‑‒–—―−－ーｰ])([0-9]{4})[\\s\\u00A0\\u3000\\-‐‑‒–—―−－ーｰ]{0,2}"
              + "([0-9]{4})[\\s\\u00A0\\u3000\\-‐‑‒–—―−－ーｰ]{0,2}([0-9]{4})"
              + "(?![0-9])(?![-‐‑‒–—―−－ーｰ][0-9])");

  private PersonalNumber() {}

  /** Whether a text holds what looks like one. */
  public static boolean isIn(String text) {
    Matcher found = TWELVE_DIGITS.matcher(narrow(text));
    while (found.find()) {
      if (checkDigitFits(found.group(1) + found.group(2) + found.group(3))) {
        return true;
      }
    }
    return false;
  }

  /**
   * 11 − (Σ Pn × Qn mod 11), n from the right, Qn = n + 1 up to 6 and n − 5 from 7; 0 for 10, 11.
   */
  private static boolean checkDigitFits(String digits) {
    int sum = 0;
    for (int n = 1; n <= BASE; n++) {
      int weight = n <= 6 ? n + 1 : n - 5;
      sum += (digits.charAt(BASE - n) - '0') * weight;
    }
    int rest = sum % 11;
    return digits.charAt(BASE) - '0' == (rest <= 1 ? 0 : 11 - rest);
  }

  private static String narrow(String text) {
    var narrow = new StringBuilder(text.length());
    text.chars()
        .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
        .forEach(c -> narrow.append((char) c));
    return narrow.toString();
  }
}
