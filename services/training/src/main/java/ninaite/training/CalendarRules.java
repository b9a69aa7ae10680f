// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.training.TrainingRule.BOOKING_IS_IN_ITS_TIME;
import static ninaite.training.TrainingRule.COMPLETED_AFTER_ITS_LAST_DAY;
import static ninaite.training.TrainingRule.MINIMUM_IS_REACHED;
import static ninaite.training.TrainingRule.PASSED_STAYED_IN;
import static ninaite.training.TrainingRule.STARTS_ON_ITS_DAY;

import java.time.LocalDate;
import ninaite.aggregate.Decision;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseCompleted;
import ninaite.events.TrainingEvent.CourseOpened;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.OfCourse;

/** What the dates of a course ask for, and what they allow. */
final class CalendarRules {
  /** Why a course that too few have booked is cancelled. */
  static final String BELOW_MINIMUM = "below_minimum";

  private CalendarRules() {}

  static Decision<OfCourse> takeBookings(About about, LocalDate today) {
    return about.takesBookingsOn(today)
        ? accept(new CourseOpened(about.course()))
        : refuse(BOOKING_IS_IN_ITS_TIME);
  }

  static Decision<OfCourse> keep(About about, LocalDate today) {
    if (today.isBefore(about.applyFrom())) {
      return accept();
    }
    return about.takesBookingsOn(today)
        ? accept(new CourseOpened(about.course()))
        : accept(new CourseCancelled(about.course(), BELOW_MINIMUM, today));
  }

  /** A kept seat is waited for: its answer may be the one that makes the number. */
  static Decision<OfCourse> keep(Course.Open open, LocalDate today) {
    About about = open.about();
    boolean decided = today.isAfter(about.applyTo()) && open.seats().offered().isEmpty();
    return decided && !open.reached()
        ? accept(new CourseCancelled(about.course(), BELOW_MINIMUM, today))
        : accept();
  }

  static Decision<OfCourse> start(Course.Open open, LocalDate today) {
    About about = open.about();
    if (today.isBefore(about.startsOn())) {
      return refuse(STARTS_ON_ITS_DAY);
    }
    var starters = open.seats().booked();
    return open.reached() && !starters.isEmpty()
        ? accept(new CourseStarted(about.course(), starters, today))
        : refuse(MINIMUM_IS_REACHED);
  }

  /** Told late or not, outcomes are counted from the course's last day. */
  static Decision<OfCourse> complete(
      About about, Attendance attendance, Course.Complete c, LocalDate today) {
    if (today.isBefore(about.endsOn())) {
      return refuse(COMPLETED_AFTER_ITS_LAST_DAY);
    }
    return c.passed().stream().allMatch(attendance::isIn)
        ? accept(
            new CourseCompleted(about.course(), about.municipality(), c.passed(), about.endsOn()))
        : refuse(PASSED_STAYED_IN);
  }
}
