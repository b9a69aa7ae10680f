// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.training.TrainingRule.COURSE_EXISTS;
import static ninaite.training.TrainingRule.HAS_NOT_ENDED;
import static ninaite.training.TrainingRule.IS_OPEN;
import static ninaite.training.TrainingRule.IS_RUNNING;
import static ninaite.training.TrainingRule.IS_SCHEDULED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Topic;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.Leaving;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.Part;
import ninaite.japan.Japan;
import org.springframework.data.annotation.TypeAlias;

/**
 * One run of a training course. Its seats stand inside it while it is open, its attendance from the
 * start on; what may be asked when stands in {@link PlanRules}, {@link CalendarRules}, {@link
 * SeatRules} and {@link AttendanceRules}.
 */
public sealed interface Course {
  @TypeAlias("course.unscheduled")
  record Unscheduled() implements Course {}

  @TypeAlias("course.scheduled")
  record Scheduled(About about) implements Course {}

  /**
   * @param reached whether enough have a seat; who leaves after the last day of bookings does not
   *     undo it
   */
  @TypeAlias("course.open")
  record Open(About about, Seats seats, boolean reached) implements Course {}

  @TypeAlias("course.running")
  record Running(About about, Attendance attendance) implements Course {}

  @TypeAlias("course.completed")
  record Completed(About about, Attendance attendance, List<TraineeId> passed) implements Course {}

  @TypeAlias("course.cancelled")
  record Cancelled(About about, String reason) implements Course {}

  /** Asked for by instructors, by trainees and by the clock. */
  sealed interface Command {}

  record Schedule(About about) implements Command {}

  record TakeBookings() implements Command {}

  record Book(TraineeId trainee) implements Command {}

  record Wait(TraineeId trainee) implements Command {}

  record Release(TraineeId trainee) implements Command {}

  record LetOffersLapse() implements Command {}

  /** Opens on the first day of bookings, and cancels after the last one if too few have a seat. */
  record KeepCalendar() implements Command {}

  record Start() implements Command {}

  /**
   * Who missed what on a day. Who is not named attended, or as was said before.
   *
   * @param missed replaces what was said of the same person, day and part
   */
  record CallRoll(LocalDate on, List<Absence> missed) implements Command {
    public CallRoll {
      missed = List.copyOf(missed);
    }
  }

  /**
   * @param minutes 0 takes back what was said before
   */
  record Absence(TraineeId trainee, Part part, int minutes) {}

  /**
   * @param on the last day they were there
   */
  record Leave(TraineeId trainee, Leaving reason, LocalDate on) implements Command {}

  /**
   * @param passed who completed; each of them gets a certificate
   */
  record Complete(List<TraineeId> passed) implements Command {
    public Complete {
      passed = List.copyOf(new LinkedHashSet<>(passed));
    }
  }

  record Cancel(String reason) implements Command {}

  Decider<Course, Command, OfCourse> DECIDER =
      new Decider<>(
          "courses",
          Topic.TRAINING,
          Course.class,
          new Unscheduled(),
          Course::decide,
          Course::evolve);

  static Decision<OfCourse> decide(Course course, Command command, Instant now) {
    LocalDate today = Japan.dateOf(now);
    return switch (command) {
      case Schedule c -> schedule(course, c.about, today);
      case TakeBookings _ -> takeBookings(course, today);
      case KeepCalendar _ -> keepCalendar(course, today);
      case Start _ -> start(course, today);
      case Complete c ->
          whileRunning(course, (about, there) -> CalendarRules.complete(about, there, c, today));
      case Cancel c -> cancel(course, c.reason, today);
      case Book c -> whileOpen(course, (about, s) -> SeatRules.book(about, s, c.trainee, now));
      case Wait c -> whileOpen(course, (about, s) -> SeatRules.await(about, s, c.trainee, now));
      case Release c ->
          whileOpen(course, (about, s) -> SeatRules.release(about, s, c.trainee, now));
      case LetOffersLapse _ -> letOffersLapse(course, now);
      case CallRoll c ->
          whileRunning(course, (about, there) -> AttendanceRules.callRoll(about, there, c, now));
      case Leave c ->
          whileRunning(course, (about, there) -> AttendanceRules.leave(about, there, c, now));
    };
  }

