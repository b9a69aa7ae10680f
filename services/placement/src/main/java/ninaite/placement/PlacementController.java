// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.EMPLOYER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementId;
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

/** Placements: employer and city tell when work starts, who stays, and when it ends. */
@RestController
class PlacementController {
  private final Aggregates<Placement, Placement.Command, OfPlacement> placements;

  PlacementController(Aggregates<Placement, Placement.Command, OfPlacement> placements) {
    this.placements = placements;
  }

  /**
   * A placement as it stands.
   *
   * @param stayed the check-ins, in months, at which the person was still there
   */
  record View(
      Placement.Whose of,
      String state,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate startedOn,
      @Nullable LocalDate endedOn,
      List<Integer> stayed) {}

  /**
   * @param on the last working day, today or earlier
   * @param reason a code, never free text: 2 to 40 lower-case letters, digits and underscores
   */
  record Ending(LocalDate on, @Pattern(regexp = "[a-z][a-z0-9_]{1,39}") String reason) {}

  @GetMapping("/placements/{placement}")
  @AllowedTo({CITY, EMPLOYER})
  ResponseEntity<?> read(@PathVariable PlacementId placement, Caller caller) {
    return placements
        .find(placement.text())
        .filter(found -> mayTouch(Placement.whose(found.state()), caller))
        .<ResponseEntity<?>>flatMap(
            found -> view(found.state()).map(view -> Answer.state(found, view)))
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

  private ResponseEntity<?> tell(
      PlacementId placement, Placement.Command command, Caller caller, Asked asked) {
    boolean theirs =
        placements
            .known(placement.text())
            .filter(known -> mayTouch(Placement.whose(known), caller))
            .isPresent();
    return theirs
        ? Answer.of(placements.handle(placement.text(), command, asked.origin(command)))
        : Answer.absent();
  }

  private static boolean mayTouch(Placement.Whose whose, Caller caller) {
    return caller.actsFor(whose.employer()) || caller.worksIn(whose.municipality());
  }

  private static Optional<View> view(Placement placement) {
    return switch (placement) {
      case Placement.Unagreed _ -> Optional.empty();
      case Placement.Agreed(var whose, var _, var startsOn) ->
          Optional.of(new View(whose, "agreed", startsOn, null, null, List.of()));
      case Placement.Working(var whose, var startedOn, var stayed) ->
          Optional.of(new View(whose, "working", null, startedOn, null, stayed));
      case Placement.Ended(var whose, var endedOn, var _) ->
          Optional.of(new View(whose, "ended", null, null, endedOn, List.of()));
    };
  }
}
