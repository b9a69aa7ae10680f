// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.training.TrainingRule.COURSE_ENDS_AFTER_ITS_START;
import static ninaite.training.TrainingRule.COURSE_EXISTS;
import static ninaite.training.TrainingRule.COURSE_HAS_SEATS;
import static ninaite.training.TrainingRule.HAS_NOT_ENDED;
import static ninaite.training.TrainingRule.IS_OPEN;
import static ninaite.training.TrainingRule.IS_RUNNING;
import static ninaite.training.TrainingRule.IS_SCHEDULED;
import static ninaite.training.TrainingRule.PASSED_HAD_SEATS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.events.CourseId;
import ninaite.events.MunicipalityId;
import ninaite.events.Topic;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseCompleted;
import ninaite.events.TrainingEvent.CourseOpened;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.SeatAwaited;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatOfferLapsed;
import ninaite.events.TrainingEvent.SeatOffered;
import ninaite.events.TrainingEvent.SeatReleased;
import ninaite.japan.Japan;
import org.springframework.data.annotation.TypeAlias;

/** One run of a training course, with its seats inside. */
public sealed interface Course {

  @TypeAlias("course.unscheduled")
  record Unscheduled() implements Course {}

  @TypeAlias("course.scheduled")
  record Scheduled(About about) implements Course {}

  @TypeAlias("course.open")
  record Open(About about, Seats seats) implements Course {}

  @TypeAlias("course.running")
  record Running(About about, Seats seats) implements Course {}

  @TypeAlias("course.completed")
  record Completed(About about, List<TraineeId> passed) implements Course {}

  @TypeAlias("course.cancelled")
  record Cancelled(About about, String reason) implements Course {}

  /**
   * What never changes about it.
   *
   * @param provider the organisation whose instructors run it
   */
  record About(
      CourseId course,
      MunicipalityId municipality,
      String provider,
      String title,
      int capacity,
      LocalDate startsOn,
      LocalDate endsOn) {}

  /** Asked for by instructors, by trainees and by the clock. */
  sealed interface Command {}

  record Schedule(About about) implements Command {}

  record TakeBookings() implements Command {}

  record Book(TraineeId trainee) implements Command {}

  record Wait(TraineeId trainee) implements Command {}

  record Release(TraineeId trainee) implements Command {}

  record LetOffersLapse() implements Command {}

  record Start() implements Command {}

  /**
   * @param passed who completed; each of them gets a certificate
   */
  record Complete(List<TraineeId> passed) implements Command {
    public Complete {
      passed = List.copyOf(passed);
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
    return switch (command) {
      case Schedule c -> schedule(course, c);
      case TakeBookings _ -> takeBookings(course);
      case Start _ -> start(course, now);
      case Complete c -> complete(course, c, now);
      case Cancel c -> cancel(course, c, now);
      case Book c ->
          whileOpen(course, (about, seats) -> SeatRules.book(about.course, seats, c.trainee, now));
      case Wait c ->
          whileOpen(course, (about, seats) -> SeatRules.await(about.course, seats, c.trainee));
      case Release c ->
          whileOpen(
              course, (about, seats) -> SeatRules.release(about.course, seats, c.trainee, now));
      case LetOffersLapse _ -> letOffersLapse(course, now);
    };
  }

  private static Decision<OfCourse> schedule(Course course, Schedule c) {
    About about = c.about;
    return switch (course) {
      case Unscheduled _ -> {
        if (about.capacity < 1 || about.capacity > 500) {
          yield refuse(COURSE_HAS_SEATS);
        }
        yield about.endsOn.isBefore(about.startsOn)
            ? refuse(COURSE_ENDS_AFTER_ITS_START)
            : accept(
                new CourseScheduled(
                    about.course,
                    about.municipality,
                    about.provider,
                    about.title,
                    about.capacity,
                    about.startsOn,
                    about.endsOn));
      }
      case Scheduled _, Open _, Running _, Completed _, Cancelled _ -> refuse(IS_SCHEDULED);
    };
  }

  private static Decision<OfCourse> takeBookings(Course course) {
    return switch (course) {
      case Unscheduled _ -> refuse(COURSE_EXISTS);
      case Scheduled(var about) -> accept(new CourseOpened(about.course));
      case Open _, Running _, Completed _, Cancelled _ -> refuse(IS_SCHEDULED);
    };
  }

