// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.EMPLOYER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.EmployerEvent.Export;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.japan.CorporateNumber;
import ninaite.japan.MunicipalityCode;
import ninaite.japan.Parsed;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Caller;
import ninaite.service.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Employers register themselves under their 法人番号, or the city registers them. */
@RestController
class EmployerController {
  private final Aggregates<Employer, Employer.Command, OfEmployer> employers;
  private final EmployerKeepers keepers;

  EmployerController(
      Aggregates<Employer, Employer.Command, OfEmployer> employers, EmployerKeepers keepers) {
    this.employers = employers;
    this.keepers = keepers;
  }

  /**
   * @param number the plant's number on the register; left out for a new one
   * @param municipality 全国地方公共団体コード, six digits
   * @param exports approvals to export: US, EU
   */
  record PlantForm(
      @Nullable Integer number,
      @NotBlank @Size(max = 150) String name,
      MunicipalityId municipality,
      @Nullable Set<Export> exports) {
    NumberedPlant plant() {
      Set<Export> approved = Objects.requireNonNullElse(exports, Set.of());
      return new NumberedPlant(number, name, municipality, approved);
    }
  }

  /**
   * @param corporateNumber 法人番号, 13 digits; full-width digits, spaces and dashes are read too
   * @param municipality 全国地方公共団体コード of the first plant, six digits
   * @param plants left out where there is one, which then has the employer's name
   */
  record Registration(
      @Size(max = 64) String corporateNumber,
      MunicipalityId municipality,
      @NotBlank @Size(max = 150) String name,
      @Nullable List<@Valid PlantForm> plants) {
    List<NumberedPlant> numberedPlants() {
      return plants == null
          ? List.of(new NumberedPlant(null, name, municipality, Set.of()))
          : plants.stream().map(PlantForm::plant).toList();
    }
  }

  /** The whole entry anew; a plant that is left out is on the register no longer. */
  record Revision(@NotBlank @Size(max = 150) String name, List<@Valid PlantForm> plants) {}

  @PostMapping("/employers")
  @AllowedTo({EMPLOYER, CITY})
  ResponseEntity<?> register(
      @Valid @RequestBody Registration registration, Caller caller, Asked asked) {
    Optional<EmployerId> number = number(registration.corporateNumber());
    if (number.isEmpty()) {
      return Answer.of(Outcome.refused(EmployerRule.CORPORATE_NUMBER_IS_VALID));
    }
    EmployerId employer = number.get();
    List<NumberedPlant> plants = registration.numberedPlants();
    if (!isInAMunicipality(plants) || !isOne(registration.municipality())) {
      return Answer.of(Outcome.refused(EmployerRule.MUNICIPALITY_CODE_IS_VALID));
    }
    if (!EmployerKeepers.maySpeak(caller, employer, registration.municipality())) {
      return Answer.absent();
    }
    var command =
        new Employer.Register(employer, registration.municipality(), registration.name(), plants);
    return Answer.created(
        employers.begin(employer.text(), command, asked.origin(command)), "/employers/{id}");
  }

  /** Changes name, plants and their approvals. If-Match says which entry was seen. */
  @PutMapping("/employers/{employer}")
  @AllowedTo({EMPLOYER, CITY})
  ResponseEntity<?> revise(
      @PathVariable EmployerId employer,
      @Valid @RequestBody Revision revision,
      Caller caller,
      Asked asked) {
    if (!keepers.include(caller, employer)) {
      return Answer.absent();
    }
    List<NumberedPlant> plants = revision.plants().stream().map(PlantForm::plant).toList();
    if (!isInAMunicipality(plants)) {
      return Answer.of(Outcome.refused(EmployerRule.MUNICIPALITY_CODE_IS_VALID));
    }
    var command = new Employer.Revise(revision.name(), plants);
    return Answer.of(employers.handle(employer.text(), command, asked.origin(command)));
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

  private static Optional<EmployerId> number(String typed) {
    return switch (CorporateNumber.parse(typed)) {
      case Parsed.Ok<CorporateNumber>(var number) -> Optional.of(new EmployerId(number.digits()));
      case Parsed.Refused<CorporateNumber> _ -> Optional.empty();
    };
  }

  private static boolean isInAMunicipality(List<NumberedPlant> plants) {
    return plants.stream().allMatch(plant -> isOne(plant.municipality()));
  }

  private static boolean isOne(MunicipalityId municipality) {
    return MunicipalityCode.isValid(municipality.text());
  }
}
