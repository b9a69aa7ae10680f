// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ninaite.japan.CorporateNumber;
import ninaite.japan.MunicipalityCode;
import ninaite.service.Role;

/**
 * People to try the system with, told by their names alone: {@code trainee}, {@code trainee-7},
 * {@code employer}, {@code employer-3}, {@code employer-admin}, {@code instructor}, {@code city},
 * {@code city-042145}, {@code bureau}, {@code operator}. They exist only where whoever runs the
 * system sets a secret for them.
 */
final class SamplePeople {
  private static final String ISHINOMAKI = "042021";
  private static final Pattern NUMBERED = Pattern.compile("(trainee|employer)(?:-([0-9]{1,5}))?");
  private static final Pattern PLACED = Pattern.compile("(city|instructor)(?:-([0-9]{6}))?");

  /** Of the employer without a number. */
  private static final String ADMIN = "employer-admin";

  private SamplePeople() {}

  static boolean isAdmin(String name) {
    return name.equals(ADMIN);
  }

  static Optional<Person> named(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.matches()) {
      String number = numbered.group(2);
      return Optional.of(
          numbered.group(1).equals("trainee")
              ? new Person(name, Role.TRAINEE, null, null)
              : new Person(name, Role.EMPLOYER, corporateNumber(number), null));
    }
    Matcher placed = PLACED.matcher(name);
    if (placed.matches()) {
      String code = placed.group(2) == null ? ISHINOMAKI : placed.group(2);
      return MunicipalityCode.isValid(code)
          ? Optional.of(placed(name, placed.group(1), code))
          : Optional.empty();
    }
    return switch (name) {
      case ADMIN -> Optional.of(new Person(name, Role.EMPLOYER, corporateNumber(null), null));
      case "bureau" -> Optional.of(new Person(name, Role.BUREAU, null, null));
      case "operator" -> Optional.of(new Person(name, Role.OPERATOR, null, null));
      default -> Optional.empty();
    };
  }

  private static Person placed(String name, String role, String code) {
    return role.equals("city")
        ? new Person(name, Role.CITY, null, code)
        : new Person(name, Role.INSTRUCTOR, "school-" + code, code);
  }

  /** Made-up numbers with a right check digit: the one without a number is 7123456789012. */
  private static String corporateNumber(@org.jspecify.annotations.Nullable String number) {
    String base =
        number == null ? "123456789012" : "9999999%05d".formatted(Integer.parseInt(number));
    return IntStream.rangeClosed(1, 9)
        .mapToObj(check -> check + base)
        .filter(CorporateNumber::isValid)
        .findFirst()
        .orElseThrow();
  }
}
