// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.TRAINEE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.events.CandidateId;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementId;
import ninaite.events.Qualification;
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

/** Candidates: the person answers offers. A candidate's id is the trainee's id. */
@RestController
class CandidateController {
  private final Aggregates<Candidate, Candidate.Command, OfCandidate> candidates;
  private final CandidateList list;
  private final Recommendations recommendations;

  CandidateController(
      Aggregates<Candidate, Candidate.Command, OfCandidate> candidates,
      CandidateList list,
      Recommendations recommendations) {
    this.candidates = candidates;
    this.list = list;
    this.recommendations = recommendations;
  }

  /**
   * A candidate as they stand. No personal data: who they are, the trainee service tells to whom it
   * may.
   *
   * @param qualifications their own and those of courses here
   * @param validUntil the last day on which they may be introduced
   */
  record View(
      CandidateId id,
      String state,
      MunicipalityId municipality,
      List<Qualification> qualifications,
      LocalDate validUntil,
      List<Candidate.Open> offers,
      @Nullable VacancyId vacancy,
      @Nullable PlacementId placement) {}

  /** The free candidates of the caller's municipality; at most 500. */
  @GetMapping("/candidates")
  @AllowedTo(CITY)
  List<View> free(Caller caller) {
    return list.free(caller.municipality()).stream()
        .flatMap(candidate -> view(candidate).stream())
        .toList();
  }

  @GetMapping("/candidates/{candidate}")
  @AllowedTo({TRAINEE, CITY})
  ResponseEntity<?> read(@PathVariable CandidateId candidate, Caller caller) {
    return candidates
        .find(candidate.text())
        .filter(found -> mayRead(found.state(), caller))
        .<ResponseEntity<?>>flatMap(
            found -> view(found.state()).map(view -> Answer.state(found, view)))
        .orElseGet(Answer::absent);
  }

  /** What the caller could be introduced to now, and what stands between them and the rest. */
  @GetMapping("/candidates/{candidate}/recommendations")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> recommendations(@PathVariable CandidateId candidate, Caller caller) {
    return candidates
        .find(candidate.text())
        .filter(found -> isOf(found.state(), caller))
        .<ResponseEntity<?>>map(found -> ResponseEntity.ok(recommendations.of(found.state())))
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

  /**
   * Why an offer is declined.
   *
   * @param reason a code, never free text: 2 to 40 lower-case letters, digits and underscores
   */
  record Declining(@Nullable @Pattern(regexp = "[a-z][a-z0-9_]{1,39}") String reason) {}

  /** Declines an open offer; its head is free again. */
  @PostMapping("/candidates/{candidate}/offers/{vacancy}/refusal")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> decline(
      @PathVariable CandidateId candidate,
      @PathVariable VacancyId vacancy,
      @Valid @RequestBody(required = false) @Nullable Declining declining,
      Caller caller,
      Asked asked) {
    String reason = declining == null ? null : declining.reason();
    return answer(candidate, new Candidate.Decline(vacancy, reason), caller, asked);
  }

  private ResponseEntity<?> answer(
      CandidateId candidate, Candidate.Command command, Caller caller, Asked asked) {
    boolean own =
        candidates.known(candidate.text()).filter(known -> isOf(known, caller)).isPresent();
    return own
        ? Answer.of(candidates.handle(candidate.text(), command, asked.origin(command)))
        : Answer.absent();
  }

  private static boolean mayRead(Candidate candidate, Caller caller) {
    return switch (candidate) {
      case Candidate.Unregistered _ -> false;
      case Candidate.Free _, Candidate.Taken _, Candidate.Left _ ->
          isOf(candidate, caller) || caller.worksIn(Candidate.whose(candidate).municipality());
    };
  }

  private static boolean isOf(Candidate candidate, Caller caller) {
    return switch (candidate) {
      case Candidate.Unregistered _ -> false;
      case Candidate.Free _, Candidate.Taken _, Candidate.Left _ ->
          Candidate.whose(candidate).trainee().equals(caller.trainee());
    };
  }

  private static Optional<View> view(Candidate candidate) {
    return switch (candidate) {
      case Candidate.Unregistered _ -> Optional.empty();
      case Candidate.Free free -> Optional.of(view("free", candidate, free.offers(), null, null));
      case Candidate.Taken taken ->
          Optional.of(
              view(
                  taken.confirmed() ? "placed" : "accepted",
                  candidate,
                  List.of(),
                  taken.vacancy(),
                  taken.placement()));
      case Candidate.Left _ -> Optional.of(view("left", candidate, List.of(), null, null));
    };
  }

  private static View view(
      String state,
      Candidate candidate,
      List<Candidate.Open> offers,
      @Nullable VacancyId vacancy,
      @Nullable PlacementId placement) {
    Candidate.Whose whose = Candidate.whose(candidate);
    Holds holds = Holds.of(candidate);
    return new View(
        whose.candidate(),
        state,
        whose.municipality(),
        holds.qualifications(),
        holds.validUntil(),
        offers,
        vacancy,
        placement);
  }
}
