// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.service.Role.TRAINEE;

import java.time.InstantSource;
import ninaite.aggregate.Aggregates;
import ninaite.events.CourseId;
import ninaite.events.TrainingEvent.Leaving;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.japan.Japan;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Trainees book seats for themselves and nobody else. */
@RestController
class SeatController {
  private final Aggregates<Course, Course.Command, OfCourse> courses;
  private final InstantSource clock;

  SeatController(Aggregates<Course, Course.Command, OfCourse> courses, InstantSource clock) {
    this.courses = courses;
    this.clock = clock;
  }

  /** FOR_A_JOB or PERSONAL. */
  record Why(Leaving reason) {}

  /** The caller's own place in a course; 404 if they have none. */
  @GetMapping("/courses/{course}/seats/mine")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> mine(@PathVariable CourseId course, Caller caller) {
    return courses
        .find(course.text())
        .<ResponseEntity<?>>flatMap(
            found ->
                Rosters.place(found.state(), caller.trainee())
                    .map(place -> Answer.state(found, place)))
        .orElseGet(Answer::absent);
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

  /** The caller leaves the running course, today. */
  @PostMapping("/courses/{course}/seats/departure")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> leave(
      @PathVariable CourseId course, @RequestBody Why why, Caller caller, Asked asked) {
    var leave = new Course.Leave(caller.trainee(), why.reason(), Japan.dateOf(clock.instant()));
    return Answer.of(courses.handle(course.text(), leave, asked.origin(why)));
  }

  private ResponseEntity<?> handle(CourseId course, Course.Command command, Asked asked) {
    return Answer.of(courses.handle(course.text(), command, asked.origin(command)));
  }
}
