// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ninaite.events.ApplicationId;
import ninaite.events.MunicipalityId;
import ninaite.japan.Japan;

/**
 * 受付番号: the number that somebody reads out over the counter or the phone, {@code
 * 042021-260420-0931-7K3QW}. It says where the application came in and when, by the minute in
 * Japan; four characters tell those of one minute apart and the last one is a check character.
 *
 * <p>31 characters without I, L, O, U and Z, which are taken for 1, 0, V and 2. The check character
 * is the sum of each character times its place, modulo 31: a prime above the number of places, so
 * every single mistyped character and every swap of two is found.
 */
record Receipt(String number) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXY";
  private static final int BASE = ALPHABET.length();
  private static final int TELLING_APART = 4;
  private static final Pattern FORM =
      Pattern.compile("(\\d{6})-(\\d{6}-\\d{4})-([" + ALPHABET + "]{4})([" + ALPHABET + "])");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuMMdd-HHmm", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  static Receipt of(MunicipalityId municipality, ApplicationId application, Instant now) {
    String minute = MINUTE.format(LocalDateTime.ofInstant(now, Japan.ZONE));
    String unchecked = municipality.text() + "-" + minute + "-" + tellingApart(application);
    return new Receipt(unchecked + checkCharacter(unchecked));
  }

  /** As typed, in any case; empty where the check character says that it is mistyped. */
  static Optional<Receipt> parse(String typed) {
    String number = typed.strip().toUpperCase(Locale.ROOT);
    Matcher parts = FORM.matcher(number);
    if (!parts.matches() || !isMinute(parts.group(2))) {
      return Optional.empty();
    }
    String unchecked = number.substring(0, number.length() - 1);
    return parts.group(4).charAt(0) == checkCharacter(unchecked)
        ? Optional.of(new Receipt(number))
        : Optional.empty();
  }

  /** When it was received, by the minute. */
  Instant at() {
    Matcher parts = FORM.matcher(number);
    if (!parts.matches()) {
      throw new IllegalStateException("not a receipt");
    }
    return LocalDateTime.parse(parts.group(2), MINUTE).atZone(Japan.ZONE).toInstant();
  }

  /** Follows from the application alone, so that a command decided twice gives one number. */
  private static String tellingApart(ApplicationId application) {
    long left = Integer.toUnsignedLong(application.text().hashCode());
    var characters = new StringBuilder();
    for (int i = 0; i < TELLING_APART; i++, left /= BASE) {
      characters.append(ALPHABET.charAt((int) (left % BASE)));
    }
    return characters.toString();
  }

  private static char checkCharacter(String unchecked) {
    int sum = 0;
    int place = 0;
    for (char c : unchecked.toCharArray()) {
      if (c != '-') {
        sum += ++place * ALPHABET.indexOf(c);
      }
    }
    return ALPHABET.charAt(sum % BASE);
  }

  private static boolean isMinute(String text) {
    try {
      LocalDateTime.parse(text, MINUTE);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
