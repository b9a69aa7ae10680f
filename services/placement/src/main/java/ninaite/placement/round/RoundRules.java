// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.placement.PlacementRule.RESPOND_BY_IS_AHEAD;
import static ninaite.placement.PlacementRule.STARTS_AHEAD;
import static ninaite.placement.round.RoundRule.DATES_ARE_IN_ORDER;
import static ninaite.placement.round.RoundRule.LISTS_ARE_CLOSED;
import static ninaite.placement.round.RoundRule.LISTS_ARE_FROZEN;
import static ninaite.placement.round.RoundRule.LISTS_ARE_OPEN;
import static ninaite.placement.round.RoundRule.LISTS_OPEN_AS_ANNOUNCED;
import static ninaite.placement.round.RoundRule.LISTS_STAY_OPEN_AS_ANNOUNCED;
import static ninaite.placement.round.RoundRule.RESULT_IS_PUBLISHED;
import static ninaite.placement.round.RoundRule.ROUND_EXISTS;
import static ninaite.placement.round.RoundRule.ROUND_IS_MATCHED;
import static ninaite.placement.round.RoundRule.ROUND_IS_NOT_OVER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ninaite.aggregate.Decision;
import ninaite.events.PlacementEvent.ListsClosed;
import ninaite.events.PlacementEvent.ListsFrozen;
import ninaite.events.PlacementEvent.ListsOpened;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.PlacementEvent.RoundAnnounced;
import ninaite.events.PlacementEvent.RoundCancelled;
import ninaite.events.PlacementEvent.RoundMatched;
import ninaite.events.PlacementEvent.RoundOffered;
import ninaite.events.PlacementEvent.RoundPublished;
import ninaite.events.RoundId;
import ninaite.japan.Japan;
import ninaite.placement.round.MatchRound.Announced;
import ninaite.placement.round.MatchRound.Cancelled;
import ninaite.placement.round.MatchRound.Closed;
import ninaite.placement.round.MatchRound.Frozen;
import ninaite.placement.round.MatchRound.Made;
import ninaite.placement.round.MatchRound.Matched;
import ninaite.placement.round.MatchRound.Offered;
import ninaite.placement.round.MatchRound.Offers;
import ninaite.placement.round.MatchRound.Open;
import ninaite.placement.round.MatchRound.Published;
import ninaite.placement.round.MatchRound.Unannounced;
import ninaite.placement.round.MatchRound.Whose;

/** Each step of a round follows the one before, and none earlier than was announced. */
final class RoundRules {
  private RoundRules() {}

  static Decision<OfRound> decide(MatchRound round, MatchRound.Command command, Instant now) {
    LocalDate today = Japan.dateOf(now);
    if (round instanceof Unannounced) {
      return command instanceof MatchRound.Announce(var whose)
          ? announce(whose, today)
          : refuse(ROUND_EXISTS);
    }
    RoundId id = MatchRound.whose(round).round();
    return switch (command) {
      case MatchRound.Announce _ -> accept();
      case MatchRound.OpenLists(var commitment) -> open(round, commitment, today);
      case MatchRound.CloseLists _ -> close(round, today);
      case MatchRound.Freeze(var c) ->
          round instanceof Closed
              ? accept(
                  new ListsFrozen(id, c.candidates(), c.vacancies(), c.inputs(), c.all(), today))
              : refuse(LISTS_ARE_CLOSED);
      case MatchRound.Match(var made) ->
          round instanceof Frozen ? accept(matched(id, made, today)) : refuse(LISTS_ARE_FROZEN);
      case MatchRound.Publish(var seed) ->
          round instanceof Matched matched
              ? accept(new RoundPublished(id, matched.made().certificate(), seed, today))
              : refuse(ROUND_IS_MATCHED);
      case MatchRound.MakeOffers c ->
          round instanceof Published published
              ? offers(published, c, now)
              : refuse(RESULT_IS_PUBLISHED);
      case MatchRound.Cancel(var reason) -> cancel(round, reason, today);
    };
  }

  private static Decision<OfRound> announce(Whose w, LocalDate today) {
    return w.listsOpenOn().isBefore(today) || w.listsCloseOn().isBefore(w.listsOpenOn())
        ? refuse(DATES_ARE_IN_ORDER)
        : accept(
            new RoundAnnounced(
                w.round(),
                w.municipality(),
                w.listsOpenOn(),
                w.listsCloseOn(),
                w.mode(),
                w.priorities(),
                today));
  }

  private static Decision<OfRound> open(MatchRound round, String commitment, LocalDate today) {
    Whose whose = MatchRound.whose(round);
    boolean asAnnounced =
        !today.isBefore(whose.listsOpenOn()) && !today.isAfter(whose.listsCloseOn());
    return round instanceof Announced && asAnnounced
        ? accept(new ListsOpened(whose.round(), commitment, today))
        : refuse(LISTS_OPEN_AS_ANNOUNCED);
  }

  /** Closed already, it may go on: the collecting after it was interrupted. */
  private static Decision<OfRound> close(MatchRound round, LocalDate today) {
    return switch (round) {
      case Open(var whose, var _) ->
          today.isBefore(whose.listsCloseOn())
              ? refuse(LISTS_STAY_OPEN_AS_ANNOUNCED)
              : accept(new ListsClosed(whose.round(), today));
      case Closed _ -> accept();
      case Unannounced _, Announced _, Frozen _, Matched _ -> refuse(LISTS_ARE_OPEN);
      case Published _, Offered _, Cancelled _ -> refuse(LISTS_ARE_OPEN);
    };
  }

  private static Decision<OfRound> offers(
      Published round, MatchRound.MakeOffers command, Instant now) {
    LocalDate today = Japan.dateOf(now);
    Offers offers = command.offers();
    if (!offers.respondBy().isAfter(now)) {
      return refuse(RESPOND_BY_IS_AHEAD);
    }
    if (offers.startsOn().isBefore(today)) {
      return refuse(STARTS_AHEAD);
    }
    RoundId id = round.whose().round();
    List<OfRound> events = new ArrayList<>();
    Made again = command.again();
    if (again != null) {
      events.add(matched(id, again, today));
      events.add(new RoundPublished(id, again.certificate(), round.seed(), today));
    }
    events.add(new RoundOffered(id, offers.offers(), offers.respondBy(), offers.startsOn(), today));
    return accept(events);
  }

  private static RoundMatched matched(RoundId id, Made made, LocalDate today) {
    return new RoundMatched(id, made.inputs(), made.certificate(), made.matched(), today);
  }

  private static Decision<OfRound> cancel(MatchRound round, String reason, LocalDate today) {
    return switch (round) {
      case Unannounced _, Offered _, Cancelled _ -> refuse(ROUND_IS_NOT_OVER);
      case Announced _, Open _, Closed _, Frozen _, Matched _, Published _ ->
          accept(new RoundCancelled(MatchRound.whose(round).round(), reason, today));
    };
  }
}
