// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.placement.PlacementRule.CHECKED_IN_ONCE;
import static ninaite.placement.PlacementRule.CHECK_IN_IS_DUE;
import static ninaite.placement.PlacementRule.CHECK_IN_IS_OF_THE_PROGRAMME;
import static ninaite.placement.PlacementRule.DATE_IS_IN_ORDER;
import static ninaite.placement.PlacementRule.HAS_NOT_ENDED;
import static ninaite.placement.PlacementRule.HAS_STARTED;
import static ninaite.placement.PlacementRule.NOT_STARTED_YET;
import static ninaite.placement.PlacementRule.PLACEMENT_EXISTS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Decision;
import ninaite.events.CandidateId;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.AgreementCancelled;
import ninaite.events.PlacementEvent.EndCorrected;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.Side;
import ninaite.events.PlacementEvent.StartCorrected;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.PlacementId;
import ninaite.events.Topic;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import org.springframework.data.annotation.TypeAlias;

/** One person at one employer: agreed, working, and still there at each check-in, until it ends. */
public sealed interface Placement {

  /**
   * Months after the first working day at which somebody asks whether the person is still there.
   */
  Set<Integer> CHECK_INS = Set.of(1, 3, 6, 12, 36);

  @TypeAlias("placement.unagreed")
  record Unagreed() implements Placement {}

  @TypeAlias("placement.agreed")
  record Agreed(Whose whose, LocalDate startsOn) implements Placement {}

  @TypeAlias("placement.working")
  record Working(Whose whose, LocalDate startedOn, List<Integer> stayed) implements Placement {}

  @TypeAlias("placement.ended")
  record Ended(
      Whose whose, LocalDate startedOn, List<Integer> stayed, LocalDate endedOn, String reason)
      implements Placement {}

  /** Cancelled before its start. */
  @TypeAlias("placement.cancelled")
  record Cancelled(Whose whose, Side side, String reason, LocalDate cancelledOn)
      implements Placement {}

  /**
   * What never changes about it.
   *
   * @param permanent without a fixed term
   * @param insured under employment insurance
   */
  record Whose(
      PlacementId placement,
      CandidateId candidate,
      VacancyId vacancy,
      EmployerId employer,
      MunicipalityId municipality,
      boolean permanent,
      boolean insured,
      LocalDate agreedOn) {}

  /** Asked for by people and by the vacancy's events. */
  sealed interface Command {}

  /**
   * @param openedOn when the vacancy opened
   */
  record Agree(Whose whose, LocalDate openedOn, LocalDate startsOn) implements Command {}

  record Cancel(Side side, String reason) implements Command {}

  /**
   * @param on the first working day, today or earlier
   */
  record Start(LocalDate on) implements Command {}

  /**
   * @param months 1, 3, 6, 12 or 36
   */
  record CheckIn(int months) implements Command {}

  /**
   * @param on the last working day, today or earlier
   */
  record End(LocalDate on, String reason) implements Command {}

  /** A wrong entry put right. */
  record CorrectStart(LocalDate on) implements Command {}

  /** A wrong entry put right. */
  record CorrectEnd(LocalDate on, String reason) implements Command {}

  Decider<Placement, Command, OfPlacement> DECIDER =
      new Decider<>(
          "placements",
          Topic.PLACEMENT,
          Placement.class,
          new Unagreed(),
          Placement::decide,
          Placement::evolve);

  static Decision<OfPlacement> decide(Placement placement, Command command, Instant now) {
    LocalDate today = Japan.dateOf(now);
    return switch (command) {
      case Agree c -> agree(placement, c);
      case Cancel c -> cancel(placement, c, today);
      case Start c -> start(placement, c, today);
      case CheckIn c -> checkIn(placement, c, today);
      case End c -> end(placement, c, today);
      case CorrectStart c -> Corrections.start(placement, c, today);
      case CorrectEnd c -> Corrections.end(placement, c, today);
    };
  }

  private static Decision<OfPlacement> agree(Placement placement, Agree c) {
    Whose whose = c.whose;
    return switch (placement) {
      case Unagreed _ ->
          accept(
              new PlacementAgreed(
                  whose.placement,
                  whose.candidate,
                  whose.vacancy,
                  whose.employer,
                  whose.municipality,
                  whose.permanent,
                  whose.insured,
                  c.openedOn,
                  whose.agreedOn,
                  c.startsOn));
      case Agreed _, Working _, Ended _, Cancelled _ -> accept();
    };
  }

