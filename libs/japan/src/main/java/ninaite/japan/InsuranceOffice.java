// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static ninaite.japan.Refusal.INSURANCE_NUMBER_HAS_11_DIGITS;

/**
 * 雇用保険適用事業所番号: four digits of the office (安定所番号), six, and a check digit whose rule is not public,
 * so that only the shape can be checked. An insured person's number has the same shape and is
 * another type: {@link InsuredNumber}.
 *
 * @param digits 11 ASCII digits
 */
public record InsuranceOffice(String digits) {
  static final int LENGTH = 11;

  public InsuranceOffice {
    if (!isValid(digits)) {
      throw INSURANCE_NUMBER_HAS_11_DIGITS.thrown();
    }
  }

  /** As typed: full-width digits, spaces and dashes are fine. */
  public static Parsed<InsuranceOffice> parse(String text) {
    String digits = Typed.digits(text);
    return isValid(digits)
        ? new Parsed.Ok<>(new InsuranceOffice(digits))
        : new Parsed.Refused<>(INSURANCE_NUMBER_HAS_11_DIGITS);
  }

  /** Whether this has the shape of one in its one stored form. */
  public static boolean isValid(String digits) {
    return Typed.isDigits(digits, LENGTH);
  }

  /** Which public employment office it belongs to. */
  public String office() {
    return digits.substring(0, 4);
  }

  /** As people read it, 0401-123456-7. */
  public String shown() {
    return shown(digits);
  }

  static String shown(String digits) {
    return digits.substring(0, 4) + "-" + digits.substring(4, 10) + "-" + digits.substring(10);
  }

  @Override
  public String toString() {
    return digits;
  }
}
