// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.service.Role.INSTRUCTOR;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.CourseId;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.Leaving;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.japan.Japan;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Because;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Instructors run the courses of their organisation. */
@RestController
class CourseController {
  private final Aggregates<Course, Course.Command, OfCourse> courses;
  private final InstantSource clock;

  CourseController(Aggregates<Course, Course.Command, OfCourse> courses, InstantSource clock) {
    this.courses = courses;
    this.clock = clock;
  }

  /** Who missed what on a day: one entry per person and part. */
  record Roll(LocalDate on, @Size(max = 2 * PlanRules.MOST_SEATS) List<Course.Absence> missed) {}

  /**
   * What a roll led to.
   *
   * @param standings of those it named
   */
  record Recorded(String id, long version, List<Rosters.Standing> standings) {}

  /**
   * @param on the last day they were there; today if left out
   */
  record Departure(TraineeId trainee, Leaving reason, @Nullable LocalDate on) {}

  /** A new course of the caller's organisation, in the caller's municipality. */
  @PostMapping("/courses")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> schedule(@Valid @RequestBody CoursePlan plan, Caller caller, Asked asked) {
    var municipality = caller.municipality();
    String provider = caller.organisation();
    if (municipality == null || provider == null) {
      return Answer.of(Outcome.refused(TrainingRule.MUNICIPALITY_CODE_IS_VALID));
    }
    var id = new CourseId(asked.idFor("course"));
    About about = plan.about(id, municipality, provider, today());
    return Answer.created(
        courses.begin(id.text(), new Course.Schedule(about), asked.origin(plan)), "/courses/{id}");
  }

  /** Opens it by hand, where the calendar has not done so yet. */
  @PostMapping("/courses/{course}/opening")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> open(@PathVariable CourseId course, Caller caller, Asked asked) {
    return Answer.of(tell(course, new Course.TakeBookings(), caller, asked));
  }

  @PostMapping("/courses/{course}/start")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> start(@PathVariable CourseId course, Caller caller, Asked asked) {
    return Answer.of(tell(course, new Course.Start(), caller, asked));
  }

  /**
   * Tells who missed what, one person or a whole day's roll. Who can no longer reach the attendance
   * asked for has left by it, and the answer says so.
   */
  @PostMapping("/courses/{course}/attendance")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> callRoll(
      @PathVariable CourseId course, @Valid @RequestBody Roll roll, Caller caller, Asked asked) {
    Outcome<Course> outcome =
        tell(course, new Course.CallRoll(roll.on(), roll.missed()), caller, asked);
    ResponseEntity<?> answer = Answer.of(outcome);
    if (!(outcome instanceof Outcome.Done<Course> done)) {
      return answer;
    }
    List<TraineeId> named = roll.missed().stream().map(Course.Absence::trainee).distinct().toList();
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .body(new Recorded(done.id(), done.version(), Rosters.standings(done.state(), named)));
  }

  /** Somebody leaves the running course, for a job or for reasons of their own. */
  @PostMapping("/courses/{course}/departures")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> leave(
      @PathVariable CourseId course, @RequestBody Departure departure, Caller caller, Asked asked) {
    LocalDate on = departure.on() == null ? today() : departure.on();
    var leave = new Course.Leave(departure.trainee(), departure.reason(), on);
    return Answer.of(tell(course, leave, departure, caller, asked));
  }

  /** Ends a running course; who passed gets a certificate. */
  @PostMapping("/courses/{course}/completion")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> complete(
      @PathVariable CourseId course,
      @RequestBody Course.Complete command,
      Caller caller,
      Asked asked) {
    return Answer.of(tell(course, command, caller, asked));
  }

  @PostMapping("/courses/{course}/cancellation")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> cancel(
      @PathVariable CourseId course,
      @Valid @RequestBody Because because,
      Caller caller,
      Asked asked) {
    return Answer.of(tell(course, new Course.Cancel(because.reason()), caller, asked));
  }

  private Outcome<Course> tell(
      CourseId course, Course.Command command, Caller caller, Asked asked) {
    return tell(course, command, command, caller, asked);
  }

  /**
   * Another organisation's course is none at all.
   *
   * @param said what was asked in so many words, which a repetition says again
   */
  private Outcome<Course> tell(
      CourseId course, Course.Command command, Object said, Caller caller, Asked asked) {
    return courses
            .known(course.text())
            .filter(known -> Course.about(known).provider().equals(caller.organisation()))
            .isPresent()
        ? courses.handle(course.text(), command, asked.origin(said))
        : Outcome.refused(TrainingRule.COURSE_EXISTS);
  }

  private LocalDate today() {
    return Japan.dateOf(clock.instant());
  }
}
