// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.service.Role.INSTRUCTOR;
import static ninaite.service.Role.TRAINEE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.CourseId;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Because;
import ninaite.service.Caller;
import ninaite.service.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Courses: instructors run them, trainees book seats for themselves. */
@RestController
class CourseController {
  private final Aggregates<Course, Course.Command, OfCourse> courses;

  CourseController(Aggregates<Course, Course.Command, OfCourse> courses) {
    this.courses = courses;
  }

  /** A new course of the caller's organisation, in the caller's municipality. */
  record Plan(
      @NotBlank @Size(max = 150) String title,
      int capacity,
      LocalDate startsOn,
      LocalDate endsOn) {}

  /**
   * A course for anyone to see: counts, never who.
   *
   * @param seatsFree null unless bookings are open
   */
  record View(Course.About about, String state, @Nullable Integer seatsFree, int waiting) {}

  /** The roster, for the instructors of the course's organisation. */
  record Roster(List<TraineeId> booked, List<Seats.Offered> offered, List<TraineeId> waiting) {}

  /** The caller's own place: booked, offered (until when) or waiting (the how-manieth). */
  record Place(String state, java.time.@Nullable Instant respondBy, @Nullable Integer position) {}

  @PostMapping("/courses")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> schedule(@Valid @RequestBody Plan plan, Caller caller, Asked asked) {
    var municipality = caller.municipality();
    String provider = caller.organisation();
    if (municipality == null || provider == null) {
      return Answer.of(Outcome.refused(TrainingRule.MUNICIPALITY_CODE_IS_VALID));
    }
    var id = new CourseId(asked.idFor("course"));
    var command =
        new Course.Schedule(
            new Course.About(
                id,
                municipality,
                provider,
                plan.title(),
                plan.capacity(),
                plan.startsOn(),
                plan.endsOn()));
    return Answer.created(
        courses.begin(id.text(), command, asked.origin(command)), "/courses/{id}");
  }

  @GetMapping("/courses/{course}")
  @OpenToAll
  ResponseEntity<?> read(@PathVariable CourseId course) {
    return courses
        .find(course.text())
        .<ResponseEntity<?>>map(found -> Answer.state(found, view(found.state())))
        .orElseGet(Answer::absent);
  }

  @GetMapping("/courses/{course}/roster")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> roster(@PathVariable CourseId course, Caller caller) {
    return courses
        .find(course.text())
        .filter(found -> runs(found.state(), caller))
        .<ResponseEntity<?>>map(
            found -> {
              Seats seats = seats(found.state());
              return Answer.state(
                  found, new Roster(seats.booked(), seats.offered(), seats.waiting()));
            })
        .orElseGet(Answer::absent);
  }

  @GetMapping("/courses/{course}/seats/mine")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> mine(@PathVariable CourseId course, Caller caller) {
    return courses
        .find(course.text())
        .<ResponseEntity<?>>flatMap(
            found ->
                place(seats(found.state()), caller.trainee())
                    .map(place -> Answer.state(found, place)))
        .orElseGet(Answer::absent);
  }

  @PostMapping("/courses/{course}/opening")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> open(@PathVariable CourseId course, Caller caller, Asked asked) {
    return byInstructor(course, new Course.TakeBookings(), caller, asked);
  }

  /** Books a seat for the caller, also one that is kept for them. 409 if none is left. */
  @PostMapping("/courses/{course}/seats")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> book(@PathVariable CourseId course, Caller caller, Asked asked) {
    return handle(course, new Course.Book(caller.trainee()), asked);
  }

  /** Joins the waiting list of a full course. */
  @PostMapping("/courses/{course}/waiting-list")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> await(@PathVariable CourseId course, Caller caller, Asked asked) {
    return handle(course, new Course.Wait(caller.trainee()), asked);
  }

  /** Gives back the caller's seat, or their place on the waiting list. */
  @PostMapping("/courses/{course}/seats/release")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> release(@PathVariable CourseId course, Caller caller, Asked asked) {
    return handle(course, new Course.Release(caller.trainee()), asked);
  }

  @PostMapping("/courses/{course}/start")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> start(@PathVariable CourseId course, Caller caller, Asked asked) {
    return byInstructor(course, new Course.Start(), caller, asked);
  }

  /** Ends a running course; who passed gets a certificate. */
  @PostMapping("/courses/{course}/completion")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> complete(
      @PathVariable CourseId course,
      @RequestBody Course.Complete command,
      Caller caller,
      Asked asked) {
    return byInstructor(course, command, caller, asked);
  }

  @PostMapping("/courses/{course}/cancellation")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> cancel(
      @PathVariable CourseId course,
      @Valid @RequestBody Because because,
      Caller caller,
      Asked asked) {
    return byInstructor(course, new Course.Cancel(because.reason()), caller, asked);
  }

  private ResponseEntity<?> byInstructor(
      CourseId course, Course.Command command, Caller caller, Asked asked) {
    return courses.known(course.text()).filter(known -> runs(known, caller)).isPresent()
        ? handle(course, command, asked)
        : Answer.absent();
  }

  private ResponseEntity<?> handle(CourseId course, Course.Command command, Asked asked) {
    return Answer.of(courses.handle(course.text(), command, asked.origin(command)));
  }

  private static boolean runs(Course course, Caller caller) {
    return Course.about(course).provider().equals(caller.organisation());
  }

  private static Seats seats(Course course) {
    return switch (course) {
      case Course.Open(var _, var seats) -> seats;
      case Course.Running(var _, var seats) -> seats;
      case Course.Unscheduled _, Course.Scheduled _, Course.Completed _, Course.Cancelled _ ->
          Seats.of(0);
    };
  }

  private static Optional<Place> place(Seats seats, TraineeId trainee) {
    if (seats.isBooked(trainee)) {
      return Optional.of(new Place("booked", null, null));
    }
    if (seats.isWaiting(trainee)) {
      return Optional.of(new Place("waiting", null, seats.waiting().indexOf(trainee) + 1));
    }
    return seats.offerTo(trainee).map(offer -> new Place("offered", offer.respondBy(), null));
  }

  private static View view(Course course) {
    Course.About about = Course.about(course);
    return switch (course) {
      case Course.Unscheduled _ -> throw new IllegalStateException("nothing to see");
      case Course.Scheduled _ -> new View(about, "scheduled", null, 0);
      case Course.Open(var _, var seats) ->
          new View(about, "open", seats.free(), seats.waiting().size());
      case Course.Running _ -> new View(about, "running", null, 0);
      case Course.Completed _ -> new View(about, "completed", null, 0);
      case Course.Cancelled _ -> new View(about, "cancelled", null, 0);
    };
  }
}
