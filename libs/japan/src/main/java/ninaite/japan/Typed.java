// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

/**
 * Digits as people type them: full-width ones, with spaces and any of the dashes that Japanese
 * keyboards offer. Other characters stay, so that the shape check refuses them.
 */
final class Typed {
  /** Far more than any number with separators takes; a longer text is not worth reading. */
  private static final int LONGEST = 64;

  private static final String DASHES = "-‐‑‒–—―−－ーｰ";

  private Typed() {}

  static String digits(String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    var kept = new StringBuilder(text.length());
    text.chars()
        .filter(c -> !isSeparator(c))
        .map(Typed::narrow)
        .forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  /** Exactly so many ASCII digits: {@code Character.isDigit} would let other scripts in. */
  static boolean isDigits(String text, int count) {
    return text.length() == count && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isSeparator(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || DASHES.indexOf(c) >= 0;
  }

  private static int narrow(int c) {
    return c >= '０' && c <= '９' ? c - '０' + '0' : c;
  }
}
