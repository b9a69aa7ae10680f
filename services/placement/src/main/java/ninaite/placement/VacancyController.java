// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.EMPLOYER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.EmployerAnswer;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.VacancyId;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Vacancies: the city introduces, the employer answers and offers. */
@RestController
class VacancyController {
  private final Aggregates<Vacancy, Vacancy.Command, OfVacancy> vacancies;
  private final Aggregates<Candidate, Candidate.Command, OfCandidate> candidates;
  private final VacancyList list;
  private final IntroducedList introduced;

  VacancyController(
      Aggregates<Vacancy, Vacancy.Command, OfVacancy> vacancies,
      Aggregates<Candidate, Candidate.Command, OfCandidate> candidates,
      VacancyList list,
      IntroducedList introduced) {
    this.vacancies = vacancies;
    this.candidates = candidates;
    this.list = list;
    this.introduced = introduced;
  }

  /** The caller's own: an employer's, or those of a city's municipality. */
  @GetMapping("/vacancies")
  @AllowedTo({CITY, EMPLOYER})
  List<VacancyList.View> list(Caller caller) {
    return list.of(caller);
  }

  @GetMapping("/vacancies/{vacancy}")
  @AllowedTo({CITY, EMPLOYER})
  ResponseEntity<?> read(@PathVariable VacancyId vacancy, Caller caller) {
    return vacancies
        .find(vacancy.text())
        .filter(found -> maySee(found.state(), caller))
        .<ResponseEntity<?>>flatMap(
            found -> VacancyList.view(found.state()).map(view -> Answer.state(found, view)))
        .orElseGet(Answer::absent);
  }

  /** Who is to be introduced, and on whose authority. */
  record Introduction(CandidateId candidate, Basis basis) {}

  /** Which candidates of the municipality could be introduced, and what stands in others' way. */
  @GetMapping("/vacancies/{vacancy}/eligible")
  @AllowedTo(CITY)
  ResponseEntity<?> eligible(@PathVariable VacancyId vacancy, Caller caller) {
    return vacancies
        .find(vacancy.text())
        .filter(
            found -> whose(found.state()).filter(w -> caller.worksIn(w.municipality())).isPresent())
        .<ResponseEntity<?>>map(found -> ResponseEntity.ok(list.eligible(found.state())))
        .orElseGet(Answer::absent);
  }

  /** Who was introduced and until when the employer answers. */
  @GetMapping("/vacancies/{vacancy}/introductions")
  @AllowedTo({CITY, EMPLOYER})
  ResponseEntity<?> introductions(@PathVariable VacancyId vacancy, Caller caller) {
    return vacancies
        .find(vacancy.text())
        .filter(found -> maySee(found.state(), caller))
        .<ResponseEntity<?>>map(
            found -> Answer.state(found, VacancyList.introductions(found.state())))
        .orElseGet(Answer::absent);
  }

  /** Everybody introduced to the caller's vacancies, those first who wait for an answer longest. */
  @GetMapping("/vacancies/introductions")
  @AllowedTo({CITY, EMPLOYER})
  List<IntroducedList.Person> introductions(Caller caller) {
    return introduced.of(caller);
  }

  /**
   * One of them, with what they can show and wish for. Who they are, the trainee service tells,
   * where they have consented.
   */
  @GetMapping("/vacancies/{vacancy}/introductions/{candidate}")
  @AllowedTo({CITY, EMPLOYER})
  ResponseEntity<?> introduction(
      @PathVariable VacancyId vacancy, @PathVariable CandidateId candidate, Caller caller) {
    return vacancies
        .find(vacancy.text())
        .filter(found -> maySee(found.state(), caller))
        .<ResponseEntity<?>>flatMap(
            found ->
                introduced.one(found.state(), candidate).map(person -> Answer.state(found, person)))
        .orElseGet(Answer::absent);
  }

