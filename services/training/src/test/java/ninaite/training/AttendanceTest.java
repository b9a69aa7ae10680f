// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.events.TrainingEvent.Leaving.ATTENDANCE_OUT_OF_REACH;
import static ninaite.events.TrainingEvent.Leaving.FOR_A_JOB;
import static ninaite.events.TrainingEvent.Leaving.PERSONAL;
import static ninaite.events.TrainingEvent.Part.PRACTICE;
import static ninaite.events.TrainingEvent.Part.THEORY;
import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.JIRO;
import static ninaite.testing.People.TARO;
import static ninaite.training.CourseTest.APRIL_1;
import static ninaite.training.CourseTest.ID;
import static ninaite.training.CourseTest.JUNE_1;
import static ninaite.training.CourseTest.JUNE_26;
import static ninaite.training.CourseTest.noon;
import static ninaite.training.CourseTest.running;
import static ninaite.training.TrainingRule.ATTENDANCE_IS_COUNTED;
import static ninaite.training.TrainingRule.DAY_IS_OF_THE_COURSE;
import static ninaite.training.TrainingRule.HAS_NOT_LEFT;
import static ninaite.training.TrainingRule.MINUTES_FIT_THE_PART;
import static ninaite.training.TrainingRule.ROLL_NAMES_EACH_ONCE;
import static ninaite.training.TrainingRule.TAKES_PART;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CourseLeft;
import ninaite.events.TrainingEvent.LessonMissed;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.Part;
import ninaite.testing.Story;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 300 minutes of theory and 600 of practice, 80 % of each: 60 and 120 may be missed. */
@TestMethodOrder(OrderAnnotation.class)
class AttendanceTest {
  static final Set<TrainingRule> RULES =
      EnumSet.of(
          TAKES_PART,
          HAS_NOT_LEFT,
          DAY_IS_OF_THE_COURSE,
          MINUTES_FIT_THE_PART,
          ROLL_NAMES_EACH_ONCE,
          ATTENDANCE_IS_COUNTED);

  private static final LocalDate JUNE_2 = JUNE_1.plusDays(1);

  @Test
  void what_somebody_missed_is_kept_by_day_and_part() {
    running()
        .when(roll(JUNE_1, absent(HANAKO, THEORY, 30), absent(TARO, PRACTICE, 15)))
        .then(missed(HANAKO, JUNE_1, THEORY, 30), missed(TARO, JUNE_1, PRACTICE, 15));
  }

  @Test
  void a_day_on_which_nobody_is_missing_has_nothing_to_tell() {
    running().when(roll(JUNE_1)).thenNothing();
    running().when(roll(JUNE_1, absent(HANAKO, THEORY, 0))).thenNothing();
  }

  @Test
  void what_is_said_again_replaces_what_was_said() {
    var said = running().after(missed(HANAKO, JUNE_1, THEORY, 30));
    said.when(roll(JUNE_1, absent(HANAKO, THEORY, 30))).thenNothing();
    said.when(roll(JUNE_1, absent(HANAKO, THEORY, 20))).then(missed(HANAKO, JUNE_1, THEORY, 20));
    said.when(roll(JUNE_1, absent(HANAKO, THEORY, 0))).then(missed(HANAKO, JUNE_1, THEORY, 0));
  }

  @Test
  void the_last_minute_that_may_be_missed_is_allowed_and_the_next_one_ends_it() {
    running()
        .when(roll(JUNE_1, absent(HANAKO, THEORY, 60)))
        .then(missed(HANAKO, JUNE_1, THEORY, 60));
    running()
        .after(missed(HANAKO, JUNE_1, THEORY, 60))
        .at(noon(JUNE_2))
        .when(roll(JUNE_2, absent(HANAKO, THEORY, 1)))
        .then(missed(HANAKO, JUNE_2, THEORY, 1), out(HANAKO, JUNE_2));
  }

  @Test
  void theory_does_not_make_up_for_practice() {
    running()
        .when(roll(JUNE_1, absent(HANAKO, PRACTICE, 121)))
        .then(missed(HANAKO, JUNE_1, PRACTICE, 121), out(HANAKO, JUNE_1));
    running()
        .when(roll(JUNE_1, absent(HANAKO, PRACTICE, 120), absent(HANAKO, THEORY, 60)))
        .then(missed(HANAKO, JUNE_1, PRACTICE, 120), missed(HANAKO, JUNE_1, THEORY, 60));
  }

  @Test
  void several_can_be_out_by_one_roll() {
    running()
        .when(roll(JUNE_1, absent(HANAKO, THEORY, 90), absent(TARO, THEORY, 90)))
        .then(
            missed(HANAKO, JUNE_1, THEORY, 90),
            missed(TARO, JUNE_1, THEORY, 90),
            out(HANAKO, JUNE_1),
            out(TARO, JUNE_1));
  }

  @ParameterizedTest
  @CsvSource({
    "660, 80, 132",
    "1440, 80, 288",
    "7, 80, 1",
    "660, 100, 0",
    "100, 1, 99",
    "0, 80, 0",
    "99, 67, 32",
    "1052640, 1, 1042113"
  })
  void as_much_may_be_missed_as_leaves_the_share_and_no_minute_more(
      int minutes, int percent, int mayMiss) {
    About about =
        new About(
            ID,
            ISHINOMAKI,
            "mihon-school",
            "見本",
            "COURSE",
            1,
            1,
            minutes,
            0,
            percent,
            APRIL_1,
            APRIL_1,
            JUNE_1,
            JUNE_26);
    assertThat(about.mayMiss(THEORY)).isEqualTo(mayMiss);
    assertThat((minutes - mayMiss) * 100L).isGreaterThanOrEqualTo((long) minutes * percent);
    assertThat((minutes - mayMiss - 1) * 100L).isLessThan((long) minutes * percent);
  }

