// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.service.Role.INSTRUCTOR;
import static ninaite.service.Role.TRAINEE;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ninaite.aggregate.Aggregates;
import ninaite.events.CertificateId;
import ninaite.events.CourseId;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.OfCertificate;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.japan.Japan;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Caller;
import ninaite.service.OpenToAll;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads of certificates. */
@RestController
class CertificateList {
  private static final int MOST = 500;

  private final Aggregates<Certificate, Certificate.Command, OfCertificate> certificates;
  private final Aggregates<Course, Course.Command, OfCourse> courses;
  private final MongoTemplate mongo;
  private final InstantSource clock;

  CertificateList(
      Aggregates<Certificate, Certificate.Command, OfCertificate> certificates,
      Aggregates<Course, Course.Command, OfCourse> courses,
      MongoTemplate mongo,
      InstantSource clock) {
    this.certificates = certificates;
    this.courses = courses;
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * All that a certificate says, so that a forged sheet can be held against it, and whether it is
   * good today. To whom it was issued is not told.
   *
   * @param code by which it is verified
   * @param kind e.g. FORK-TC
   * @param state valid, expired or revoked
   * @param issuedOn the day of its first version
   * @param renewedOn the day of its present version, if that is a later one
   */
  record Check(
      CertificateId code,
      String number,
      String kind,
      String title,
      CourseId course,
      String state,
      int version,
      LocalDate issuedOn,
      @Nullable LocalDate renewedOn,
      @Nullable LocalDate expiresOn,
      @Nullable LocalDate revokedOn) {}

  /** A certificate of a course, with its holder, for the course's instructors. */
  record Held(TraineeId trainee, Check certificate) {}

  /** Whoever is shown a certificate can check it by its code. No ETag: it can end by time alone. */
  @GetMapping("/certificates/{certificate}")
  @OpenToAll
  ResponseEntity<?> verify(@PathVariable CertificateId certificate) {
    return certificates
        .find(certificate.text())
        .<ResponseEntity<?>>map(found -> ResponseEntity.ok(check(found.state())))
        .orElseGet(Answer::absent);
  }

  /** The caller's own. */
  @GetMapping("/certificates")
  @AllowedTo(TRAINEE)
  List<Check> mine(Caller caller) {
    return by("state.proof.trainee", caller.trainee().text()).stream().map(this::check).toList();
  }

  /** Those of a course of the caller's organisation. */
  @GetMapping("/courses/{course}/certificates")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> ofCourse(@PathVariable CourseId course, Caller caller) {
    return courses
        .known(course.text())
        .filter(known -> Course.about(known).provider().equals(caller.organisation()))
        .<ResponseEntity<?>>map(
            _ ->
                ResponseEntity.ok(
                    by("state.proof.course", course.text()).stream()
                        .map(one -> new Held(Certificate.proof(one).trainee(), check(one)))
                        .toList()))
        .orElseGet(Answer::absent);
  }

  private List<Certificate> by(String field, String id) {
    return mongo
        .getDb()
        .getCollection(Certificate.DECIDER.collection())
        .find(new Document(field, id))
        .projection(new Document("state", 1))
        .sort(new Document("state.proof.number", 1))
        .limit(MOST)
        .map(
            found ->
                mongo.getConverter().read(Certificate.class, found.get("state", Document.class)))
        .into(new ArrayList<>());
  }

  private Check check(Certificate certificate) {
    LocalDate today = Japan.dateOf(clock.instant());
    return switch (certificate) {
      case Certificate.Unissued _ -> throw new IllegalStateException("nothing to see");
      case Certificate.Issued(var proof, var versions) -> {
        LocalDate until = versions.getLast().expiresOn();
        boolean expired = until != null && today.isAfter(until);
        yield check(proof, versions, expired ? "expired" : "valid", null);
      }
      case Certificate.Revoked(var proof, var versions, var _, var on) ->
          check(proof, versions, "revoked", on);
    };
  }

  private static Check check(
      Certificate.Proof proof,
      List<Certificate.Version> versions,
      String state,
      @Nullable LocalDate revokedOn) {
    Certificate.Version now = versions.getLast();
    return new Check(
        proof.certificate(),
        proof.number(),
        proof.code(),
        proof.title(),
        proof.course(),
        state,
        now.number(),
        versions.getFirst().on(),
        now.number() == 1 ? null : now.on(),
        now.expiresOn(),
        revokedOn);
  }
}
