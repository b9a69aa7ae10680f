// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.trainee.TraineeRule.PERMISSION_IS_STATED;
import static ninaite.trainee.TraineeRule.PERMISSION_WAS_SEEN;

import java.time.LocalDate;
import ninaite.events.Gates;
import ninaite.japan.BirthDate;

/** Answers, for the others, what the law asks about a person; the data behind it stay here. */
final class GateRules {
  private static final int ADULT = 18;
  private static final int OLDER = 65;

  private GateRules() {}

  sealed interface Asked {
    record Answered(Gates gates) implements Asked {}

    record Open(TraineeRule rule) implements Asked {}
  }

  /** What the person only says of themselves is no answer where a proof exists. */
  static Asked ask(Trainee trainee, LocalDate today) {
    Form.Permission permission = trainee.form().permission();
    if (permission == null) {
      return new Asked.Open(PERMISSION_IS_STATED);
    }
    return switch (permission.kind()) {
      case NOT_NEEDED, NONE -> new Asked.Answered(gates(trainee.form(), permission, today));
      case GRANTED ->
          trainee.permissionSeenOn() == null
              ? new Asked.Open(PERMISSION_WAS_SEEN)
              : new Asked.Answered(gates(trainee.form(), permission, today));
    };
  }

  /**
   * Night work and forklifts are closed to whoever is under 18 at any time of the day
   * (労働基準法61条・62条), so the age counts that holds all day; 65 is reached at the end of the day
   * before the birthday, as 年齢計算ニ関スル法律 counts.
   */
  static Gates gates(Form form, Form.Permission permission, LocalDate today) {
    var born = new BirthDate(form.birthDate());
    return new Gates(
        mayWork(permission, today),
        permission.until(),
        permission.minutesPerWeekMost(),
        born.ageAtStartOf(today) >= ADULT,
        born.ageAtEndOf(today) < OLDER);
  }

  private static boolean mayWork(Form.Permission permission, LocalDate today) {
    LocalDate until = permission.until();
    return switch (permission.kind()) {
      case NOT_NEEDED -> true;
      case GRANTED -> until != null && !today.isAfter(until);
      case NONE -> false;
    };
  }
}
