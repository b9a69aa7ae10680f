// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static ninaite.japan.Refusal.INSURANCE_NUMBER_HAS_11_DIGITS;

/**
 * 雇用保険被保険者番号 of a person: shaped like the number of a workplace ({@link InsuranceOffice}) and never
 * to be taken for one. Numbers from before July 1981 have 16 digits; their last ten and a 0 are
 * used since.
 *
 * @param digits 11 ASCII digits
 */
public record InsuredNumber(String digits) {
  private static final int OLD_LENGTH = 16;
  private static final int OLD_KEPT = 10;

  public InsuredNumber {
    if (!isValid(digits)) {
      throw INSURANCE_NUMBER_HAS_11_DIGITS.thrown();
    }
  }

  /** As typed, the old form of 16 digits, or its last ten, included. */
  public static Parsed<InsuredNumber> parse(String text) {
    String typed = Typed.digits(text);
    String digits =
        Typed.isDigits(typed, OLD_LENGTH) || Typed.isDigits(typed, OLD_KEPT)
            ? typed.substring(typed.length() - OLD_KEPT) + "0"
            : typed;
    return isValid(digits)
        ? new Parsed.Ok<>(new InsuredNumber(digits))
        : new Parsed.Refused<>(INSURANCE_NUMBER_HAS_11_DIGITS);
  }

  /** Whether this has the shape of one in its one stored form. */
  public static boolean isValid(String digits) {
    return Typed.isDigits(digits, InsuranceOffice.LENGTH);
  }

  /** As people read it, 1234-512345-0. */
  public String shown() {
    return InsuranceOffice.shown(digits);
  }

  /** Not the number: it is personal and does not belong in a log. */
  @Override
  public String toString() {
    return "InsuredNumber";
  }
}
