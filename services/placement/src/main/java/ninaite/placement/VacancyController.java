// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.EMPLOYER;

import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.VacancyId;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Vacancies: the city introduces, the employer offers. */
@RestController
class VacancyController {
  private final Aggregates<Vacancy, Vacancy.Command, OfVacancy> vacancies;
  private final Aggregates<Candidate, Candidate.Command, OfCandidate> candidates;

  VacancyController(
      Aggregates<Vacancy, Vacancy.Command, OfVacancy> vacancies,
      Aggregates<Candidate, Candidate.Command, OfCandidate> candidates) {
    this.vacancies = vacancies;
    this.candidates = candidates;
  }

  /**
   * A vacancy as it stands.
   *
   * @param heads how many people it is for
   * @param headsFree not agreed and not held by an outstanding offer
   */
  record View(
      VacancyId id,
      String state,
      EmployerId employer,
      MunicipalityId municipality,
      int heads,
      int headsFree,
      int introduced,
      int offersOpen,
      int agreed) {}

  @GetMapping("/vacancies/{vacancy}")
  @AllowedTo({CITY, EMPLOYER})
  ResponseEntity<?> read(@PathVariable VacancyId vacancy, Caller caller) {
    return vacancies
        .find(vacancy.text())
        .<ResponseEntity<?>>flatMap(
            found -> visible(found, caller).map(view -> Answer.state(found, view)))
        .orElseGet(Answer::absent);
  }

  /** Introduces a candidate of the same municipality. 409 if the vacancy is closed. */
  @PostMapping("/vacancies/{vacancy}/introductions")
  @AllowedTo(CITY)
  ResponseEntity<?> introduce(
      @PathVariable VacancyId vacancy,
      @RequestBody Vacancy.Introduce command,
      Caller caller,
      Asked asked) {
    // As it stands, not as it is remembered: a later application may be in another municipality.
    Optional<MunicipalityId> wanted =
        candidates
            .find(command.candidate().text())
            .map(found -> Candidate.whose(found.state()).municipality());
    if (whose(vacancy).filter(whose -> caller.worksIn(whose.municipality())).isEmpty()) {
      return Answer.absent();
    }
    if (wanted.filter(caller::worksIn).isEmpty()) {
      return Answer.of(Outcome.refused(PlacementRule.CANDIDATE_EXISTS));
    }
    return Answer.of(vacancies.handle(vacancy.text(), command, asked.origin(command)));
  }

  /**
   * Offers a place to a candidate who was introduced. The offer holds a head until it is answered.
   */
  @PostMapping("/vacancies/{vacancy}/offers")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> offer(
      @PathVariable VacancyId vacancy,
      @RequestBody Vacancy.Offer command,
      Caller caller,
      Asked asked) {
    return whose(vacancy).filter(whose -> caller.actsFor(whose.employer())).isEmpty()
        ? Answer.absent()
        : Answer.of(vacancies.handle(vacancy.text(), command, asked.origin(command)));
  }

  private Optional<Vacancy.Whose> whose(VacancyId vacancy) {
    return vacancies.known(vacancy.text()).flatMap(VacancyController::whose);
  }

  private static Optional<Vacancy.Whose> whose(Vacancy vacancy) {
    return switch (vacancy) {
      case Vacancy.Unopened _ -> Optional.empty();
      case Vacancy.Open open -> Optional.of(open.whose());
      case Vacancy.Closed closed -> Optional.of(closed.whose());
    };
  }

  private static Optional<View> visible(Outcome.Done<Vacancy> found, Caller caller) {
    Optional<View> view =
        switch (found.state()) {
          case Vacancy.Unopened _ -> Optional.empty();
          case Vacancy.Open(var whose, var places) -> Optional.of(view("open", whose, places));
          case Vacancy.Closed(var whose, var places) -> Optional.of(view("closed", whose, places));
        };
    return view.filter(v -> caller.actsFor(v.employer()) || caller.worksIn(v.municipality()));
  }

  private static View view(String state, Vacancy.Whose whose, Places places) {
    return new View(
        whose.vacancy(),
        state,
        whose.employer(),
        whose.municipality(),
        places.heads(),
        places.free(),
        places.introduced().size(),
        places.offers().size(),
        places.taken().size());
  }
}
