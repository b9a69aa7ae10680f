// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.TRAINEE;

import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.CandidateId;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementId;
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
import org.springframework.web.bind.annotation.RestController;

/** Candidates: the person answers offers. A candidate's id is the trainee's id. */
@RestController
class CandidateController {
  private final Aggregates<Candidate, Candidate.Command, OfCandidate> candidates;

  CandidateController(Aggregates<Candidate, Candidate.Command, OfCandidate> candidates) {
    this.candidates = candidates;
  }

  /**
   * A candidate as they stand. No personal data: who they are, the trainee service tells to whom it
   * may.
   */
  record View(
      CandidateId id,
      String state,
      MunicipalityId municipality,
      List<Candidate.Open> offers,
      @Nullable VacancyId vacancy,
      @Nullable PlacementId placement) {}

  @GetMapping("/candidates/{candidate}")
  @AllowedTo({TRAINEE, CITY})
  ResponseEntity<?> read(@PathVariable CandidateId candidate, Caller caller) {
    return candidates
        .find(candidate.text())
        .filter(found -> mayRead(found, caller))
        .<ResponseEntity<?>>flatMap(
            found -> view(found.state()).map(view -> Answer.state(found, view)))
        .orElseGet(Answer::absent);
  }

  /**
   * Accepts an open offer. Other open offers are given back. 409 if it lapsed or another place
   * stands.
   */
  @PostMapping("/candidates/{candidate}/offers/{vacancy}/acceptance")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> accept(
      @PathVariable CandidateId candidate,
      @PathVariable VacancyId vacancy,
      Caller caller,
      Asked asked) {
    var placement = new PlacementId(asked.idFor("placement"));
    return answer(candidate, new Candidate.Accept(vacancy, placement), caller, asked);
  }

  /** Declines an open offer; its head is free again. */
  @PostMapping("/candidates/{candidate}/offers/{vacancy}/refusal")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> decline(
      @PathVariable CandidateId candidate,
      @PathVariable VacancyId vacancy,
      Caller caller,
      Asked asked) {
    return answer(candidate, new Candidate.Decline(vacancy), caller, asked);
  }

  private ResponseEntity<?> answer(
      CandidateId candidate, Candidate.Command command, Caller caller, Asked asked) {
    boolean own =
        candidates
            .known(candidate.text())
            .filter(known -> Candidate.whose(known).trainee().equals(caller.trainee()))
            .isPresent();
    return own
        ? Answer.of(candidates.handle(candidate.text(), command, asked.origin(command)))
        : Answer.absent();
  }

  private static boolean mayRead(Outcome.Done<Candidate> found, Caller caller) {
    Candidate.Whose whose = Candidate.whose(found.state());
    return whose.trainee().equals(caller.trainee()) || caller.worksIn(whose.municipality());
  }

  private static Optional<View> view(Candidate candidate) {
    return switch (candidate) {
      case Candidate.Unregistered _ -> Optional.empty();
      case Candidate.Free(var whose, var offers) ->
          Optional.of(view(whose, "free", offers, null, null));
      case Candidate.Taken(var whose, var vacancy, var placement, var confirmed) ->
          Optional.of(
              view(whose, confirmed ? "placed" : "accepted", List.of(), vacancy, placement));
      case Candidate.Left(var whose) -> Optional.of(view(whose, "left", List.of(), null, null));
    };
  }

  private static View view(
      Candidate.Whose whose,
      String state,
      List<Candidate.Open> offers,
      @Nullable VacancyId vacancy,
      @Nullable PlacementId placement) {
    return new View(whose.candidate(), state, whose.municipality(), offers, vacancy, placement);
  }
}
