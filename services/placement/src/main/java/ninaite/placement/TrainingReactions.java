// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.events.PlacementEvent.TrainingEnd.COMPLETED;
import static ninaite.events.PlacementEvent.TrainingEnd.LEFT_FOR_A_JOB;

import java.time.LocalDate;
import ninaite.events.CandidateId;
import ninaite.events.CourseId;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.TrainingEnd;
import ninaite.events.Qualification;
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
import ninaite.events.TrainingEvent.Leaving;
import ninaite.events.TrainingEvent.LessonMissed;
import ninaite.events.TrainingEvent.SeatAwaited;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatOfferLapsed;
import ninaite.events.TrainingEvent.SeatOffered;
import ninaite.events.TrainingEvent.SeatReleased;
import ninaite.messaging.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Courses and certificates go into the path of whoever took part. */
@Component
class TrainingReactions {
  private final Telling telling;

  TrainingReactions(Telling telling) {
    this.telling = telling;
  }

  /** Only a course completed here, or left for a job, says something about a person's work. */
  void onTraining(Received<TrainingEvent> received) {
    switch (received.event()) {
      case CourseCompleted e -> {
        for (TraineeId trainee : e.passed()) {
          trained(trainee, e.course(), e.municipality(), COMPLETED, e.completedOn(), received);
        }
      }
      case CourseLeft e -> {
        if (e.reason() == Leaving.FOR_A_JOB) {
          trained(e.trainee(), e.course(), e.municipality(), LEFT_FOR_A_JOB, e.leftOn(), received);
        }
      }
      case CertificateIssued e -> qualify(e.trainee(), e.code(), e.expiresOn(), received);
      case CertificateRenewed e -> qualify(e.trainee(), e.code(), e.expiresOn(), received);
      case CertificateRevoked e -> {
        var candidate = CandidateId.of(e.trainee());
        telling.tell(candidate, new Candidate.Disqualify(candidate, e.code()), received);
      }
      case CourseScheduled _, CourseOpened _, CourseStarted _, CourseCancelled _ -> {}
      case SeatBooked _, SeatAwaited _, SeatReleased _, SeatOffered _, SeatOfferLapsed _ -> {}
      case LessonMissed _ -> {}
    }
  }

  private void trained(
      TraineeId trainee,
      CourseId course,
      MunicipalityId municipality,
      TrainingEnd how,
      LocalDate endedOn,
      Received<?> received) {
    var candidate = CandidateId.of(trainee);
    var trained = new Candidate.BeTrained(candidate, course, municipality, how, endedOn);
    telling.tell(candidate, trained, received);
  }

  private void qualify(
      TraineeId trainee, String code, @Nullable LocalDate until, Received<?> received) {
    var candidate = CandidateId.of(trainee);
    telling.tell(
        candidate, new Candidate.Qualify(candidate, new Qualification(code, until)), received);
  }
}
