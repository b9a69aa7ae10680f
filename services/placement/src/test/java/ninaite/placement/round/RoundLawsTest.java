// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static java.time.Duration.ofDays;
import static ninaite.testing.People.ISHINOMAKI;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ninaite.events.PlacementEvent.ListsClosed;
import ninaite.events.PlacementEvent.ListsFrozen;
import ninaite.events.PlacementEvent.ListsOpened;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.PlacementEvent.RoundAnnounced;
import ninaite.events.PlacementEvent.RoundCancelled;
import ninaite.events.PlacementEvent.RoundMatched;
import ninaite.events.PlacementEvent.RoundMode;
import ninaite.events.PlacementEvent.RoundOffered;
import ninaite.events.PlacementEvent.RoundPriority;
import ninaite.events.PlacementEvent.RoundPublished;
import ninaite.events.RoundId;
import ninaite.japan.Japan;
import ninaite.testing.Laws;
import ninaite.testing.Seeds;
import org.junit.jupiter.api.Test;

class RoundLawsTest {
  private static final RoundId ROUND = new RoundId("round-of-april");

  @Test
  void rounds_keep_the_laws() {
    Laws.of(MatchRound.DECIDER, MatchRound.Command.class, OfRound.class)
        .asked(RoundLawsTest::any)
        .leads(RoundAnnounced.class, MatchRound.Announced.class)
        .leads(ListsOpened.class, MatchRound.Open.class)
        .leads(ListsClosed.class, MatchRound.Closed.class)
        .leads(ListsFrozen.class, MatchRound.Frozen.class)
        .leads(RoundMatched.class, MatchRound.Matched.class)
        .leads(RoundPublished.class, MatchRound.Published.class)
        .leads(RoundOffered.class, MatchRound.Offered.class)
        .leads(RoundCancelled.class, MatchRound.Cancelled.class)
        .hold();
  }

  private static MatchRound.Command any(Seeds seeds, Instant now) {
    LocalDate today = Japan.dateOf(now);
    return switch (seeds.below(31)) {
      case 0, 1, 2 -> {
        LocalDate from = today.plusDays(seeds.below(4) - 1);
        yield new MatchRound.Announce(
            new MatchRound.Whose(
                ROUND,
                ISHINOMAKI,
                from,
                from.plusDays(seeds.below(90) - 2),
                seeds.pick(RoundMode.values()),
                seeds.oneIn(2) ? List.of() : List.of(RoundPriority.values())));
      }
      case 3, 4, 5, 6, 7 -> new MatchRound.OpenLists("seal");
      case 8, 9, 10, 11, 12 -> new MatchRound.CloseLists();
      case 13, 14, 15, 16 ->
          new MatchRound.Freeze(new MatchRound.Collected(seeds.below(9), 2, "1n", "a11"));
      case 17, 18, 19, 20 -> new MatchRound.Match(made(seeds));
      case 21, 22, 23, 24 -> new MatchRound.Publish("5eed");
      case 25, 26, 27, 28, 29 ->
          new MatchRound.MakeOffers(
              seeds.oneIn(2) ? null : made(seeds),
              new MatchRound.Offers(
                  seeds.below(9),
                  seeds.around(now, ofDays(9)),
                  today.plusDays(seeds.below(30) - 2)));
      default -> new MatchRound.Cancel("too_few_lists");
    };
  }

  private static MatchRound.Made made(Seeds seeds) {
    return new MatchRound.Made("1n", seeds.pick("cert", "cert2"), seeds.below(9));
  }
}
