// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import ninaite.events.PlacementEvent.ListsClosed;
import ninaite.events.PlacementEvent.ListsFrozen;
import ninaite.events.PlacementEvent.ListsOpened;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.PlacementEvent.RoundAnnounced;
import ninaite.events.PlacementEvent.RoundCancelled;
import ninaite.events.PlacementEvent.RoundMatched;
import ninaite.events.PlacementEvent.RoundOffered;
import ninaite.events.PlacementEvent.RoundPublished;
import ninaite.placement.round.MatchRound.Announced;
import ninaite.placement.round.MatchRound.Cancelled;
import ninaite.placement.round.MatchRound.Closed;
import ninaite.placement.round.MatchRound.Collected;
import ninaite.placement.round.MatchRound.Frozen;
import ninaite.placement.round.MatchRound.Made;
import ninaite.placement.round.MatchRound.Matched;
import ninaite.placement.round.MatchRound.Offered;
import ninaite.placement.round.MatchRound.Offers;
import ninaite.placement.round.MatchRound.Open;
import ninaite.placement.round.MatchRound.Published;
import ninaite.placement.round.MatchRound.Whose;

/** What each event makes of a round. What does not follow on the state changes nothing. */
final class RoundFold {
  private RoundFold() {}

  static MatchRound evolve(MatchRound round, OfRound event) {
    return switch (event) {
      case RoundAnnounced e ->
          new Announced(
              new Whose(
                  e.round(),
                  e.municipality(),
                  e.listsOpenOn(),
                  e.listsCloseOn(),
                  e.mode(),
                  e.priorities()));
      case ListsOpened e -> new Open(MatchRound.whose(round), e.commitment());
      case ListsClosed _ ->
          round instanceof Open(var whose, var commitment) ? new Closed(whose, commitment) : round;
      case ListsFrozen e ->
          round instanceof Closed(var whose, var commitment)
              ? new Frozen(
                  whose,
                  commitment,
                  new Collected(e.candidates(), e.vacancies(), e.inputs(), e.collected()))
              : round;
      case RoundMatched e -> matched(round, new Made(e.inputs(), e.certificate(), e.matched()));
      case RoundPublished e ->
          round instanceof Matched m
              ? new Published(m.whose(), m.commitment(), m.collected(), m.made(), e.seed())
              : round;
      case RoundOffered e ->
          round instanceof Published p
              ? new Offered(
                  p.whose(),
                  p.commitment(),
                  p.collected(),
                  p.made(),
                  p.seed(),
                  new Offers(e.offers(), e.respondBy(), e.startsOn()))
              : round;
      case RoundCancelled e -> new Cancelled(MatchRound.whose(round), e.reason());
    };
  }

  /** Once out of the lists; again out of what remained when offers were to be made. */
  private static MatchRound matched(MatchRound round, Made made) {
    return switch (round) {
      case Frozen f -> new Matched(f.whose(), f.commitment(), f.collected(), made);
      case Published p -> new Matched(p.whose(), p.commitment(), p.collected(), made);
      case MatchRound.Unannounced _, Announced _, Open _, Closed _ -> round;
      case Matched _, Offered _, Cancelled _ -> round;
    };
  }
}
