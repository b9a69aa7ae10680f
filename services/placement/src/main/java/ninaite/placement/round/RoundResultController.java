// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ninaite.service.Role.CITY;
import static ninaite.service.Role.EMPLOYER;
import static ninaite.service.Role.TRAINEE;

import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.RoundId;
import ninaite.events.VacancyId;
import ninaite.placement.round.Calculation.Pair;
import ninaite.placement.round.Calculation.Solved;
import ninaite.placement.round.MatchRound.Made;
import ninaite.placement.round.MatchRound.Whose;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Caller;
import ninaite.service.OpenToAll;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Results: to each their own, and to everybody what is needed to check the whole. */
@RestController
class RoundResultController {
  private final Aggregates<MatchRound, MatchRound.Command, OfRound> rounds;
  private final Papers papers;

  RoundResultController(Aggregates<MatchRound, MatchRound.Command, OfRound> rounds, Papers papers) {
    this.rounds = rounds;
    this.papers = papers;
  }

  /** What was published of a round, with its seed. */
  private record Shown(Whose whose, Made made, String seed) {}

  /**
   * Who gets a place at a vacancy.
   *
   * @param heads that were free when the lists were frozen
   */
  record Filled(VacancyId vacancy, int heads, List<CandidateId> candidates) {}

  /** The caller's own result: what became of each choice and what would have changed it. */
  @GetMapping("/rounds/{round}/results/mine")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> mine(@PathVariable RoundId round, Caller caller) {
    var candidate = CandidateId.of(caller.trainee());
    return published(round)
        .flatMap(told -> result(told, candidate))
        .<ResponseEntity<?>>map(ResponseEntity::ok)
        .orElseGet(Answer::absent);
  }

  private Optional<Explanations.Result> result(Shown told, CandidateId candidate) {
    Solved solved = solved(told);
    return solved
        .inputs()
        .ranker(candidate)
        .map(
            ranker ->
                Explanations.of(
                    solved.inputs(),
                    told.whose.mode(),
                    told.seed,
                    ranker,
                    solved.pairs().stream()
                        .filter(pair -> pair.candidate().equals(candidate))
                        .map(Pair::vacancy)
                        .findFirst()
                        .orElse(null)));
  }

  /** Who gets a place at the caller's vacancy. */
  @GetMapping("/rounds/{round}/results/{vacancy}")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> ofVacancy(
      @PathVariable RoundId round, @PathVariable VacancyId vacancy, Caller caller) {
    return published(round)
        .map(this::solved)
        .flatMap(solved -> filled(solved, vacancy, caller))
        .<ResponseEntity<?>>map(ResponseEntity::ok)
        .orElseGet(Answer::absent);
  }

  private static Optional<Filled> filled(Solved solved, VacancyId vacancy, Caller caller) {
    return solved
        .inputs()
        .place(vacancy)
        .filter(place -> caller.actsFor(place.employer()))
        .map(
            place ->
                new Filled(
                    vacancy,
                    place.heads(),
                    solved.pairs().stream()
                        .filter(pair -> pair.vacancy().equals(vacancy))
                        .map(pair -> pair.candidate())
                        .toList()));
  }

  /** The certificate in canonical JSON; its SHA-256 stands in the event. */
  @GetMapping("/rounds/{round}/certificate")
  @OpenToAll
  ResponseEntity<?> certificate(@PathVariable RoundId round) {
    return published(round)
        .map(this::solved)
        .<ResponseEntity<?>>map(solved -> json(solved, solved.certificate()))
        .orElseGet(Answer::absent);
  }

  /** Certificate and pseudonymised instance in one document, as the verifier reads it. */
  @GetMapping("/rounds/{round}/document")
  @OpenToAll
  ResponseEntity<?> document(@PathVariable RoundId round) {
    return published(round)
        .map(this::solved)
        .<ResponseEntity<?>>map(solved -> json(solved, solved.document()))
        .orElseGet(Answer::absent);
  }

  /** What one more head would change everywhere, and which vacancies are too small. */
  @GetMapping("/rounds/{round}/prices")
  @AllowedTo(CITY)
  ResponseEntity<?> prices(@PathVariable RoundId round, Caller caller) {
    return published(round)
        .filter(told -> caller.worksIn(told.whose.municipality()))
        .<ResponseEntity<?>>map(
            told -> ResponseEntity.ok(Prices.of(solved(told).inputs(), told.seed)))
        .orElseGet(Answer::absent);
  }

  private static ResponseEntity<?> json(Solved solved, String text) {
    return ResponseEntity.ok()
        .eTag(solved.hash())
        .contentType(MediaType.APPLICATION_JSON)
        .body(text.getBytes(UTF_8));
  }

  private Solved solved(Shown told) {
    return papers.read(told.whose.round(), told.made.certificate(), Solved.class);
  }

  private Optional<Shown> published(RoundId round) {
    return rounds.find(round.text()).map(Outcome.Done::state).flatMap(RoundResultController::told);
  }

  private static Optional<Shown> told(MatchRound round) {
    return switch (round) {
      case MatchRound.Published r -> Optional.of(new Shown(r.whose(), r.made(), r.seed()));
      case MatchRound.Offered r -> Optional.of(new Shown(r.whose(), r.made(), r.seed()));
      case MatchRound.Unannounced _, MatchRound.Announced _, MatchRound.Open _ -> Optional.empty();
      case MatchRound.Closed _, MatchRound.Frozen _, MatchRound.Matched _ -> Optional.empty();
      case MatchRound.Cancelled _ -> Optional.empty();
    };
  }
}
