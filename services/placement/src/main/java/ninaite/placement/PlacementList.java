// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ninaite.events.CandidateId;
import ninaite.events.PlacementId;
import ninaite.japan.Japan;
import ninaite.service.Caller;
import ninaite.service.Role;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of placements. */
@Component
class PlacementList {
  private static final int DAYS_AHEAD = 14;

  private final States states;
  private final InstantSource clock;

  PlacementList(States states, InstantSource clock) {
    this.states = states;
    this.clock = clock;
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
   * Something to ask about.
   *
   * @param what "start", or a check-in: "stay_1", "stay_3" ...
   */
  record Due(PlacementId placement, CandidateId candidate, String what, LocalDate on) {}

  List<View> of(Caller caller) {
    return states.of(Placement.DECIDER, query(caller)).stream()
        .flatMap(placement -> view(placement).stream())
        .toList();
  }

  List<Due> due(Caller caller) {
    LocalDate until = Japan.dateOf(clock.instant()).plusDays(DAYS_AHEAD);
    return states.of(Placement.DECIDER, query(caller)).stream()
        .flatMap(PlacementList::due)
        .filter(due -> !due.on().isAfter(until))
        .sorted(Comparator.comparing(Due::on).thenComparing(due -> due.placement().text()))
        .toList();
  }

  /** What a caller has to do with; a city's by default, which is nothing for nobody's. */
  private static Document query(Caller caller) {
    if (caller.is(Role.TRAINEE)) {
      String candidate = CandidateId.of(caller.trainee()).text();
      return new Document("state.whose.candidate", candidate);
    }
    return caller.is(Role.EMPLOYER)
        ? new Document("state.whose.employer", String.valueOf(caller.organisation()))
        : new Document(
            "state.whose.municipality",
            Optional.ofNullable(caller.municipality()).map(m -> m.text()).orElse(""));
  }

  private static Stream<Due> due(Placement placement) {
    return switch (placement) {
      case Placement.Unagreed _, Placement.Ended _, Placement.Cancelled _ -> Stream.empty();
      case Placement.Agreed(var whose, var startsOn) ->
          Stream.of(new Due(whose.placement(), whose.candidate(), "start", startsOn));
      case Placement.Working(var whose, var startedOn, var stayed) ->
          Placement.CHECK_INS.stream()
              .filter(months -> !stayed.contains(months))
              .map(
                  months ->
                      new Due(
                          whose.placement(),
                          whose.candidate(),
                          "stay_" + months,
                          startedOn.plusMonths(months)));
    };
  }

  static Optional<View> view(Placement placement) {
    return switch (placement) {
      case Placement.Unagreed _ -> Optional.empty();
      case Placement.Agreed(var whose, var startsOn) ->
          Optional.of(new View(whose, "agreed", startsOn, null, null, List.of()));
      case Placement.Working(var whose, var startedOn, var stayed) ->
          Optional.of(new View(whose, "working", null, startedOn, null, stayed));
      case Placement.Ended(var whose, var startedOn, var stayed, var endedOn, var _) ->
          Optional.of(new View(whose, "ended", null, startedOn, endedOn, stayed));
      case Placement.Cancelled(var whose, var _, var _, var _) ->
          Optional.of(new View(whose, "cancelled", null, null, null, List.of()));
    };
  }
}
