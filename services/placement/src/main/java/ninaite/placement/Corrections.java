// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.placement.PlacementRule.DATE_IS_IN_ORDER;
import static ninaite.placement.PlacementRule.HAS_ENDED;
import static ninaite.placement.PlacementRule.HAS_NOT_ENDED;
import static ninaite.placement.PlacementRule.HAS_STARTED;
import static ninaite.placement.PlacementRule.PLACEMENT_EXISTS;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import ninaite.aggregate.Decision;
import ninaite.events.PlacementEvent.EndCorrected;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementEvent.StartCorrected;
import ninaite.placement.Placement.Agreed;
import ninaite.placement.Placement.Cancelled;
import ninaite.placement.Placement.Ended;
import ninaite.placement.Placement.Unagreed;
import ninaite.placement.Placement.Whose;
import ninaite.placement.Placement.Working;

/** Wrong entries put right. The past changes with them, and so do the figures of past months. */
final class Corrections {
  private Corrections() {}

  static Decision<OfPlacement> start(
      Placement placement, Placement.CorrectStart c, LocalDate today) {
    return switch (placement) {
      case Unagreed _ -> refuse(PLACEMENT_EXISTS);
      case Agreed _ -> refuse(HAS_STARTED);
      case Cancelled _ -> refuse(HAS_NOT_ENDED);
      case Working(var whose, var startedOn, var stayed) ->
          start(whose, startedOn, c.on(), latest(stayed, today), today);
      case Ended(var whose, var startedOn, var stayed, var endedOn, var _) ->
          start(whose, startedOn, c.on(), latest(stayed, endedOn), today);
    };
  }

  /** A check-in that was made has to stay after its mark. */
  private static LocalDate latest(List<Integer> stayed, LocalDate last) {
    return stayed.isEmpty() ? last : last.minusMonths(Collections.max(stayed));
  }

  private static LocalDate earliest(List<Integer> stayed, LocalDate startedOn) {
    return stayed.isEmpty() ? startedOn : startedOn.plusMonths(Collections.max(stayed));
  }

  private static Decision<OfPlacement> start(
      Whose whose, LocalDate startedOn, LocalDate on, LocalDate latest, LocalDate today) {
    if (on.isBefore(whose.agreedOn()) || on.isAfter(latest)) {
      return refuse(DATE_IS_IN_ORDER);
    }
    return on.equals(startedOn)
        ? accept()
        : accept(
            new StartCorrected(
                whose.placement(),
                whose.candidate(),
                whose.employer(),
                whose.permanent(),
                whose.insured(),
                on,
                today));
  }

  static Decision<OfPlacement> end(Placement placement, Placement.CorrectEnd c, LocalDate today) {
    return switch (placement) {
      case Unagreed _ -> refuse(PLACEMENT_EXISTS);
      case Agreed _, Working _, Cancelled _ -> refuse(HAS_ENDED);
      case Ended(var whose, var startedOn, var stayed, var endedOn, var reason) -> {
        if (c.on().isBefore(earliest(stayed, startedOn)) || c.on().isAfter(today)) {
          yield refuse(DATE_IS_IN_ORDER);
        }
        yield c.on().equals(endedOn) && c.reason().equals(reason)
            ? accept()
            : accept(new EndCorrected(whose.placement(), c.reason(), c.on(), today));
      }
    };
  }

  static Placement evolve(Placement placement, StartCorrected e) {
    return switch (placement) {
      case Working(var whose, var _, var stayed) -> new Working(whose, e.startedOn(), stayed);
      case Ended(var whose, var _, var stayed, var endedOn, var reason) ->
          new Ended(whose, e.startedOn(), stayed, endedOn, reason);
      case Unagreed _, Agreed _, Cancelled _ -> placement;
    };
  }

  static Placement evolve(Placement placement, EndCorrected e) {
    return switch (placement) {
      case Ended(var whose, var startedOn, var stayed, var _, var _) ->
          new Ended(whose, startedOn, stayed, e.endedOn(), e.reason());
      case Unagreed _, Agreed _, Working _, Cancelled _ -> placement;
    };
  }
}
