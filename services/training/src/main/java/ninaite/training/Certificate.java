// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.aggregate.Decision.accept;

import java.time.Instant;
import java.time.LocalDate;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.aggregate.Ids;
import ninaite.events.CertificateId;
import ninaite.events.CourseId;
import ninaite.events.Topic;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CertificateIssued;
import ninaite.events.TrainingEvent.OfCertificate;
import org.springframework.data.annotation.TypeAlias;

/** Proof that a trainee completed a course. Its id is the code by which anyone can verify it. */
public sealed interface Certificate {

  @TypeAlias("certificate.unissued")
  record Unissued() implements Certificate {}

  @TypeAlias("certificate.issued")
  record Issued(
      CertificateId certificate,
      CourseId course,
      TraineeId trainee,
      String title,
      LocalDate issuedOn)
      implements Certificate {}

  /** Asked for by the course's completion. */
  sealed interface Command {}

  record Issue(CourseId course, TraineeId trainee, String title, LocalDate on) implements Command {}

  Decider<Certificate, Command, OfCertificate> DECIDER =
      new Decider<>(
          "certificates",
          Topic.TRAINING,
          Certificate.class,
          new Unissued(),
          Certificate::decide,
          Certificate::evolve);

  /** One per course and trainee, whoever asks and however often. */
  static CertificateId idFor(CourseId course, TraineeId trainee) {
    return new CertificateId(Ids.sameFor("certificate", course.text(), trainee.text()));
  }

  static Decision<OfCertificate> decide(Certificate certificate, Command command, Instant now) {
    return switch (command) {
      case Issue c ->
          switch (certificate) {
            case Unissued _ ->
                accept(
                    new CertificateIssued(
                        idFor(c.course, c.trainee), c.course, c.trainee, c.title, c.on));
            case Issued _ -> accept();
          };
    };
  }

  static Certificate evolve(Certificate certificate, OfCertificate event) {
    return switch (event) {
      case CertificateIssued e ->
          new Issued(e.certificate(), e.course(), e.trainee(), e.title(), e.issuedOn());
    };
  }
}
