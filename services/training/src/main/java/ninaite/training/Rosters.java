// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.Leaving;
import ninaite.events.TrainingEvent.Part;
import org.jspecify.annotations.Nullable;

/** Who is in a course, as instructors see it and as each trainee sees their own place. */
final class Rosters {
  private Rosters() {}

  /** The roster, for the instructors of the course's organisation. */
  record Roster(
      List<TraineeId> booked,
      List<Seats.Offered> offered,
      List<TraineeId> waiting,
      List<Standing> attendance) {}

  /**
   * How somebody who began a course stands.
   *
   * @param state attending, left, passed or not_passed
   * @param leftFor why they left; null if they did not
   */
  record Standing(
      TraineeId trainee,
      String state,
      Minutes theory,
      Minutes practice,
      @Nullable Leaving leftFor,
      @Nullable LocalDate leftOn) {}

  /**
   * Of one part.
   *
   * @param canMiss how many more may be missed; below 0 the attendance asked for is out of reach
   */
  record Minutes(int planned, int missed, int canMiss) {}

  /**
   * Somebody's own place.
   *
   * @param state booked, offered (until when), waiting (the how-manieth), or how they stand
   */
  record Place(
      String state,
      @Nullable Instant respondBy,
      @Nullable Integer position,
      @Nullable Standing attendance) {}

  static Roster roster(Course course) {
    Attendance attendance = CourseHistory.attendance(course);
    List<Standing> standings = standings(course, attendance.starters());
    return switch (course) {
      case Course.Open(var _, var seats, var _) ->
          new Roster(seats.booked(), seats.offered(), seats.waiting(), standings);
      case Course.Unscheduled _,
          Course.Scheduled _,
          Course.Running _,
          Course.Completed _,
          Course.Cancelled _ ->
          new Roster(attendance.starters(), List.of(), List.of(), standings);
    };
  }

  /** What was said of that day. */
  static List<Course.Absence> missed(Course course, LocalDate on) {
    return CourseHistory.attendance(course).missed().stream()
        .filter(one -> one.on().equals(on))
        .map(one -> new Course.Absence(one.trainee(), one.part(), one.minutes()))
        .toList();
  }

  static List<Standing> standings(Course course, List<TraineeId> of) {
    return of.stream().map(trainee -> standing(course, trainee)).toList();
  }

  private static Standing standing(Course course, TraineeId trainee) {
    About about = Course.about(course);
    Attendance attendance = CourseHistory.attendance(course);
    var left = attendance.leaving(trainee);
    return new Standing(
        trainee,
        left.isPresent() ? "left" : state(course, trainee),
        minutes(about, attendance.missed(trainee, Part.THEORY), Part.THEORY),
        minutes(about, attendance.missed(trainee, Part.PRACTICE), Part.PRACTICE),
        left.map(Attendance.Left::reason).orElse(null),
        left.map(Attendance.Left::on).orElse(null));
  }

  private static String state(Course course, TraineeId trainee) {
    return switch (course) {
      case Course.Completed(var _, var _, var passed) ->
          passed.contains(trainee) ? "passed" : "not_passed";
      case Course.Unscheduled _,
          Course.Scheduled _,
          Course.Open _,
          Course.Running _,
          Course.Cancelled _ ->
          "attending";
    };
  }

  private static Minutes minutes(About about, int missed, Part part) {
    return new Minutes(about.minutes(part), missed, about.mayMiss(part) - missed);
  }

  static Optional<Place> place(Course course, TraineeId trainee) {
    return switch (course) {
      case Course.Open(var _, var seats, var _) -> place(seats, trainee);
      case Course.Running(var _, var attendance) -> place(course, attendance, trainee);
      case Course.Completed(var _, var attendance, var _) -> place(course, attendance, trainee);
      case Course.Unscheduled _, Course.Scheduled _, Course.Cancelled _ -> Optional.empty();
    };
  }

  private static Optional<Place> place(Course course, Attendance attendance, TraineeId trainee) {
    if (!attendance.began(trainee)) {
      return Optional.empty();
    }
    Standing standing = standing(course, trainee);
    return Optional.of(new Place(standing.state(), null, null, standing));
  }

  private static Optional<Place> place(Seats seats, TraineeId trainee) {
    if (seats.isBooked(trainee)) {
      return Optional.of(new Place("booked", null, null, null));
    }
    if (seats.isWaiting(trainee)) {
      return Optional.of(new Place("waiting", null, seats.waiting().indexOf(trainee) + 1, null));
    }
    return seats.offerTo(trainee).map(offer -> new Place("offered", offer.respondBy(), null, null));
  }
}
