// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.trainee.TraineeRule.ANSWER_IS_GIVEN;
import static ninaite.trainee.TraineeRule.CONTACT_IS_GIVEN;
import static ninaite.trainee.TraineeRule.KANA_IS_A_READING;
import static ninaite.trainee.TraineeRule.OLD_ENOUGH_TO_WORK;
import static ninaite.trainee.TraineeRule.PERMISSION_IS_STATED;
import static ninaite.trainee.TraineeRule.PURPOSE_IS_READ;
import static ninaite.trainee.TraineeRule.STANDING_FITS_A_SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ninaite.aggregate.Decision.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormPartTest {
  static final Set<TraineeRule> RULES = EnumSet.of(ANSWER_IS_GIVEN, PURPOSE_IS_READ);

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

  @Test
  void only_what_a_page_asks_for_can_be_missing() {
    assertThat(page(List.of()).wrong(TODAY)).isEmpty();
    assertThat(page(List.of("name", "kana", "roman")).wrong(TODAY))
        .containsExactly(
            new Violation("name", ANSWER_IS_GIVEN), new Violation("kana", ANSWER_IS_GIVEN));
    assertThat(page(List.of("permission.kind", "purposeRead")).wrong(TODAY))
        .containsExactly(
            new Violation("permission.kind", PERMISSION_IS_STATED),
            new Violation("purposeRead", PURPOSE_IS_READ));
  }

  @Test
  void either_of_phone_and_mail_is_missing_where_contact_is_asked_for() {
    assertThat(page(List.of("phone", "email")).wrong(TODAY))
        .containsExactly(new Violation("email", CONTACT_IS_GIVEN));
  }

  @Test
  void what_was_said_is_judged_by_the_rules_of_the_form_and_of_the_entry() {
    FormPart said =
        part(
            List.of("kana"),
            "見本",
            LocalDate.of(2014, 4, 2),
            new Hopes(null, null, null, 800, null, null, null));
    assertThat(said.wrong(TODAY))
        .containsExactlyInAnyOrder(
            new Violation("kana", KANA_IS_A_READING),
            new Violation("birthDate", OLD_ENOUGH_TO_WORK),
            new Violation("wishes.standingMinutesMost", STANDING_FITS_A_SHIFT));
  }

  private static FormPart page(List<String> asked) {
    return part(asked, null, null, null);
  }

  private static FormPart part(
      List<String> asked,
      @Nullable String kana,
      @Nullable LocalDate birthDate,
      @Nullable Hopes wishes) {
    return new FormPart(
        asked, null, kana, null, birthDate, null, null, null, null, null, null, null, wishes, null);
  }
}
