// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * @param certificate the code of what completing it leads to, e.g. FORK-TC
   * @param capacity seats
   * @param minToOpen with fewer booked at the deadline it is cancelled
   * @param theoryMinutes of the whole course
   * @param practiceMinutes of the whole course
   * @param attendancePercent of theory and of practice each that must be attended
   * @param applyFrom the first day of bookings
   * @param applyTo the last day of bookings; after it the minimum decides
   */
  @Wire("course.scheduled.v1")
  record CourseScheduled(
      CourseId course,
      MunicipalityId municipality,
      String provider,
      String title,
      String certificate,
      int capacity,
      int minToOpen,
      int theoryMinutes,
      int practiceMinutes,
      int attendancePercent,
      LocalDate applyFrom,
      LocalDate applyTo,
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

  /**
   * @param starters who had a seat when it began
   */
  @Wire("course.started.v1")
  record CourseStarted(CourseId course, List<TraineeId> starters, LocalDate startedOn)
      implements OfCourse {
    public CourseStarted {
      starters = List.copyOf(starters);
    }
  }

  /** Hours are counted apart by kind (80 % of each, as many 公共職業訓練 ask). */
  enum Part {
    THEORY,
    PRACTICE
  }

  /**
   * What somebody missed. Reasons do not give hours back. Where it corrects an entry for which
   * somebody had to leave, and attendance is within reach again, they are in the course again: no
   * {@link CourseLeft} for attendance is the last word before {@link CourseCompleted}.
   *
   * @param minutes missed of this part on this day, replacing what was said of them before
   */
  @Wire("course.missed.v1")
  record LessonMissed(CourseId course, TraineeId trainee, LocalDate on, Part part, int minutes)
      implements OfCourse {}

  /** Why somebody left a running course. */
  enum Leaving {
    ATTENDANCE_OUT_OF_REACH,
    FOR_A_JOB,
    PERSONAL
  }

  @Wire("course.left.v1")
  record CourseLeft(
      CourseId course,
      MunicipalityId municipality,
      TraineeId trainee,
      Leaving reason,
      LocalDate leftOn)
      implements OfCourse {}

  /**
   * @param passed who completed; each of them gets a certificate
   * @param completedOn the course's last day, from which outcomes are counted
   */
  @Wire("course.completed.v1")
  record CourseCompleted(
      CourseId course, MunicipalityId municipality, List<TraineeId> passed, LocalDate completedOn)
      implements OfCourse {
    public CourseCompleted {
      passed = List.copyOf(passed);
    }
  }

  @Wire("course.cancelled.v1")
  record CourseCancelled(CourseId course, String reason, LocalDate cancelledOn)
      implements OfCourse {}

  /**
   * @param number as printed on it
   * @param code of its kind, e.g. FORK-TC
   * @param version 1, and one more at each renewal
   * @param expiresOn the last day on which it is good; null if it does not expire
   */
  @Wire("certificate.issued.v1")
  record CertificateIssued(
      CertificateId certificate,
      CourseId course,
      TraineeId trainee,
      String number,
      String code,
      String title,
      int version,
      LocalDate issuedOn,
      @Nullable LocalDate expiresOn)
      implements OfCertificate {}

  @Wire("certificate.renewed.v1")
  record CertificateRenewed(
      CertificateId certificate,
      TraineeId trainee,
      String code,
      int version,
      LocalDate renewedOn,
      @Nullable LocalDate expiresOn)
      implements OfCertificate {}

  @Wire("certificate.revoked.v1")
  record CertificateRevoked(
      CertificateId certificate, TraineeId trainee, String code, String reason, LocalDate revokedOn)
      implements OfCertificate {}
}