  /**
   * Introduces a candidate of the same municipality. 409 with every reason if they may not be
   * introduced to this vacancy, or if it is closed. The employer answers within ten business days.
   */
  @PostMapping("/vacancies/{vacancy}/introductions")
  @AllowedTo(CITY)
  ResponseEntity<?> introduce(
      @PathVariable VacancyId vacancy, @RequestBody Introduction body, Caller caller, Asked asked) {
    if (whose(vacancy).filter(whose -> caller.worksIn(whose.municipality())).isEmpty()) {
      return Answer.absent();
    }
    // As it stands, not as it is remembered: a later application may be in another municipality.
    return registered(body.candidate())
        .filter(candidate -> caller.worksIn(Candidate.whose(candidate).municipality()))
        .<ResponseEntity<?>>map(
            candidate -> {
              var command =
                  new Vacancy.Introduce(body.candidate(), body.basis(), Holds.of(candidate));
              return Answer.of(vacancies.handle(vacancy.text(), command, asked.origin(body)));
            })
        .orElseGet(() -> Answer.of(Outcome.refused(PlacementRule.CANDIDATE_EXISTS)));
  }

  /**
   * The employer's answer to an introduction, other than an offer.
   *
   * @param reason a code, with DECLINED only: 2 to 40 lower-case letters, digits and underscores
   */
  record Response(
      EmployerAnswer answer, @Pattern(regexp = "[a-z][a-z0-9_]{1,39}") @Nullable String reason) {}

  @PostMapping("/vacancies/{vacancy}/introductions/{candidate}/answer")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> respond(
      @PathVariable VacancyId vacancy,
      @PathVariable CandidateId candidate,
      @Valid @RequestBody Response body,
      Caller caller,
      Asked asked) {
    var command = new Vacancy.Respond(candidate, body.answer(), body.reason());
    return byEmployer(vacancy, command, body, caller, asked);
  }

  /**
   * A place offered.
   *
   * @param respondBy the candidate answers before this instant
   * @param startsOn the first working day offered
   */
  record Offering(CandidateId candidate, Instant respondBy, LocalDate startsOn) {}

  /**
   * Offers a place to a candidate who was introduced. The offer holds a head until it is answered.
   */
  @PostMapping("/vacancies/{vacancy}/offers")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> offer(
      @PathVariable VacancyId vacancy, @RequestBody Offering body, Caller caller, Asked asked) {
    if (whose(vacancy).filter(whose -> caller.actsFor(whose.employer())).isEmpty()) {
      return Answer.absent();
    }
    return registered(body.candidate())
        .<ResponseEntity<?>>map(
            candidate -> {
              var command =
                  new Vacancy.Offer(
                      body.candidate(), body.respondBy(), body.startsOn(), Holds.of(candidate));
              return Answer.of(vacancies.handle(vacancy.text(), command, asked.origin(body)));
            })
        .orElseGet(() -> Answer.of(Outcome.refused(PlacementRule.INTRODUCED_BEFORE_OFFER)));
  }

  /** Takes an offer back that has not been accepted; its head is free again. */
  @PostMapping("/vacancies/{vacancy}/offers/{candidate}/withdrawal")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> withdraw(
      @PathVariable VacancyId vacancy,
      @PathVariable CandidateId candidate,
      Caller caller,
      Asked asked) {
    var command = new Vacancy.Withdraw(candidate);
    return byEmployer(vacancy, command, command, caller, asked);
  }

  private ResponseEntity<?> byEmployer(
      VacancyId vacancy, Vacancy.Command command, Object body, Caller caller, Asked asked) {
    return whose(vacancy).filter(whose -> caller.actsFor(whose.employer())).isEmpty()
        ? Answer.absent()
        : Answer.of(vacancies.handle(vacancy.text(), command, asked.origin(body)));
  }

  private Optional<Candidate> registered(CandidateId candidate) {
    return candidates
        .find(candidate.text())
        .map(Outcome.Done::state)
        .filter(
            state ->
                switch (state) {
                  case Candidate.Unregistered _ -> false;
                  case Candidate.Free _, Candidate.Taken _, Candidate.Left _ -> true;
                });
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

  private static boolean maySee(Vacancy vacancy, Caller caller) {
    return whose(vacancy)
        .filter(w -> caller.actsFor(w.employer()) || caller.worksIn(w.municipality()))
        .isPresent();
  }
}
