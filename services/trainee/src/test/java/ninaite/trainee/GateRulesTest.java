// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.testing.People.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ninaite.events.Gates;
import ninaite.trainee.GateRules.Asked.Answered;
import ninaite.trainee.GateRules.Asked.Open;
import org.junit.jupiter.api.Test;

class GateRulesTest {
  static final Set<TraineeRule> RULES = EnumSet.of(TraineeRule.PERMISSION_WAS_SEEN);

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

  @Test
  void who_needs_no_permission_may_work_without_end() {
    assertThat(asked(Forms.HANAKO))
        .isEqualTo(new Answered(new Gates(true, null, null, true, true)));
  }

  @Test
  void a_permission_counts_once_the_city_has_seen_its_proof() {
    Trainee student = Trainee.registered(HANAKO, Forms.permitted(Forms.STUDENT));
    assertThat(GateRules.ask(student, TODAY)).isEqualTo(new Open(TraineeRule.PERMISSION_WAS_SEEN));
    assertThat(GateRules.ask(student.permissionSeen(TODAY), TODAY))
        .isEqualTo(new Answered(new Gates(true, LocalDate.of(2028, 3, 31), 1_680, true, true)));
  }

  @Test
  void another_permission_has_to_be_shown_anew_and_the_same_one_has_not() {
    Trainee seen = Trainee.registered(HANAKO, Forms.permitted(Forms.STUDENT)).permissionSeen(TODAY);
    var longer =
        new Form.Permission(Form.Permission.Kind.GRANTED, LocalDate.of(2030, 3, 31), 1_680);
    assertThat(seen.corrected(Forms.with(LocalDate.of(1991, 1, 1), Forms.STUDENT)))
        .satisfies(same -> assertThat(same.permissionSeenOn()).isEqualTo(TODAY));
    assertThat(seen.corrected(Forms.permitted(longer)).permissionSeenOn()).isNull();
  }

  @Test
  void a_permission_is_good_on_its_last_day_and_not_on_the_next() {
    Trainee seen = Trainee.registered(HANAKO, Forms.permitted(Forms.STUDENT)).permissionSeen(TODAY);
    assertThat(mayWork(seen, LocalDate.of(2028, 3, 31))).isTrue();
    assertThat(mayWork(seen, LocalDate.of(2028, 4, 1))).isFalse();
  }

  @Test
  void who_has_no_permission_may_not_work_and_silence_is_no_answer() {
    assertThat(asked(Forms.permitted(Forms.NONE)))
        .isEqualTo(new Answered(new Gates(false, null, null, true, true)));
    assertThat(asked(Forms.permitted(null))).isEqualTo(new Open(TraineeRule.PERMISSION_IS_STATED));
  }

  /** Under 18 all day on the day before the birthday, however that day ends. */
  @Test
  void night_work_and_forklifts_open_on_the_eighteenth_birthday() {
    assertThat(gates(LocalDate.of(2008, 4, 1)).adult()).isTrue();
    assertThat(gates(LocalDate.of(2008, 4, 2)).adult()).isFalse();
  }

  @Test
  void sixty_five_is_reached_on_the_day_before_the_birthday() {
    assertThat(gates(LocalDate.of(1961, 4, 2)).under65()).isFalse();
    assertThat(gates(LocalDate.of(1961, 4, 3)).under65()).isTrue();
  }

  private static boolean mayWork(Trainee trainee, LocalDate on) {
    return ((Answered) GateRules.ask(trainee, on)).gates().mayWork();
  }

  private static Gates gates(LocalDate born) {
    return ((Answered) asked(Forms.born(born))).gates();
  }

  private static GateRules.Asked asked(Form form) {
    return GateRules.ask(Trainee.registered(HANAKO, form), TODAY);
  }
}
