// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.testing.People.ISHINOMAKI;
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
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.MunicipalityId;
import ninaite.trainee.Form.Permission;
import ninaite.trainee.Form.Permission.Kind;
import org.junit.jupiter.api.Test;

class FormRulesTest {
  static final Set<TraineeRule> RULES =
      EnumSet.of(
          MUNICIPALITY_CODE_IS_VALID,
          KANA_IS_A_READING,
          ROMAN_IS_AS_ON_THE_CARD,
          BIRTH_DATE_IS_PLAUSIBLE,
          OLD_ENOUGH_TO_WORK,
          NO_PERSONAL_NUMBER,
          PHONE_IS_OF_JAPAN,
          POSTAL_CODE_HAS_7_DIGITS,
          CONTACT_IS_GIVEN,
          LANGUAGE_IS_A_TAG,
          PERMISSION_SAYS_HOW_LONG,
          ADDRESS_IS_GIVEN,
          PERMISSION_IS_STATED);

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

  @Test
  void what_is_typed_is_stored_in_one_form() {
    Form typed =
        new Form(
            "見本 花子 ",
            "みほん はなこ",
            " ",
            LocalDate.of(1990, 4, 2),
            "０２２５-９５-００００",
            "hanako@example.org",
            "〒986-8501",
            "宮城県石巻市見本町１-１",
            List.of("ja"),
            Forms.NOT_NEEDED,
            ISHINOMAKI);
    assertThat(FormRules.read(typed, TODAY)).isEqualTo(new FormRules.Read(Forms.HANAKO, List.of()));
  }

  @Test
  void a_name_may_have_any_characters_and_its_reading_only_kana() {
    broken(Forms.named("見本 﨑子", "ミホン　サキコ", "MIHON SAKIKO"));
    broken(Forms.named("見本", "見本", null), new Violation("kana", KANA_IS_A_READING));
    broken(Forms.named("見本", "ミホン", "見本"), new Violation("roman", ROMAN_IS_AS_ON_THE_CARD));
  }

  @Test
  void nobody_is_born_tomorrow_or_120_years_ago() {
    broken(Forms.born(TODAY), new Violation("birthDate", BIRTH_DATE_IS_PLAUSIBLE));
    broken(Forms.born(TODAY.minusYears(120)), new Violation("birthDate", BIRTH_DATE_IS_PLAUSIBLE));
    broken(Forms.born(TODAY.minusYears(120).plusDays(1)));
  }

  /** 12 digits with the check digit of a My Number: made up, and refused wherever it is written. */
  @Test
  void a_personal_number_is_not_taken_in_any_text() {
    String number = personalNumber("12345678901");
    broken(Forms.named("見本 " + number, "ミホン", null), new Violation("name", NO_PERSONAL_NUMBER));
    broken(
        Forms.living("0225950000", null, "9868501", "石巻市 １２３４-５６７８-９０１" + number.charAt(11)),
        new Violation("address", NO_PERSONAL_NUMBER));
    broken(
        Forms.reachedBy(null, number + "@example.org"), new Violation("email", NO_PERSONAL_NUMBER));
  }

  /**
   * 11 − (Σ Pn × Qn mod 11) by hand: 2·1+3·0+4·9+5·8+6·7+7·6+2·5+3·4+4·3+5·2+6·1 = 212, 212 mod 11
   * = 3.
   */
  private static String personalNumber(String base) {
    return base + (11 - 3);
  }

  /** Born on 1 April, 15 is reached on 31 March: that very school year ends the same day. */
  @Test
  void work_is_open_after_the_31_march_that_follows_the_fifteenth_birthday() {
    broken(Forms.born(LocalDate.of(2011, 4, 1)));
    broken(Forms.born(LocalDate.of(2011, 4, 2)), new Violation("birthDate", OLD_ENOUGH_TO_WORK));
    assertThat(
            FormRules.read(Forms.born(LocalDate.of(2011, 4, 1)), TODAY.minusDays(1)).violations())
        .containsExactly(new Violation("birthDate", OLD_ENOUGH_TO_WORK));
  }

  @Test
  void a_phone_or_an_address_for_mail_is_enough_and_neither_is_not() {
    broken(Forms.reachedBy("090-1234-5678", null));
    broken(Forms.reachedBy(null, "hanako@example.org"));
    broken(Forms.reachedBy(null, null), new Violation("email", CONTACT_IS_GIVEN));
    broken(Forms.reachedBy("12345", null), new Violation("phone", PHONE_IS_OF_JAPAN));
  }

  @Test
  void other_codes_have_their_forms() {
    broken(
        Forms.living("0225950000", null, "986850", "石巻市"),
        new Violation("postalCode", POSTAL_CODE_HAS_7_DIGITS));
    broken(Forms.speaking(List.of("vi", "zh-Hant"), ISHINOMAKI));
    broken(
        Forms.speaking(List.of("Japanese"), new MunicipalityId("042020")),
        new Violation("languages", LANGUAGE_IS_A_TAG),
        new Violation("municipality", MUNICIPALITY_CODE_IS_VALID));
    broken(
        Forms.speaking(List.of(), new MunicipalityId("040002")),
        new Violation("municipality", MUNICIPALITY_CODE_IS_VALID));
  }

  @Test
  void a_permission_says_how_long_and_only_a_permission_does() {
    LocalDate until = LocalDate.of(2028, 3, 31);
    var wrong = new Violation("permission", PERMISSION_SAYS_HOW_LONG);
    broken(Forms.permitted(Forms.STUDENT));
    broken(Forms.permitted(new Permission(Kind.GRANTED, until, null)));
    broken(Forms.permitted(new Permission(Kind.GRANTED, null, null)), wrong);
    broken(Forms.permitted(new Permission(Kind.NOT_NEEDED, until, null)), wrong);
    broken(Forms.permitted(new Permission(Kind.NONE, null, 1_680)), wrong);
    broken(Forms.permitted(new Permission(Kind.GRANTED, until, 0)), wrong);
    broken(Forms.permitted(new Permission(Kind.GRANTED, until, 10_081)), wrong);
  }

  @Test
  void an_application_needs_the_address_and_an_answer_about_the_permission() {
    assertThat(FormRules.missingForSubmission(Forms.HANAKO)).isEmpty();
    assertThat(FormRules.missingForSubmission(Forms.permitted(null)))
        .containsExactly(new Violation("permission", PERMISSION_IS_STATED));
    assertThat(FormRules.missingForSubmission(Forms.living(null, "hanako@example.org", null, null)))
        .containsExactly(new Violation("address", ADDRESS_IS_GIVEN));
  }

  private static void broken(Form typed, Violation... violations) {
    assertThat(FormRules.read(typed, TODAY).violations()).containsExactlyInAnyOrder(violations);
  }
}
