// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.training.TrainingRule.CERTIFICATE_EXISTS;
import static ninaite.training.TrainingRule.IS_NOT_REVOKED;
import static ninaite.training.TrainingRule.RENEWAL_IS_LATER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.aggregate.Ids;
import ninaite.events.CertificateId;
import ninaite.events.CourseId;
import ninaite.events.Topic;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CertificateIssued;
import ninaite.events.TrainingEvent.CertificateRenewed;
import ninaite.events.TrainingEvent.CertificateRevoked;
import ninaite.events.TrainingEvent.OfCertificate;
import ninaite.japan.Japan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** Proof that a trainee completed a course. Its id is the code by which anyone can verify it. */
public sealed interface Certificate {

  @TypeAlias("certificate.unissued")
  record Unissued() implements Certificate {}

  /**
   * @param versions the first one, and one more per renewal
   */
  @TypeAlias("certificate.issued")
  record Issued(Proof proof, List<Version> versions) implements Certificate {}

  @TypeAlias("certificate.revoked")
  record Revoked(Proof proof, List<Version> versions, String reason, LocalDate on)
      implements Certificate {}

  /**
   * What never changes about it.
   *
   * @param number as printed on it, unique
   * @param code of its kind, e.g. FORK-TC
   * @param title of the course
   */
  record Proof(
      CertificateId certificate,
      CourseId course,
      TraineeId trainee,
      String number,
      String code,
      String title) {}

  /**
   * @param number counts from 1
   * @param expiresOn the last day on which it is good; null if it does not expire
   */
  record Version(int number, LocalDate on, @Nullable LocalDate expiresOn) {}

  /** Asked for by the course's completion, and later by its instructors. */
  sealed interface Command {}

  record Issue(
      CourseId course, TraineeId trainee, String number, String code, String title, LocalDate on)
      implements Command {}

  /** Whoever holds it has shown again that they can do it. */
  record Renew() implements Command {}

  record Revoke(String reason) implements Command {}

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
    LocalDate today = Japan.dateOf(now);
    return switch (certificate) {
      case Unissued _ ->
          switch (command) {
            case Issue c -> accept(issued(c));
            case Renew _, Revoke _ -> refuse(CERTIFICATE_EXISTS);
          };
      case Issued(var proof, var versions) ->
          switch (command) {
            case Issue _ -> accept();
            case Renew _ -> renew(proof, versions.getLast(), today);
            case Revoke c ->
                accept(
                    new CertificateRevoked(
                        proof.certificate, proof.trainee, proof.code, c.reason, today));
          };
      case Revoked _ ->
          switch (command) {
            case Issue _ -> accept();
            case Renew _, Revoke _ -> refuse(IS_NOT_REVOKED);
          };
    };
  }

  private static CertificateIssued issued(Issue c) {
    return new CertificateIssued(
        idFor(c.course, c.trainee),
        c.course,
        c.trainee,
        c.number,
        c.code,
        c.title,
        1,
        c.on,
        expiry(c.code, c.on));
  }

  private static Decision<OfCertificate> renew(Proof proof, Version last, LocalDate today) {
    return today.isAfter(last.on)
        ? accept(
            new CertificateRenewed(
                proof.certificate,
                proof.trainee,
                proof.code,
                last.number + 1,
                today,
                expiry(proof.code, today)))
        : refuse(RENEWAL_IS_LATER);
  }

  private static @Nullable LocalDate expiry(String code, LocalDate on) {
    return CertificateKind.of(code, on).map(kind -> kind.expiresOn(on)).orElse(null);
  }

  static Certificate evolve(Certificate certificate, OfCertificate event) {
    return switch (event) {
      case CertificateIssued e ->
          new Issued(
              new Proof(e.certificate(), e.course(), e.trainee(), e.number(), e.code(), e.title()),
              List.of(new Version(e.version(), e.issuedOn(), e.expiresOn())));
      case CertificateRenewed e ->
          switch (certificate) {
            case Issued(var proof, var versions) ->
                new Issued(
                    proof,
                    Stream.concat(
                            versions.stream(),
                            Stream.of(new Version(e.version(), e.renewedOn(), e.expiresOn())))
                        .toList());
            case Unissued _, Revoked _ -> certificate;
          };
      case CertificateRevoked e ->
          switch (certificate) {
            case Issued(var proof, var versions) ->
                new Revoked(proof, versions, e.reason(), e.revokedOn());
            case Unissued _, Revoked _ -> certificate;
          };
    };
  }

  /** What never changes about a certificate. */
  static Proof proof(Certificate certificate) {
    return switch (certificate) {
      case Unissued _ -> throw new IllegalStateException("nothing is known before the issue");
      case Issued(var proof, var _) -> proof;
      case Revoked(var proof, var _, var _, var _) -> proof;
    };
  }
}
