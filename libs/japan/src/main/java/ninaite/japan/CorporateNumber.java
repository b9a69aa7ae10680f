// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static ninaite.japan.Refusal.CORPORATE_NUMBER_CHECK_DIGIT_FITS;
import static ninaite.japan.Refusal.CORPORATE_NUMBER_HAS_13_DIGITS;

import java.util.Optional;

/**
 * 法人番号 (法人番号の指定等に関する省令, 平成26年財務省令第70号, 2条): a check digit from 1 to 9, then the 12 digits of the
 * base number. It is public, unlike a person's number.
 *
 * <p>The check digit finds 97.8 % of the mistyped digits and of the swaps of neighbours in the base
 * (it can't tell 0 from 9), so a number that passes may still be somebody else's.
 *
 * @param digits 13 ASCII digits
 */
public record CorporateNumber(String digits) {
  private static final int LENGTH = 13;

  /** The base number of a public body starts with this and ends with its 団体コード. */
  private static final String PUBLIC_BODY = "000020";

  public CorporateNumber {
    Refusal.check(refusalOf(digits));
  }

  /** As typed: full-width digits, spaces and dashes are fine. */
  public static Parsed<CorporateNumber> parse(String text) {
    String digits = Typed.digits(text);
    return refusalOf(digits)
        .<Parsed<CorporateNumber>>map(Parsed.Refused::new)
        .orElseGet(() -> new Parsed.Ok<>(new CorporateNumber(digits)));
  }

  /** Whether this is the number in its one stored form, ASCII digits only. */
  public static boolean isValid(String digits) {
    return refusalOf(digits).isEmpty();
  }

  public static CorporateNumber of(MunicipalityCode body) {
    String base = PUBLIC_BODY + body.digits();
    return new CorporateNumber(checkDigit(base) + base);
  }

  /** The prefecture or municipality whose number this is, if it is one's. */
  public Optional<MunicipalityCode> publicBody() {
    String code = digits.substring(1 + PUBLIC_BODY.length());
    return digits.startsWith(PUBLIC_BODY, 1) && MunicipalityCode.isValid(code)
        ? Optional.of(new MunicipalityCode(code))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return digits;
  }

  private static Optional<Refusal> refusalOf(String digits) {
    if (!Typed.isDigits(digits, LENGTH)) {
      return Optional.of(CORPORATE_NUMBER_HAS_13_DIGITS);
    }
    boolean fits = digits.charAt(0) - '0' == checkDigit(digits.substring(1));
    return fits ? Optional.empty() : Optional.of(CORPORATE_NUMBER_CHECK_DIGIT_FITS);
  }

  /**
   * 9 − ((Σ Pn × Qn) mod 9), n counted from the right, Qn = 1 for odd and 2 for even n. The order
   * prints it so that the remainder could be read as inside the sum; the numbers in use show that
   * it is taken once.
   */
  private static int checkDigit(String base) {
    int sum = 0;
    for (int n = 1; n <= base.length(); n++) {
      int weight = n % 2 == 1 ? 1 : 2;
      sum += (base.charAt(base.length() - n) - '0') * weight;
    }
    return 9 - sum % 9;
  }
}
