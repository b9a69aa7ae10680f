// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.EMPLOYER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.japan.CorporateNumber;
import ninaite.japan.MunicipalityCode;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Caller;
import ninaite.service.OpenToAll;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Employers register themselves under their 法人番号, or the city registers them. */
@RestController
class EmployerController {
  private final Aggregates<Employer, Employer.Command, OfEmployer> employers;

  EmployerController(Aggregates<Employer, Employer.Command, OfEmployer> employers) {
    this.employers = employers;
  }

  /**
   * @param corporateNumber 法人番号, 13 digits
   * @param municipality 全国地方公共団体コード of the plant, six digits
   */
  record Registration(
      EmployerId corporateNumber,
      MunicipalityId municipality,
      @NotBlank @Size(max = 150) String name) {}

  @PostMapping("/employers")
  @AllowedTo({EMPLOYER, CITY})
  ResponseEntity<?> register(
      @Valid @RequestBody Registration registration, Caller caller, Asked asked) {
    EmployerId employer = registration.corporateNumber();
    if (!CorporateNumber.isValid(employer.text())) {
      return Answer.of(Outcome.refused(EmployerRule.CORPORATE_NUMBER_IS_VALID));
    }
    if (!MunicipalityCode.isValid(registration.municipality().text())) {
      return Answer.of(Outcome.refused(EmployerRule.MUNICIPALITY_CODE_IS_VALID));
    }
    if (!caller.actsFor(employer) && !caller.worksIn(registration.municipality())) {
      return Answer.absent();
    }
    var command = new Employer.Register(employer, registration.municipality(), registration.name());
    return Answer.created(
        employers.begin(employer.text(), command, asked.origin(command)), "/employers/{id}");
  }

  /** An employer's entry: a company's name and number are public. */
  @GetMapping("/employers/{employer}")
  @OpenToAll
  ResponseEntity<?> read(@PathVariable EmployerId employer) {
    return employers
        .find(employer.text())
        .<ResponseEntity<?>>map(found -> Answer.state(found, found.state()))
        .orElseGet(Answer::absent);
  }
}
