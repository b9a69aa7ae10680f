// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.service.Role.INSTRUCTOR;

import jakarta.validation.Valid;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.CertificateId;
import ninaite.events.TrainingEvent.OfCertificate;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Because;
import ninaite.service.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the instructors of its course can do about a certificate once it is out. */
@RestController
class CertificateController {
  private final Aggregates<Certificate, Certificate.Command, OfCertificate> certificates;
  private final Aggregates<Course, Course.Command, OfCourse> courses;

  CertificateController(
      Aggregates<Certificate, Certificate.Command, OfCertificate> certificates,
      Aggregates<Course, Course.Command, OfCourse> courses) {
    this.certificates = certificates;
    this.courses = courses;
  }

  /** A new version from today on, with a new last day where its kind expires. */
  @PostMapping("/certificates/{certificate}/renewal")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> renew(@PathVariable CertificateId certificate, Caller caller, Asked asked) {
    return tell(certificate, new Certificate.Renew(), caller, asked);
  }

  @PostMapping("/certificates/{certificate}/revocation")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<?> revoke(
      @PathVariable CertificateId certificate,
      @Valid @RequestBody Because because,
      Caller caller,
      Asked asked) {
    return tell(certificate, new Certificate.Revoke(because.reason()), caller, asked);
  }

  private ResponseEntity<?> tell(
      CertificateId id, Certificate.Command command, Caller caller, Asked asked) {
    boolean own =
        certificates
            .known(id.text())
            .flatMap(known -> courses.known(Certificate.proof(known).course().text()))
            .filter(course -> Course.about(course).provider().equals(caller.organisation()))
            .isPresent();
    return own
        ? Answer.of(certificates.handle(id.text(), command, asked.origin(command)))
        : Answer.of(Outcome.refused(TrainingRule.CERTIFICATE_EXISTS));
  }
}