  /** What is asked about seats needs bookings to be open. */
  private static Decision<OfCourse> whileOpen(Course course, SeatRule rule) {
    return switch (course) {
      case Unscheduled _ -> refuse(COURSE_EXISTS);
      case Open(var about, var seats) -> rule.decide(about, seats);
      case Scheduled _, Running _, Completed _, Cancelled _ -> refuse(IS_OPEN);
    };
  }

  /** A decision about the seats of an open course. */
  @FunctionalInterface
  interface SeatRule {
    Decision<OfCourse> decide(About about, Seats seats);
  }

  private static Decision<OfCourse> letOffersLapse(Course course, Instant now) {
    return switch (course) {
      case Unscheduled _, Scheduled _, Running _, Completed _, Cancelled _ -> accept();
      case Open(var about, var seats) -> SeatRules.letOffersLapse(about.course, seats, now);
    };
  }

  private static Decision<OfCourse> start(Course course, Instant now) {
    return switch (course) {
      case Unscheduled _ -> refuse(COURSE_EXISTS);
      case Open open -> accept(new CourseStarted(open.about.course, Japan.dateOf(now)));
      case Scheduled _, Running _, Completed _, Cancelled _ -> refuse(IS_OPEN);
    };
  }

  private static Decision<OfCourse> complete(Course course, Complete c, Instant now) {
    return switch (course) {
      case Unscheduled _ -> refuse(COURSE_EXISTS);
      case Running(var about, var seats) ->
          seats.booked().containsAll(c.passed)
              ? accept(new CourseCompleted(about.course, c.passed, Japan.dateOf(now)))
              : refuse(PASSED_HAD_SEATS);
      case Scheduled _, Open _, Completed _, Cancelled _ -> refuse(IS_RUNNING);
    };
  }

  private static Decision<OfCourse> cancel(Course course, Cancel c, Instant now) {
    return switch (course) {
      case Unscheduled _ -> refuse(COURSE_EXISTS);
      case Completed _, Cancelled _ -> refuse(HAS_NOT_ENDED);
      case Scheduled _, Open _, Running _ ->
          accept(new CourseCancelled(about(course).course, c.reason, Japan.dateOf(now)));
    };
  }

  static Course evolve(Course course, OfCourse event) {
    return switch (event) {
      case CourseScheduled e ->
          new Scheduled(
              new About(
                  e.course(),
                  e.municipality(),
                  e.provider(),
                  e.title(),
                  e.capacity(),
                  e.startsOn(),
                  e.endsOn()));
      case CourseOpened _ -> new Open(about(course), Seats.of(about(course).capacity));
      case SeatBooked e -> changed(course, seats -> seats.book(e.trainee()));
      case SeatAwaited e -> changed(course, seats -> seats.await(e.trainee()));
      case SeatReleased e -> changed(course, seats -> seats.without(e.trainee()));
      case SeatOffered e -> changed(course, seats -> seats.offer(e.trainee(), e.respondBy()));
      case SeatOfferLapsed e -> changed(course, seats -> seats.without(e.trainee()));
      case CourseStarted _ ->
          switch (course) {
            case Open(var about, var seats) -> new Running(about, seats);
            case Unscheduled _, Scheduled _, Running _, Completed _, Cancelled _ -> course;
          };
      case CourseCompleted e -> new Completed(about(course), e.passed());
      case CourseCancelled e -> new Cancelled(about(course), e.reason());
    };
  }

  private static Course changed(Course course, UnaryOperator<Seats> change) {
    return switch (course) {
      case Open(var about, var seats) -> new Open(about, change.apply(seats));
      case Unscheduled _, Scheduled _, Running _, Completed _, Cancelled _ -> course;
    };
  }

  /** What never changes about a course. */
  static About about(Course course) {
    return switch (course) {
      case Unscheduled _ -> throw new IllegalStateException("nothing is known before the schedule");
      case Scheduled(var about) -> about;
      case Open(var about, var _) -> about;
      case Running(var about, var _) -> about;
      case Completed(var about, var _) -> about;
      case Cancelled(var about, var _) -> about;
    };
  }
}
