// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.EMPLOYER;
import static ninaite.service.Role.TRAINEE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementEvent.Side;
import ninaite.events.PlacementId;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Because;
import ninaite.service.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Placements: employer and city tell when work starts, who stays, and when it ends. */
@RestController
class PlacementController {
  private final Aggregates<Placement, Placement.Command, OfPlacement> placements;
  private final PlacementList list;

  PlacementController(
      Aggregates<Placement, Placement.Command, OfPlacement> placements, PlacementList list) {
    this.placements = placements;
    this.list = list;
  }

  /**
   * @param on the last working day, today or earlier
   * @param reason a code, never free text: 2 to 40 lower-case letters, digits and underscores
   */
  record Ending(LocalDate on, @Pattern(regexp = "[a-z][a-z0-9_]{1,39}") String reason) {}

  /** The caller's own: a person's, an employer's, or those of a city's municipality. */
  @GetMapping("/placements")
  @AllowedTo({CITY, EMPLOYER, TRAINEE})
  List<PlacementList.View> list(Caller caller) {
    return list.of(caller);
  }

  /**
   * What somebody has to ask about by the end of the coming two weeks: whether work has started,
   * and the check-ins, the most overdue first.
   */
  @GetMapping("/placements/due")
  @AllowedTo({CITY, EMPLOYER})
  List<PlacementList.Due> due(Caller caller) {
    return list.due(caller);
  }

  @GetMapping("/placements/{placement}")
  @AllowedTo({CITY, EMPLOYER, TRAINEE})
  ResponseEntity<?> read(@PathVariable PlacementId placement, Caller caller) {
    return placements
        .find(placement.text())
        .filter(
            found -> {
              var whose = Placement.whose(found.state());
              return mayTouch(whose, caller) || isOf(whose, caller);
            })
        .<ResponseEntity<?>>flatMap(
            found -> PlacementList.view(found.state()).map(view -> Answer.state(found, view)))
        .orElseGet(Answer::absent);
  }

  /** The first working day has come. */
  @PostMapping("/placements/{placement}/start")
  @AllowedTo({CITY, EMPLOYER})
  ResponseEntity<?> start(
      @PathVariable PlacementId placement,
      @RequestBody Placement.Start command,
      Caller caller,
      Asked asked) {
    return tell(placement, command, caller, asked);
  }

  /** Still with the employer after 1, 3, 6, 12 or 36 months. 409 if that day has not come. */
  @PostMapping("/placements/{placement}/check-ins")
  @AllowedTo({CITY, EMPLOYER})
  ResponseEntity<?> checkIn(
      @PathVariable PlacementId placement,
      @RequestBody Placement.CheckIn command,
      Caller caller,
      Asked asked) {
    return tell(placement, command, caller, asked);
  }

  /** The person has left; they are free for another place. */
  @PostMapping("/placements/{placement}/end")
  @AllowedTo({CITY, EMPLOYER})
  ResponseEntity<?> end(
      @PathVariable PlacementId placement,
      @Valid @RequestBody Ending ending,
      Caller caller,
      Asked asked) {
    return tell(placement, new Placement.End(ending.on(), ending.reason()), caller, asked);
  }

  /** Cancelled before its start, by the person or by the employer; the head is free again. */
  @PostMapping("/placements/{placement}/cancellation")
  @AllowedTo({EMPLOYER, TRAINEE})
  ResponseEntity<?> cancel(
      @PathVariable PlacementId placement,
      @Valid @RequestBody Because because,
      Caller caller,
      Asked asked) {
    Optional<Placement.Whose> whose = placements.known(placement.text()).map(Placement::whose);
    if (whose.filter(w -> isOf(w, caller)).isPresent()) {
      return handle(placement, new Placement.Cancel(Side.CANDIDATE, because.reason()), asked);
    }
    return whose.filter(w -> caller.actsFor(w.employer())).isPresent()
        ? handle(placement, new Placement.Cancel(Side.EMPLOYER, because.reason()), asked)
        : Answer.absent();
  }

  /** The first working day was another. Figures of past months change with it. */
  @PostMapping("/placements/{placement}/start-correction")
  @AllowedTo({CITY, EMPLOYER})
  ResponseEntity<?> correctStart(
      @PathVariable PlacementId placement,
      @RequestBody Placement.CorrectStart command,
      Caller caller,
      Asked asked) {
    return tell(placement, command, caller, asked);
  }

  /** The last working day or its reason was another. */
  @PostMapping("/placements/{placement}/end-correction")
  @AllowedTo({CITY, EMPLOYER})
  ResponseEntity<?> correctEnd(
      @PathVariable PlacementId placement,
      @Valid @RequestBody Ending ending,
      Caller caller,
      Asked asked) {
    return tell(placement, new Placement.CorrectEnd(ending.on(), ending.reason()), caller, asked);
  }

  private ResponseEntity<?> tell(
      PlacementId placement, Placement.Command command, Caller caller, Asked asked) {
    boolean theirs =
        placements
            .known(placement.text())
            .filter(known -> mayTouch(Placement.whose(known), caller))
            .isPresent();
    return theirs ? handle(placement, command, asked) : Answer.absent();
  }

  private ResponseEntity<?> handle(PlacementId placement, Placement.Command command, Asked asked) {
    return Answer.of(placements.handle(placement.text(), command, asked.origin(command)));
  }

  private static boolean mayTouch(Placement.Whose whose, Caller caller) {
    return caller.actsFor(whose.employer()) || caller.worksIn(whose.municipality());
  }

  private static boolean isOf(Placement.Whose whose, Caller caller) {
    return caller.is(TRAINEE) && CandidateId.of(caller.trainee()).equals(whose.candidate());
  }
}
