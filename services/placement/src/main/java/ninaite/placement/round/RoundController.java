// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static ninaite.service.Role.CITY;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Origin;
import ninaite.aggregate.Outcome;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.PlacementEvent.RoundMode;
import ninaite.events.PlacementEvent.RoundPriority;
import ninaite.events.RoundId;
import ninaite.placement.States;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Because;
import ninaite.service.Caller;
import ninaite.service.OpenToAll;
import org.bson.Document;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Match rounds: a city runs them step by step, and anybody may see how far they are. */
@RestController
class RoundController {
  private final Aggregates<MatchRound, MatchRound.Command, OfRound> rounds;
  private final Steps steps;
  private final States states;

  RoundController(
      Aggregates<MatchRound, MatchRound.Command, OfRound> rounds, Steps steps, States states) {
    this.rounds = rounds;
    this.steps = steps;
    this.states = states;
  }

  /**
   * A round to be.
   *
   * @param listsOpenOn the first day for ranked lists, today or later
   * @param listsCloseOn the last day, that day or later
   * @param priorities among people whom an employer takes alike, the first first; none is fine
   */
  record Announcement(
      LocalDate listsOpenOn,
      LocalDate listsCloseOn,
      RoundMode mode,
      List<RoundPriority> priorities) {}

  /**
   * What is offered to everybody whom the round gave a place.
   *
   * @param respondBy they answer before this instant
   * @param startsOn the first working day, today or later
   */
  record OfferedToAll(Instant respondBy, LocalDate startsOn) {}

  /** The rounds of a municipality, the latest first; at most 500. */
  @GetMapping("/rounds")
  @OpenToAll
  List<RoundView> list(@RequestParam MunicipalityId municipality) {
    var ofTown = new Document("state.whose.municipality", municipality.text());
    return states.of(MatchRound.DECIDER, ofTown).stream()
        .flatMap(round -> RoundView.of(round).stream())
        .sorted(
            Comparator.comparing(RoundView::listsCloseOn)
                .reversed()
                .thenComparing(view -> view.id().text()))
        .toList();
  }

  @GetMapping("/rounds/{round}")
  @OpenToAll
  ResponseEntity<?> read(@PathVariable RoundId round) {
    return rounds
        .find(round.text())
        .<ResponseEntity<?>>flatMap(
            found -> RoundView.of(found.state()).map(view -> Answer.state(found, view)))
        .orElseGet(Answer::absent);
  }

  @PostMapping("/rounds")
  @AllowedTo(CITY)
  ResponseEntity<?> announce(@Valid @RequestBody Announcement body, Caller caller, Asked asked) {
    MunicipalityId municipality = caller.municipality();
    if (municipality == null) {
      return Answer.absent();
    }
    var whose =
        new MatchRound.Whose(
            new RoundId(asked.idFor("round")),
            municipality,
            body.listsOpenOn(),
            body.listsCloseOn(),
            body.mode(),
            body.priorities().stream().distinct().toList());
    return Answer.created(
        rounds.begin(whose.round().text(), new MatchRound.Announce(whose), asked.origin(body)),
        "/rounds/{id}");
  }

  /** Lists are taken from now on. The lottery's seed is drawn, and its hash told. */
  @PostMapping("/rounds/{round}/opening")
  @AllowedTo(CITY)
  ResponseEntity<?> open(@PathVariable RoundId round, Caller caller, Asked asked) {
    return step(round, steps::opening, caller, asked.origin("opening"));
  }

  /** Closes the lists, on the last day or later, and fixes everything that goes in. */
  @PostMapping("/rounds/{round}/freezing")
  @AllowedTo(CITY)
  ResponseEntity<?> freeze(@PathVariable RoundId round, Caller caller, Asked asked) {
    Origin.Request by = asked.origin("freezing");
    if (theirs(round, caller).isEmpty()) {
      return Answer.absent();
    }
    // Two writes of one request: each is remembered under a key of its own.
    var closing = new Origin.Request(by.key() + ".closing", by.fingerprint(), by.expected());
    Outcome<MatchRound> closed = rounds.handle(round.text(), new MatchRound.CloseLists(), closing);
    return closed instanceof Outcome.Done
        ? step(round, steps::freezing, caller, new Origin.Request(by.key(), by.fingerprint(), null))
        : Answer.of(closed);
  }

  @PostMapping("/rounds/{round}/matching")
  @AllowedTo(CITY)
  ResponseEntity<?> match(@PathVariable RoundId round, Caller caller, Asked asked) {
    return step(round, steps::matching, caller, asked.origin("matching"));
  }

  /** Result, certificate and seed are for everybody from now on. */
  @PostMapping("/rounds/{round}/publication")
  @AllowedTo(CITY)
  ResponseEntity<?> publish(@PathVariable RoundId round, Caller caller, Asked asked) {
    return step(round, steps::publication, caller, asked.origin("publication"));
  }

  /**
   * Introduces and offers as the round decided. If places were taken meanwhile, what remains is
   * matched again with the same seed, and published again.
   */
  @PostMapping("/rounds/{round}/offers")
  @AllowedTo(CITY)
  ResponseEntity<?> offer(
      @PathVariable RoundId round,
      @Valid @RequestBody OfferedToAll body,
      Caller caller,
      Asked asked) {
    var wanted = new MatchRound.Offers(0, body.respondBy(), body.startsOn());
    return step(round, now -> steps.offers(now, wanted), caller, asked.origin(body));
  }

  /** Calls the round off, as long as no offers were made. */
  @PostMapping("/rounds/{round}/cancellation")
  @AllowedTo(CITY)
  ResponseEntity<?> cancel(
      @PathVariable RoundId round,
      @Valid @RequestBody Because because,
      Caller caller,
      Asked asked) {
    return step(round, _ -> new MatchRound.Cancel(because.reason()), caller, asked.origin(because));
  }

  private ResponseEntity<?> step(
      RoundId round,
      Function<MatchRound, MatchRound.Command> command,
      Caller caller,
      Origin.Request by) {
    return theirs(round, caller)
        .<ResponseEntity<?>>map(
            now -> Answer.of(rounds.handle(round.text(), command.apply(now), by)))
        .orElseGet(Answer::absent);
  }

  private Optional<MatchRound> theirs(RoundId round, Caller caller) {
    return rounds
        .find(round.text())
        .map(Outcome.Done::state)
        .filter(now -> caller.worksIn(MatchRound.whose(now).municipality()));
  }
}
