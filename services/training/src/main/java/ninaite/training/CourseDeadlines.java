// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import java.time.InstantSource;
import java.util.Date;
import ninaite.aggregate.Aggregates;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.japan.Japan;
import org.bson.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What happens to courses because time passes: a kept seat goes on to the next, bookings open, and
 * what too few have booked does not take place.
 */
@Component
class CourseDeadlines {
  private final Aggregates<Course, Course.Command, OfCourse> courses;
  private final InstantSource clock;

  CourseDeadlines(Aggregates<Course, Course.Command, OfCourse> courses, InstantSource clock) {
    this.courses = courses;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${ninaite.training.deadline-check:30s}")
  void letOffersLapse() {
    courses.tellDue(
        new Document(
            "state.seats.offered.respondBy", new Document("$lte", Date.from(clock.instant()))),
        new Course.LetOffersLapse());
  }

  @Scheduled(fixedDelayString = "${ninaite.training.calendar-check:10m}")
  void keepCalendar() {
    String today = Japan.dateOf(clock.instant()).toString();
    courses.tellDue(
        new Document("state._class", "course.scheduled")
            .append("state.about.applyFrom", new Document("$lte", today)),
        new Course.KeepCalendar());
    courses.tellDue(
        new Document("state._class", "course.open")
            .append("state.reached", false)
            .append("state.about.applyTo", new Document("$lt", today)),
        new Course.KeepCalendar());
  }
}
