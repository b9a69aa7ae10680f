// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.testing.People.HANAKO;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import ninaite.events.CourseId;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CertificateIssued;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseCompleted;
import ninaite.events.TrainingEvent.CourseOpened;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.OfCertificate;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.SeatAwaited;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatOfferLapsed;
import ninaite.events.TrainingEvent.SeatOffered;
import ninaite.events.TrainingEvent.SeatReleased;
import ninaite.testing.Laws;
import org.junit.jupiter.api.Test;

class TrainingLawsTest {

  @Test
  void courses_keep_the_laws() {
    Laws.of(Course.DECIDER, Course.Command.class, OfCourse.class)
        .asked((seeds, _) -> AnyCourse.command(seeds))
        .leads(CourseScheduled.class, Course.Scheduled.class)
        .leads(CourseOpened.class, Course.Open.class)
        .leads(SeatBooked.class, Course.Open.class)
        .leads(SeatAwaited.class, Course.Open.class)
        .leads(SeatReleased.class, Course.Open.class)
        .leads(SeatOffered.class, Course.Open.class)
        .leads(SeatOfferLapsed.class, Course.Open.class)
        .leads(CourseStarted.class, Course.Running.class)
        .leads(CourseCompleted.class, Course.Completed.class)
        .leads(CourseCancelled.class, Course.Cancelled.class)
        .always("seats never exceed the capacity", course -> seats(course).free() >= 0)
        .always("nobody has two of seat, offer and place in the queue", TrainingLawsTest::isOnce)
        .hold();
  }

  @Test
  void certificates_keep_the_laws() {
    Laws.of(Certificate.DECIDER, Certificate.Command.class, OfCertificate.class)
        .asked(
            (seeds, _) ->
                new Certificate.Issue(
                    new CourseId("course-for-beginners"),
                    HANAKO,
                    "水産加工入門",
                    LocalDate.of(2026, 6, seeds.between(1, 30))))
        .leads(CertificateIssued.class, Certificate.Issued.class)
        .hold();
  }

  private static boolean isOnce(Course course) {
    Seats seats = seats(course);
    List<TraineeId> all =
        Stream.of(
                seats.booked().stream(),
                seats.offered().stream().map(Seats.Offered::trainee),
                seats.waiting().stream())
            .flatMap(some -> some)
            .toList();
    return new HashSet<>(all).size() == all.size();
  }

  private static Seats seats(Course course) {
    return switch (course) {
      case Course.Open open -> open.seats();
      case Course.Running running -> running.seats();
      case Course.Unscheduled _, Course.Scheduled _, Course.Completed _, Course.Cancelled _ ->
          Seats.of(0);
    };
  }
}
