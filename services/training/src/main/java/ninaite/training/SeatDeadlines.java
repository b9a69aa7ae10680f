// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import java.time.InstantSource;
import java.util.Date;
import ninaite.aggregate.Aggregates;
import ninaite.events.TrainingEvent.OfCourse;
import org.bson.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Passes a kept seat on to the next when nobody took it in time. */
@Component
class SeatDeadlines {
  private final Aggregates<Course, Course.Command, OfCourse> courses;
  private final InstantSource clock;

  SeatDeadlines(Aggregates<Course, Course.Command, OfCourse> courses, InstantSource clock) {
    this.courses = courses;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${ninaite.training.deadline-check:30s}")
  void check() {
    courses.tellDue(
        new Document(
            "state.seats.offered.respondBy", new Document("$lte", Date.from(clock.instant()))),
        new Course.LetOffersLapse());
  }
}
