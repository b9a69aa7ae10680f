// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import java.time.LocalDate;
import ninaite.aggregate.Aggregates;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent;
import ninaite.events.TrainingEvent.CertificateIssued;
import ninaite.events.TrainingEvent.CertificateRenewed;
import ninaite.events.TrainingEvent.CertificateRevoked;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseCompleted;
import ninaite.events.TrainingEvent.CourseLeft;
import ninaite.events.TrainingEvent.CourseOpened;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.LessonMissed;
import ninaite.events.TrainingEvent.OfCertificate;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.events.TrainingEvent.SeatAwaited;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatOfferLapsed;
import ninaite.events.TrainingEvent.SeatOffered;
import ninaite.events.TrainingEvent.SeatReleased;
import ninaite.messaging.Received;
import ninaite.messaging.Refusal;
import org.springframework.stereotype.Component;

/** A completed course leads to a certificate for everybody who passed. */
@Component
class TrainingReactions {
  private final Aggregates<Course, Course.Command, OfCourse> courses;
  private final Aggregates<Certificate, Certificate.Command, OfCertificate> certificates;
  private final CertificateNumbers numbers;

  TrainingReactions(
      Aggregates<Course, Course.Command, OfCourse> courses,
      Aggregates<Certificate, Certificate.Command, OfCertificate> certificates,
      CertificateNumbers numbers) {
    this.courses = courses;
    this.certificates = certificates;
    this.numbers = numbers;
  }

  void onTraining(Received<TrainingEvent> received) {
    switch (received.event()) {
      case CourseCompleted e -> {
        About about = Course.about(courses.known(e.course().text()).orElseThrow());
        for (TraineeId trainee : e.passed()) {
          issue(about, trainee, e.completedOn(), received);
        }
      }
      case CourseScheduled _, CourseOpened _, CourseStarted _, CourseCancelled _ -> {}
      case LessonMissed _, CourseLeft _ -> {}
      case SeatBooked _, SeatAwaited _, SeatReleased _, SeatOffered _, SeatOfferLapsed _ -> {}
      case CertificateIssued _, CertificateRenewed _, CertificateRevoked _ -> {}
    }
  }

  /** Looks first, so that a repetition does not use up numbers. */
  private void issue(About about, TraineeId trainee, LocalDate on, Received<?> received) {
    String id = Certificate.idFor(about.course(), trainee).text();
    if (certificates.find(id).isEmpty()) {
      var issue =
          new Certificate.Issue(
              about.course(),
              trainee,
              numbers.next(about.municipality(), on),
              about.certificate(),
              about.title(),
              on);
      Refusal.unlessDone(certificates.begin(id, issue, received.cause()));
    }
  }
}
