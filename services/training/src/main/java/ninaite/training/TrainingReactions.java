// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import ninaite.aggregate.Aggregates;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent;
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
import ninaite.messaging.Received;
import ninaite.messaging.Refusal;
import org.springframework.stereotype.Component;

/** A completed course leads to a certificate for everybody who passed. */
@Component
class TrainingReactions {
  private final Aggregates<Course, Course.Command, OfCourse> courses;
  private final Aggregates<Certificate, Certificate.Command, OfCertificate> certificates;

  TrainingReactions(
      Aggregates<Course, Course.Command, OfCourse> courses,
      Aggregates<Certificate, Certificate.Command, OfCertificate> certificates) {
    this.courses = courses;
    this.certificates = certificates;
  }

  void onTraining(Received<TrainingEvent> received) {
    switch (received.event()) {
      case CourseCompleted e -> {
        String title =
            courses.known(e.course().text()).map(c -> Course.about(c).title()).orElse("");
        for (TraineeId trainee : e.passed()) {
          var issue = new Certificate.Issue(e.course(), trainee, title, e.completedOn());
          String id = Certificate.idFor(e.course(), trainee).text();
          Refusal.unlessDone(certificates.begin(id, issue, received.cause()));
        }
      }
      case CourseScheduled _, CourseOpened _, CourseStarted _, CourseCancelled _ -> {}
      case SeatBooked _, SeatAwaited _, SeatReleased _, SeatOffered _, SeatOfferLapsed _ -> {}
      case CertificateIssued _ -> {}
    }
  }
}
