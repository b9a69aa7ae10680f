// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.events.TrainingEvent.Leaving.ATTENDANCE_OUT_OF_REACH;
import static ninaite.training.TrainingRule.ATTENDANCE_IS_COUNTED;
import static ninaite.training.TrainingRule.DAY_IS_OF_THE_COURSE;
import static ninaite.training.TrainingRule.HAS_NOT_LEFT;
import static ninaite.training.TrainingRule.MINUTES_FIT_THE_PART;
import static ninaite.training.TrainingRule.ROLL_NAMES_EACH_ONCE;
import static ninaite.training.TrainingRule.TAKES_PART;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ninaite.aggregate.Decision;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CourseLeft;
import ninaite.events.TrainingEvent.LessonMissed;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.Part;
import ninaite.japan.Japan;

/** What may be told of those who take part in a running course. */
final class AttendanceRules {
  private AttendanceRules() {}

  /** All of a roll counts, or nothing of it. */
  static Decision<OfCourse> callRoll(
      About about, Attendance before, Course.CallRoll roll, Instant now) {
    LocalDate today = Japan.dateOf(now);
    List<Violation> violations = violations(about, before, roll, today);
    if (!violations.isEmpty()) {
      return refuse(violations.getFirst().rule(), violations);
    }
    List<OfCourse> events = new ArrayList<>();
    Set<TraineeId> touched = new LinkedHashSet<>();
    Attendance after = before;
    for (Course.Absence one : roll.missed()) {
      if (before.missed(one.trainee(), roll.on(), one.part()) != one.minutes()) {
        events.add(
            new LessonMissed(about.course(), one.trainee(), roll.on(), one.part(), one.minutes()));
        after = after.miss(one.trainee(), roll.on(), one.part(), one.minutes());
        touched.add(one.trainee());
      }
    }
    for (TraineeId trainee : touched) {
      if (after.isIn(trainee) && after.isOutOfReach(trainee, about)) {
        events.add(
            new CourseLeft(
                about.course(), about.municipality(), trainee, ATTENDANCE_OUT_OF_REACH, today));
      }
    }
    return accept(events);
  }

  private static List<Violation> violations(
      About about, Attendance attendance, Course.CallRoll roll, LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    if (!about.isHeldOn(roll.on()) || roll.on().isAfter(today)) {
      violations.add(new Violation("on", DAY_IS_OF_THE_COURSE));
    }
    record Named(TraineeId trainee, Part part) {}
    Set<Named> named = new HashSet<>();
    for (int i = 0; i < roll.missed().size(); i++) {
      Course.Absence one = roll.missed().get(i);
      String field = "missed[" + i + "]";
      if (!named.add(new Named(one.trainee(), one.part()))) {
        violations.add(new Violation(field, ROLL_NAMES_EACH_ONCE));
      }
      if (!attendance.began(one.trainee())) {
        violations.add(new Violation(field + ".trainee", TAKES_PART));
      } else if (hasGone(attendance, one.trainee())) {
        violations.add(new Violation(field + ".trainee", HAS_NOT_LEFT));
      }
      if (!fits(about, attendance, roll.on(), one)) {
        violations.add(new Violation(field + ".minutes", MINUTES_FIT_THE_PART));
      }
    }
    return violations;
  }

  /** Who had to leave for their attendance can still have a wrong entry put right. */
  private static boolean hasGone(Attendance attendance, TraineeId trainee) {
    return attendance
        .leaving(trainee)
        .filter(left -> left.reason() != ATTENDANCE_OUT_OF_REACH)
        .isPresent();
  }

  private static boolean fits(About about, Attendance said, LocalDate on, Course.Absence one) {
    int otherDays =
        said.missed(one.trainee(), one.part()) - said.missed(one.trainee(), on, one.part());
    return one.minutes() >= 0 && one.minutes() <= about.minutes(one.part()) - otherDays;
  }

  static Decision<OfCourse> leave(About about, Attendance attendance, Course.Leave c, Instant now) {
    if (!attendance.began(c.trainee())) {
      return refuse(TAKES_PART);
    }
    if (c.reason() == ATTENDANCE_OUT_OF_REACH) {
      return refuse(ATTENDANCE_IS_COUNTED);
    }
    if (!about.isHeldOn(c.on()) || c.on().isAfter(Japan.dateOf(now))) {
      return refuse(DAY_IS_OF_THE_COURSE);
    }
    return attendance.isIn(c.trainee())
        ? accept(
            new CourseLeft(about.course(), about.municipality(), c.trainee(), c.reason(), c.on()))
        : refuse(HAS_NOT_LEFT);
  }
}