  @Test
  void a_wrong_entry_put_right_takes_back_what_followed_from_it() {
    assertThat(attendance(forcedOut()).isIn(HANAKO)).isFalse();
    forcedOut()
        .when(roll(JUNE_1, absent(HANAKO, THEORY, 70)))
        .then(missed(HANAKO, JUNE_1, THEORY, 70));
    var right = forcedOut().after(missed(HANAKO, JUNE_1, THEORY, 9));
    assertThat(attendance(right).isIn(HANAKO)).isTrue();
    right
        .when(roll(JUNE_1, absent(HANAKO, THEORY, 61)))
        .then(missed(HANAKO, JUNE_1, THEORY, 61), out(HANAKO, JUNE_1));
  }

  @Test
  void all_that_is_wrong_in_a_roll_is_told_at_once_and_none_of_it_counts() {
    running()
        .after(new CourseLeft(ID, ISHINOMAKI, TARO, FOR_A_JOB, JUNE_1))
        .when(
            roll(
                JUNE_2,
                absent(HANAKO, THEORY, 301),
                absent(JIRO, THEORY, 10),
                absent(TARO, THEORY, 10),
                absent(HANAKO, THEORY, -1)))
        .thenRefused(
            DAY_IS_OF_THE_COURSE,
            new Violation("on", DAY_IS_OF_THE_COURSE),
            new Violation("missed[0].minutes", MINUTES_FIT_THE_PART),
            new Violation("missed[1].trainee", TAKES_PART),
            new Violation("missed[2].trainee", HAS_NOT_LEFT),
            new Violation("missed[3]", ROLL_NAMES_EACH_ONCE),
            new Violation("missed[3].minutes", MINUTES_FIT_THE_PART));
  }

  @Test
  void nobody_misses_more_of_a_part_than_there_is_over_all_days() {
    running()
        .after(missed(HANAKO, JUNE_1, THEORY, 290), out(HANAKO, JUNE_1))
        .at(noon(JUNE_2))
        .when(roll(JUNE_2, absent(HANAKO, THEORY, 11)))
        .thenRefused(MINUTES_FIT_THE_PART);
  }

  @Test
  void a_roll_is_of_a_day_of_the_course_that_has_come() {
    running().when(roll(JUNE_1.minusDays(1))).thenRefused(DAY_IS_OF_THE_COURSE);
    running().when(roll(JUNE_2)).thenRefused(DAY_IS_OF_THE_COURSE);
    running()
        .at(noon(JUNE_26.plusDays(1)))
        .when(roll(JUNE_26.plusDays(1)))
        .thenRefused(DAY_IS_OF_THE_COURSE);
    running().at(noon(JUNE_26.plusDays(9))).when(roll(JUNE_26)).thenNothing();
  }

  @Test
  void who_finds_work_leaves_for_it_also_told_late() {
    running()
        .at(noon(JUNE_26))
        .when(new Course.Leave(HANAKO, FOR_A_JOB, JUNE_2))
        .then(new CourseLeft(ID, ISHINOMAKI, HANAKO, FOR_A_JOB, JUNE_2));
    running()
        .when(new Course.Leave(TARO, PERSONAL, JUNE_1))
        .then(new CourseLeft(ID, ISHINOMAKI, TARO, PERSONAL, JUNE_1));
  }

  @Test
  void somebody_leaves_once_and_on_a_day_of_the_course() {
    var leave = new Course.Leave(HANAKO, FOR_A_JOB, JUNE_1);
    running()
        .after(new CourseLeft(ID, ISHINOMAKI, HANAKO, PERSONAL, JUNE_1))
        .when(leave)
        .thenRefused(HAS_NOT_LEFT);
    running().after(out(HANAKO, JUNE_1)).when(leave).thenRefused(HAS_NOT_LEFT);
    running().when(new Course.Leave(JIRO, FOR_A_JOB, JUNE_1)).thenRefused(TAKES_PART);
    running().when(new Course.Leave(HANAKO, FOR_A_JOB, JUNE_2)).thenRefused(DAY_IS_OF_THE_COURSE);
    running()
        .when(new Course.Leave(HANAKO, FOR_A_JOB, JUNE_1.minusDays(1)))
        .thenRefused(DAY_IS_OF_THE_COURSE);
  }

  @Test
  void leaving_for_attendance_is_counted_and_not_said() {
    running()
        .when(new Course.Leave(HANAKO, ATTENDANCE_OUT_OF_REACH, JUNE_1))
        .thenRefused(ATTENDANCE_IS_COUNTED);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static Course.CallRoll roll(LocalDate on, Course.Absence... missed) {
    return new Course.CallRoll(on, List.of(missed));
  }

  private static Course.Absence absent(TraineeId who, Part part, int minutes) {
    return new Course.Absence(who, part, minutes);
  }

  private static LessonMissed missed(TraineeId who, LocalDate on, Part part, int minutes) {
    return new LessonMissed(ID, who, on, part, minutes);
  }

  private static Story<Course, Course.Command, OfCourse> forcedOut() {
    return running().after(missed(HANAKO, JUNE_1, THEORY, 90), out(HANAKO, JUNE_1));
  }

  private static CourseLeft out(TraineeId who, LocalDate on) {
    return new CourseLeft(ID, ISHINOMAKI, who, ATTENDANCE_OUT_OF_REACH, on);
  }

  private static Attendance attendance(Story<Course, Course.Command, OfCourse> story) {
    return CourseHistory.attendance(story.leadsTo());
  }
}
