// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What happens in courses, and the certificates they lead to. */
public sealed interface TrainingEvent extends Event {

  /** A course with its seats. */
  sealed interface OfCourse extends TrainingEvent {
    CourseId course();

    @Override
    default Id subject() {
      return course();
    }
  }

  /** A certificate, apart from its course since it outlives it. */
  sealed interface OfCertificate extends TrainingEvent {
    CertificateId certificate();

    @Override
    default Id subject() {
      return certificate();
    }
  }

  /**
   * @param provider the organisation of the instructors who may run it
   * @param capacity seats
   */
  @Wire("course.scheduled.v1")
  record CourseScheduled(
      CourseId course,
      MunicipalityId municipality,
      String provider,
      String title,
      int capacity,
      LocalDate startsOn,
      LocalDate endsOn)
      implements OfCourse {}

  @Wire("course.opened.v1")
  record CourseOpened(CourseId course) implements OfCourse {}

  @Wire("seat.booked.v1")
  record SeatBooked(CourseId course, TraineeId trainee, LocalDate bookedOn) implements OfCourse {}

  @Wire("seat.awaited.v1")
  record SeatAwaited(CourseId course, TraineeId trainee) implements OfCourse {}

  /**
   * A seat given back, or a place on the waiting list given up.
   *
   * @param booked whether it was a booked seat
   */
  @Wire("seat.released.v1")
  record SeatReleased(CourseId course, TraineeId trainee, boolean booked, LocalDate releasedOn)
      implements OfCourse {}

  /**
   * A freed seat offered to the next who waits.
   *
   * @param respondBy until when it is kept
   */
  @Wire("seat.offered.v1")
  record SeatOffered(CourseId course, TraineeId trainee, Instant respondBy) implements OfCourse {}

  @Wire("seat.lapsed.v1")
  record SeatOfferLapsed(CourseId course, TraineeId trainee) implements OfCourse {}

  @Wire("course.started.v1")
  record CourseStarted(CourseId course, LocalDate startedOn) implements OfCourse {}

  /**
   * @param passed who completed; each of them gets a certificate
   */
  @Wire("course.completed.v1")
  record CourseCompleted(CourseId course, List<TraineeId> passed, LocalDate completedOn)
      implements OfCourse {
    public CourseCompleted {
      passed = List.copyOf(passed);
    }
  }

  @Wire("course.cancelled.v1")
  record CourseCancelled(CourseId course, String reason, LocalDate cancelledOn)
      implements OfCourse {}

  @Wire("certificate.issued.v1")
  record CertificateIssued(
      CertificateId certificate,
      CourseId course,
      TraineeId trainee,
      String title,
      LocalDate issuedOn)
      implements OfCertificate {}
}
