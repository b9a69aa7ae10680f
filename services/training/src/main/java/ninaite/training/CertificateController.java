// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import java.time.LocalDate;
import ninaite.aggregate.Aggregates;
import ninaite.events.CertificateId;
import ninaite.events.CourseId;
import ninaite.events.TrainingEvent.OfCertificate;
import ninaite.service.Answer;
import ninaite.service.OpenToAll;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whoever is shown a certificate can check it by its code. */
@RestController
class CertificateController {
  private final Aggregates<Certificate, Certificate.Command, OfCertificate> certificates;

  CertificateController(Aggregates<Certificate, Certificate.Command, OfCertificate> certificates) {
    this.certificates = certificates;
  }

  /** That the code is good, for what and since when. To whom it was issued is not told. */
  record Check(CertificateId code, String title, CourseId course, LocalDate issuedOn) {}

  @GetMapping("/certificates/{certificate}")
  @OpenToAll
  ResponseEntity<?> verify(@PathVariable CertificateId certificate) {
    return certificates
        .find(certificate.text())
        .<ResponseEntity<?>>map(
            found ->
                switch (found.state()) {
                  case Certificate.Unissued _ -> Answer.absent();
                  case Certificate.Issued issued ->
                      Answer.state(
                          found,
                          new Check(
                              issued.certificate(),
                              issued.title(),
                              issued.course(),
                              issued.issuedOn()));
                })
        .orElseGet(Answer::absent);
  }
}
