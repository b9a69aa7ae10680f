// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static ninaite.japan.Refusal.PHONE_NUMBER_IS_OF_JAPAN;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * A telephone number of Japan (電気通信番号計画, 令和元年総務省告示6号): 10 digits of a landline, 11 of a mobile
 * phone (060, 070, 080, 090) or an IP phone (050). Which area codes exist and how they are grouped
 * is libphonenumber's knowledge; 060 is let in here, as it was opened for mobile phones later than
 * the others.
 *
 * @param digits as dialled at home, ASCII digits with the leading zero
 */
public record Phone(String digits) {
  private static final String JAPAN = "JP";
  private static final String ABROAD = "+81";
  private static final String NEW_MOBILE = "060[1-9][0-9]{7}";
  private static final String TEN_OR_ELEVEN = "0[0-9]{9,10}";

  public Phone {
    if (!isValid(digits)) {
      throw PHONE_NUMBER_IS_OF_JAPAN.thrown();
    }
  }

  /** As typed: full-width digits, spaces, dashes, brackets and +81 are fine. */
  public static Parsed<Phone> parse(String text) {
    String typed = Typed.digits(text).replaceAll("[()（）]", "").replace('＋', '+');
    String digits = typed.startsWith(ABROAD) ? atHome(typed.substring(ABROAD.length())) : typed;
    return isValid(digits)
        ? new Parsed.Ok<>(new Phone(digits))
        : new Parsed.Refused<>(PHONE_NUMBER_IS_OF_JAPAN);
  }

  /** Whether this is the number in its one stored form, ASCII digits only. */
  public static boolean isValid(String digits) {
    return digits.matches(NEW_MOBILE)
        || (digits.matches(TEN_OR_ELEVEN)
            && number(digits).filter(PhoneNumberUtil.getInstance()::isValidNumber).isPresent());
  }

  /** Whether it rings in a pocket, so that a text message reaches it. */
  public boolean isMobile() {
    return digits.matches("0[6-9]0.{8}");
  }

  /** As people read it, 0225-95-1111. */
  public String shown() {
    return isMobile() ? grouped(3, 7) : number(digits).map(Phone::national).orElse(digits);
  }

  /** For dialling from anywhere, +81225951111. */
  public String international() {
    return ABROAD + digits.substring(1);
  }

  @Override
  public String toString() {
    return digits;
  }

  /** Both +81 225… and the common slip +81 0225… are meant. */
  private static String atHome(String afterCountry) {
    return afterCountry.startsWith("0") ? afterCountry : "0" + afterCountry;
  }

  private static String national(PhoneNumber number) {
    return PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.NATIONAL);
  }

  private String grouped(int first, int second) {
    return digits.substring(0, first)
        + "-"
        + digits.substring(first, second)
        + "-"
        + digits.substring(second);
  }

  private static Optional<PhoneNumber> number(String digits) {
    try {
      return Optional.of(PhoneNumberUtil.getInstance().parse(digits, JAPAN));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
