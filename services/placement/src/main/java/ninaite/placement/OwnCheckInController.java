// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.TRAINEE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementId;
import ninaite.japan.Japan;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How work is going, in the person's own words of one figure; theirs and the city's to read. */
@RestController
class OwnCheckInController {
  private final Aggregates<Placement, Placement.Command, OfPlacement> placements;
  private final OwnCheckIns answers;
  private final InstantSource clock;

  OwnCheckInController(
      Aggregates<Placement, Placement.Command, OfPlacement> placements,
      OwnCheckIns answers,
      InstantSource clock) {
    this.placements = placements;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * What somebody says. Figures only: a text could name people.
   *
   * @param work how it is going, 1 (hard) to 5 (well)
   * @param contact whether the city should get in touch
   */
  record Said(@Min(1) @Max(5) int work, boolean contact) {}

  /**
   * Says it for the check-in after so many months, in place of what was said before. 409 if that
   * day has not come, or work has not begun or is over.
   */
  @PutMapping("/placements/{placement}/check-ins/{months}/own")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> say(
      @PathVariable PlacementId placement,
      @PathVariable int months,
      @Valid @RequestBody Said said,
      Caller caller) {
    Optional<Placement> own = known(placement).filter(known -> isOf(known, caller));
    if (own.isEmpty()) {
      return Answer.absent();
    }
    LocalDate today = Japan.dateOf(clock.instant());
    Optional<PlacementRule> refusal = OwnCheckIns.refusal(own.get(), months, today);
    if (refusal.isPresent()) {
      return Answer.of(Outcome.refused(refusal.get()));
    }
    answers.put(placement, new OwnCheckIns.OwnCheckIn(months, said.work(), said.contact(), today));
    return ResponseEntity.noContent().build();
  }

  /** What was said so far, for the person and for the city of the placement. */
  @GetMapping("/placements/{placement}/check-ins/own")
  @AllowedTo({TRAINEE, CITY})
  ResponseEntity<?> said(@PathVariable PlacementId placement, Caller caller) {
    return known(placement)
        .filter(known -> isOf(known, caller) || isOfCity(known, caller))
        .<ResponseEntity<?>>map(_ -> ResponseEntity.ok(answers.of(placement)))
        .orElseGet(Answer::absent);
  }

  private Optional<Placement> known(PlacementId placement) {
    return placements
        .find(placement.text())
        .map(Outcome.Done::state)
        .filter(state -> !(state instanceof Placement.Unagreed));
  }

  private static boolean isOf(Placement placement, Caller caller) {
    return caller.is(TRAINEE)
        && CandidateId.of(caller.trainee()).equals(Placement.whose(placement).candidate());
  }

  private static boolean isOfCity(Placement placement, Caller caller) {
    return caller.is(CITY) && caller.worksIn(Placement.whose(placement).municipality());
  }
}
