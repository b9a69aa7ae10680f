// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.trainee.TraineeRule.COMMUTE_FITS_A_DAY;
import static ninaite.trainee.TraineeRule.ENTRY_IS_POSSIBLE;
import static ninaite.trainee.TraineeRule.NOTHING_IS_SAID_TWICE;
import static ninaite.trainee.TraineeRule.QUALIFICATION_HAS_A_CODE;
import static ninaite.trainee.TraineeRule.STANDING_FITS_A_SHIFT;
import static ninaite.trainee.TraineeRule.WAGE_FLOOR_IS_PER_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.ApplicationId;
import ninaite.events.Qualification;
import ninaite.events.Terms.Task;
import ninaite.events.Terms.Temperature;
import ninaite.testing.Story;
import org.junit.jupiter.api.Test;

/** What nobody can wish for or hold, told all at once. */
class EntryRulesTest {
  static final Set<TraineeRule> RULES =
      EnumSet.of(
          ENTRY_IS_POSSIBLE,
          NOTHING_IS_SAID_TWICE,
          STANDING_FITS_A_SHIFT,
          COMMUTE_FITS_A_DAY,
          WAGE_FLOOR_IS_PER_HOUR,
          QUALIFICATION_HAS_A_CODE);

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    var wishes =
        new Hopes(
                List.of(Task.PACKING, Task.PACKING),
                null,
                List.of(Temperature.FROZEN, Temperature.FROZEN),
                781,
                241,
                List.of(DayOfWeek.MONDAY, DayOfWeek.MONDAY),
                180_000L)
            .wishes();
    var held = List.of(new Qualification("FHS", null), new Qualification("forklift!", null));
    var whose =
        new Application.Whose(new ApplicationId("application-of-hanako"), HANAKO, ISHINOMAKI);
    Story.given(Application.DECIDER)
        .when(new Application.Draw(whose, new Entry(wishes, held)))
        .thenRefused(
            ENTRY_IS_POSSIBLE,
            new Violation("wishes.tasks", NOTHING_IS_SAID_TWICE),
            new Violation("wishes.temperatures", NOTHING_IS_SAID_TWICE),
            new Violation("wishes.days", NOTHING_IS_SAID_TWICE),
            new Violation("wishes.standingMinutesMost", STANDING_FITS_A_SHIFT),
            new Violation("wishes.commuteMinutesMost", COMMUTE_FITS_A_DAY),
            new Violation("wishes.wageFloorYen", WAGE_FLOOR_IS_PER_HOUR),
            new Violation("qualifications[1].code", QUALIFICATION_HAS_A_CODE));
  }

  @Test
  void the_edges_are_possible() {
    var least = new Hopes(null, null, null, 0, 0, null, 1L).wishes();
    var most = new Hopes(null, null, null, 780, 240, null, 10_000L).wishes();
    assertThat(EntryRules.broken(new Entry(least, List.of()))).isEmpty();
    assertThat(EntryRules.broken(new Entry(most, List.of()))).isEmpty();
  }

  @Test
  void nobody_holds_the_same_certificate_twice_or_more_than_fifty() {
    var twice = List.of(new Qualification("FHS", null), new Qualification("FHS", null));
    var many =
        IntStream.rangeClosed(1, 51).mapToObj(i -> new Qualification("C" + i, null)).toList();
    assertThat(EntryRules.broken(new Entry(Hopes.NONE.wishes(), twice)))
        .containsExactly(new Violation("qualifications", NOTHING_IS_SAID_TWICE));
    assertThat(EntryRules.broken(new Entry(Hopes.NONE.wishes(), many)))
        .containsExactly(new Violation("qualifications[50].code", QUALIFICATION_HAS_A_CODE));
  }
}
