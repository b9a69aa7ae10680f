// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseCompleted;
import ninaite.events.TrainingEvent.CourseLeft;
import ninaite.events.TrainingEvent.CourseOpened;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.LessonMissed;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.SeatAwaited;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatOfferLapsed;
import ninaite.events.TrainingEvent.SeatOffered;
import ninaite.events.TrainingEvent.SeatReleased;

/** What each event makes of a course. */
final class CourseHistory {
  private CourseHistory() {}

  static Course evolve(Course course, OfCourse event) {
    return switch (event) {
      case CourseScheduled e -> new Course.Scheduled(About.of(e));
      case CourseOpened _ -> {
        About about = Course.about(course);
        yield new Course.Open(about, Seats.of(about.capacity()), false);
      }
      case SeatBooked e -> counted(course, e.bookedOn(), seats -> seats.book(e.trainee()));
      case SeatReleased e -> counted(course, e.releasedOn(), seats -> seats.without(e.trainee()));
      case SeatAwaited e -> seats(course, seats -> seats.await(e.trainee()));
      case SeatOffered e -> seats(course, seats -> seats.offer(e.trainee(), e.respondBy()));
      case SeatOfferLapsed e -> seats(course, seats -> seats.without(e.trainee()));
      case CourseStarted e -> new Course.Running(Course.about(course), Attendance.of(e.starters()));
      case LessonMissed e -> {
        About about = Course.about(course);
        yield there(
            course,
            there ->
                there
                    .miss(e.trainee(), e.on(), e.part(), e.minutes())
                    .readmitting(e.trainee(), about));
      }
      case CourseLeft e -> there(course, there -> there.leave(e.trainee(), e.reason(), e.leftOn()));
      case CourseCompleted e ->
          new Course.Completed(Course.about(course), attendance(course), e.passed());
      case CourseCancelled e -> new Course.Cancelled(Course.about(course), e.reason());
    };
  }

  private static Course seats(Course course, UnaryOperator<Seats> change) {
    return switch (course) {
      case Course.Open(var about, var seats, var reached) ->
          new Course.Open(about, change.apply(seats), reached);
      case Course.Unscheduled _,
          Course.Scheduled _,
          Course.Running _,
          Course.Completed _,
          Course.Cancelled _ ->
          course;
    };
  }

  /** A change in how many are booked, which the minimum looks at. */
  private static Course counted(Course course, LocalDate on, UnaryOperator<Seats> change) {
    return switch (seats(course, change)) {
      case Course.Open(var about, var seats, var before) -> {
        boolean enough = seats.booked().size() >= about.minToOpen();
        boolean settled = before && on.isAfter(about.applyTo());
        yield new Course.Open(about, seats, enough || settled);
      }
      case Course.Unscheduled _,
          Course.Scheduled _,
          Course.Running _,
          Course.Completed _,
          Course.Cancelled _ ->
          course;
    };
  }

  private static Course there(Course course, UnaryOperator<Attendance> change) {
    return switch (course) {
      case Course.Running(var about, var attendance) ->
          new Course.Running(about, change.apply(attendance));
      case Course.Unscheduled _,
          Course.Scheduled _,
          Course.Open _,
          Course.Completed _,
          Course.Cancelled _ ->
          course;
    };
  }

  /** Of a course that has begun; nobody was in any other. */
  static Attendance attendance(Course course) {
    return switch (course) {
      case Course.Running(var _, var attendance) -> attendance;
      case Course.Completed(var _, var attendance, var _) -> attendance;
      case Course.Unscheduled _, Course.Scheduled _, Course.Open _, Course.Cancelled _ ->
          Attendance.of(List.of());
    };
  }
}
