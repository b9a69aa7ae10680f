// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.trainee.TraineeRule.ADDRESS_IS_GIVEN;
import static ninaite.trainee.TraineeRule.BIRTH_DATE_IS_PLAUSIBLE;
import static ninaite.trainee.TraineeRule.CONTACT_IS_GIVEN;
import static ninaite.trainee.TraineeRule.KANA_IS_A_READING;
import static ninaite.trainee.TraineeRule.LANGUAGE_IS_A_TAG;
import static ninaite.trainee.TraineeRule.MUNICIPALITY_CODE_IS_VALID;
import static ninaite.trainee.TraineeRule.NO_PERSONAL_NUMBER;
import static ninaite.trainee.TraineeRule.OLD_ENOUGH_TO_WORK;
import static ninaite.trainee.TraineeRule.PERMISSION_IS_STATED;
import static ninaite.trainee.TraineeRule.PERMISSION_SAYS_HOW_LONG;
import static ninaite.trainee.TraineeRule.PHONE_IS_OF_JAPAN;
import static ninaite.trainee.TraineeRule.POSTAL_CODE_HAS_7_DIGITS;
import static ninaite.trainee.TraineeRule.ROMAN_IS_AS_ON_THE_CARD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import ninaite.aggregate.Decision.Violation;
import ninaite.japan.BirthDate;
import ninaite.japan.Kana;
import ninaite.japan.MunicipalityCode;
import ninaite.japan.Parsed;
import ninaite.japan.PersonalNumber;
import ninaite.japan.Phone;
import ninaite.japan.PostalCode;
import org.jspecify.annotations.Nullable;

/** Reads a form as it was typed: into the one stored form, or all that is wrong with it. */
final class FormRules {
  private static final int OLDEST = 120;

  /** Minutes of a week. */
  private static final int LONGEST_WEEK = 7 * 24 * 60;

  private static final Pattern ROMAN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin} .,'’-]*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private final List<Violation> violations = new ArrayList<>();

  private FormRules() {}

  /**
   * @param form as it is stored, if there is nothing wrong
   */
  record Read(Form form, List<Violation> violations) {}

  static Read read(Form typed, LocalDate today) {
    var rules = new FormRules();
    Form form = rules.form(typed);
    rules.check(form, today);
    return new Read(form, List.copyOf(rules.violations));
  }

  /** What may be left out of a form, and not any more once an application is handed in. */
  static List<Violation> missingForSubmission(Form form) {
    List<Violation> missing = new ArrayList<>();
    if (form.address() == null || form.postalCode() == null) {
      missing.add(new Violation("address", ADDRESS_IS_GIVEN));
    }
    if (form.permission() == null) {
      missing.add(new Violation("permission", PERMISSION_IS_STATED));
    }
    return missing;
  }

  private Form form(Form typed) {
    return new Form(
        Kana.tidy(typed.name()).strip(),
        parsed("kana", typed.kana(), Kana::parse, KANA_IS_A_READING),
        stripped(typed.roman()),
        typed.birthDate(),
        optional("phone", typed.phone(), Phone::parse, PHONE_IS_OF_JAPAN),
        stripped(typed.email()),
        optional("postalCode", typed.postalCode(), PostalCode::parse, POSTAL_CODE_HAS_7_DIGITS),
        stripped(typed.address()),
        typed.languages(),
        typed.permission(),
        typed.municipality());
  }

  private void check(Form form, LocalDate today) {
    refuse("municipality", MUNICIPALITY_CODE_IS_VALID, !isPlace(form.municipality().text()));
    refuse("roman", ROMAN_IS_AS_ON_THE_CARD, !fits(ROMAN, form.roman()));
    refuse("email", CONTACT_IS_GIVEN, form.email() == null && form.phone() == null);
    if (form.languages() != null) {
      boolean strange = form.languages().stream().anyMatch(tag -> !fits(LANGUAGE, tag));
      refuse("languages", LANGUAGE_IS_A_TAG, strange);
    }
    noPersonalNumber("name", form.name());
    noPersonalNumber("roman", form.roman());
    noPersonalNumber("address", form.address());
    noPersonalNumber("email", form.email());
    checkAge(form.birthDate(), today);
    if (form.permission() != null) {
      checkPermission(form.permission());
    }
  }

  /** Before the end of the school year in which 15 is reached, nobody may be employed. */
  private void checkAge(LocalDate born, LocalDate today) {
    boolean plausible = born.isBefore(today) && born.isAfter(today.minusYears(OLDEST));
    refuse("birthDate", BIRTH_DATE_IS_PLAUSIBLE, !plausible);
    if (plausible) {
      LocalDate fifteen = new BirthDate(born).attains(15);
      LocalDate march31 = LocalDate.of(fifteen.getYear(), 3, 31);
      LocalDate over = fifteen.isAfter(march31) ? march31.plusYears(1) : march31;
      refuse("birthDate", OLD_ENOUGH_TO_WORK, !today.isAfter(over));
    }
  }

  private void checkPermission(Form.Permission permission) {
    Integer cap = permission.minutesPerWeekMost();
    boolean whole =
        switch (permission.kind()) {
          case GRANTED -> permission.until() != null;
          case NOT_NEEDED, NONE -> permission.until() == null && cap == null;
        };
    boolean possible = cap == null || (cap > 0 && cap <= LONGEST_WEEK);
    refuse("permission", PERMISSION_SAYS_HOW_LONG, !whole || !possible);
  }

  private void noPersonalNumber(String field, @Nullable String text) {
    refuse(field, NO_PERSONAL_NUMBER, text != null && PersonalNumber.isIn(text));
  }

  private void refuse(String field, TraineeRule rule, boolean broken) {
    if (broken) {
      violations.add(new Violation(field, rule));
    }
  }

  private String parsed(
      String field, String typed, Function<String, Parsed<?>> parse, TraineeRule rule) {
    return switch (parse.apply(typed)) {
      case Parsed.Ok<?>(var value) -> String.valueOf(value);
      case Parsed.Refused<?> _ -> {
        violations.add(new Violation(field, rule));
        yield typed;
      }
    };
  }

  private @Nullable String optional(
      String field, @Nullable String typed, Function<String, Parsed<?>> parse, TraineeRule rule) {
    return typed == null ? null : parsed(field, typed, parse, rule);
  }

  private static boolean isPlace(String code) {
    return MunicipalityCode.isValid(code) && !new MunicipalityCode(code).isPrefecture();
  }

  private static boolean fits(Pattern pattern, @Nullable String text) {
    return text == null || pattern.matcher(text).matches();
  }

  /** What was left blank was left out. */
  private static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : Kana.tidy(text).strip();
  }
}