  private static Decision<OfCourse> schedule(Course course, About about, LocalDate today) {
    return switch (course) {
      case Unscheduled _ -> {
        List<Violation> violations = PlanRules.violations(about, today);
        yield violations.isEmpty()
            ? accept(about.scheduled())
            : refuse(violations.getFirst().rule(), violations);
      }
      case Scheduled _, Open _, Running _, Completed _, Cancelled _ -> refuse(IS_SCHEDULED);
    };
  }

  private static Decision<OfCourse> takeBookings(Course course, LocalDate today) {
    return switch (course) {
      case Unscheduled _ -> refuse(COURSE_EXISTS);
      case Scheduled(var about) -> CalendarRules.takeBookings(about, today);
      case Open _ -> accept(); // the calendar was quicker
      case Running _, Completed _, Cancelled _ -> refuse(IS_SCHEDULED);
    };
  }

  private static Decision<OfCourse> keepCalendar(Course course, LocalDate today) {
    return switch (course) {
      case Unscheduled _, Running _, Completed _, Cancelled _ -> accept();
      case Scheduled(var about) -> CalendarRules.keep(about, today);
      case Open open -> CalendarRules.keep(open, today);
    };
  }

  /** What is asked about seats needs bookings to be open. */
  private static Decision<OfCourse> whileOpen(
      Course course, BiFunction<About, Seats, Decision<OfCourse>> rule) {
    return switch (course) {
      case Unscheduled _ -> refuse(COURSE_EXISTS);
      case Open(var about, var seats, var _) -> rule.apply(about, seats);
      case Scheduled _, Running _, Completed _, Cancelled _ -> refuse(IS_OPEN);
    };
  }

  private static Decision<OfCourse> whileRunning(
      Course course, BiFunction<About, Attendance, Decision<OfCourse>> rule) {
    return switch (course) {
      case Unscheduled _ -> refuse(COURSE_EXISTS);
      case Running(var about, var attendance) -> rule.apply(about, attendance);
      case Scheduled _, Open _, Completed _, Cancelled _ -> refuse(IS_RUNNING);
    };
  }

  private static Decision<OfCourse> letOffersLapse(Course course, Instant now) {
    return switch (course) {
      case Unscheduled _, Scheduled _, Running _, Completed _, Cancelled _ -> accept();
      case Open(var about, var seats, var _) -> SeatRules.letOffersLapse(about, seats, now);
    };
  }

  private static Decision<OfCourse> start(Course course, LocalDate today) {
    return switch (course) {
      case Unscheduled _ -> refuse(COURSE_EXISTS);
      case Open open -> CalendarRules.start(open, today);
      case Scheduled _, Running _, Completed _, Cancelled _ -> refuse(IS_OPEN);
    };
  }

  private static Decision<OfCourse> cancel(Course course, String reason, LocalDate today) {
    return switch (course) {
      case Unscheduled _ -> refuse(COURSE_EXISTS);
      case Completed _, Cancelled _ -> refuse(HAS_NOT_ENDED);
      case Scheduled _, Open _, Running _ ->
          accept(new CourseCancelled(about(course).course(), reason, today));
    };
  }

  static Course evolve(Course course, OfCourse event) {
    return CourseHistory.evolve(course, event);
  }

  /** What never changes about a course. */
  static About about(Course course) {
    return switch (course) {
      case Unscheduled _ -> throw new IllegalStateException("nothing is known before the schedule");
      case Scheduled(var about) -> about;
      case Open(var about, var _, var _) -> about;
      case Running(var about, var _) -> about;
      case Completed(var about, var _, var _) -> about;
      case Cancelled(var about, var _) -> about;
    };
  }
}
