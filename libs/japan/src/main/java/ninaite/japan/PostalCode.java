// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static ninaite.japan.Refusal.POSTAL_CODE_HAS_7_DIGITS;

/**
 * 郵便番号. Only the shape is known here; which codes exist is Japan Post's list.
 *
 * @param digits 7 ASCII digits, since 1998-02-02
 */
public record PostalCode(String digits) {
  private static final int LENGTH = 7;

  public PostalCode {
    if (!isValid(digits)) {
      throw POSTAL_CODE_HAS_7_DIGITS.thrown();
    }
  }

  /** As typed: 〒, full-width digits, spaces and dashes are fine. */
  public static Parsed<PostalCode> parse(String text) {
    String typed = Typed.digits(text);
    String digits = typed.startsWith("〒") ? typed.substring(1) : typed;
    return isValid(digits)
        ? new Parsed.Ok<>(new PostalCode(digits))
        : new Parsed.Refused<>(POSTAL_CODE_HAS_7_DIGITS);
  }

  /** Whether this is the code in its one stored form, ASCII digits only. */
  public static boolean isValid(String digits) {
    return Typed.isDigits(digits, LENGTH);
  }

  /** As people read it, 986-8501. */
  public String shown() {
    return digits.substring(0, 3) + "-" + digits.substring(3);
  }

  @Override
  public String toString() {
    return digits;
  }
}