  private static Decision<OfPlacement> cancel(Placement placement, Cancel c, LocalDate today) {
    return switch (placement) {
      case Unagreed _ -> refuse(PLACEMENT_EXISTS);
      case Working _ -> refuse(NOT_STARTED_YET);
      case Ended _, Cancelled _ -> refuse(HAS_NOT_ENDED);
      case Agreed(var whose, var _) ->
          accept(
              new AgreementCancelled(
                  whose.placement, whose.candidate, whose.vacancy, c.side, c.reason, today));
    };
  }

  private static Decision<OfPlacement> start(Placement placement, Start c, LocalDate today) {
    return switch (placement) {
      case Unagreed _ -> refuse(PLACEMENT_EXISTS);
      case Working _ -> refuse(NOT_STARTED_YET);
      case Ended _, Cancelled _ -> refuse(HAS_NOT_ENDED);
      case Agreed(var whose, var _) ->
          c.on.isBefore(whose.agreedOn) || c.on.isAfter(today)
              ? refuse(DATE_IS_IN_ORDER)
              : accept(
                  new WorkStarted(
                      whose.placement,
                      whose.candidate,
                      whose.employer,
                      whose.permanent,
                      whose.insured,
                      c.on));
    };
  }

  private static Decision<OfPlacement> checkIn(Placement placement, CheckIn c, LocalDate today) {
    if (!CHECK_INS.contains(c.months)) {
      return refuse(CHECK_IN_IS_OF_THE_PROGRAMME);
    }
    return switch (placement) {
      case Unagreed _ -> refuse(PLACEMENT_EXISTS);
      case Agreed _ -> refuse(HAS_STARTED);
      case Ended _, Cancelled _ -> refuse(HAS_NOT_ENDED);
      case Working(var whose, var startedOn, var stayed) -> {
        if (stayed.contains(c.months)) {
          yield refuse(CHECKED_IN_ONCE);
        }
        yield today.isBefore(startedOn.plusMonths(c.months))
            ? refuse(CHECK_IN_IS_DUE)
            : accept(new StayConfirmed(whose.placement, c.months, today));
      }
    };
  }

  private static Decision<OfPlacement> end(Placement placement, End c, LocalDate today) {
    return switch (placement) {
      case Unagreed _ -> refuse(PLACEMENT_EXISTS);
      case Agreed _ -> refuse(HAS_STARTED);
      case Ended _, Cancelled _ -> refuse(HAS_NOT_ENDED);
      case Working(var whose, var startedOn, var _) ->
          c.on.isBefore(startedOn) || c.on.isAfter(today)
              ? refuse(DATE_IS_IN_ORDER)
              : accept(new PlacementEnded(whose.placement, whose.candidate, c.reason, c.on));
    };
  }

  static Placement evolve(Placement placement, OfPlacement event) {
    return switch (event) {
      case PlacementAgreed e ->
          new Agreed(
              new Whose(
                  e.placement(),
                  e.candidate(),
                  e.vacancy(),
                  e.employer(),
                  e.municipality(),
                  e.permanent(),
                  e.insured(),
                  e.agreedOn()),
              e.startsOn());
      case AgreementCancelled e ->
          new Cancelled(whose(placement), e.side(), e.reason(), e.cancelledOn());
      case WorkStarted e ->
          switch (placement) {
            case Agreed(var whose, var _) -> new Working(whose, e.startedOn(), List.of());
            case Unagreed _, Working _, Ended _, Cancelled _ -> placement;
          };
      case StayConfirmed e ->
          switch (placement) {
            case Working(var whose, var startedOn, var stayed) ->
                new Working(
                    whose,
                    startedOn,
                    Stream.concat(stayed.stream(), Stream.of(e.months())).toList());
            case Unagreed _, Agreed _, Ended _, Cancelled _ -> placement;
          };
      case PlacementEnded e ->
          switch (placement) {
            case Working(var whose, var startedOn, var stayed) ->
                new Ended(whose, startedOn, stayed, e.endedOn(), e.reason());
            case Unagreed _, Agreed _, Ended _, Cancelled _ -> placement;
          };
      case StartCorrected e -> Corrections.evolve(placement, e);
      case EndCorrected e -> Corrections.evolve(placement, e);
    };
  }

  /** Whose placement this is. */
  static Whose whose(Placement placement) {
    return switch (placement) {
      case Unagreed _ -> throw new IllegalStateException("nobody before the agreement");
      case Agreed agreed -> agreed.whose;
      case Working working -> working.whose;
      case Ended ended -> ended.whose;
      case Cancelled cancelled -> cancelled.whose;
    };
  }
}
