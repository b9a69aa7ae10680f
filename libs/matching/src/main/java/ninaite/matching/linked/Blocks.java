// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ninaite.matching.Instance;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Certificate.Blocking;
import ninaite.matching.linked.Party.Wish;

/**
 * All that blocks a matching: a single applicant with an opening, or two linked ones with the one
 * or two openings of a wish they like better. Linked ones do not block by themselves.
 */
final class Blocks {
  private final Instance instance;
  private final Matching matching;
  private final Rooms rooms;
  private final List<Blocking> found = new ArrayList<>();

  private Blocks(Instance instance, Market strict, Matching matching) {
    this.instance = instance;
    this.matching = matching;
    this.rooms = new Rooms(strict);
    Matching solved = Matching.of(strict, openings(matching));
    for (int a = 0; a < strict.applicants(); a++) {
      if (solved.isMatched(a)) {
        int rank = strict.rank(solved.pairOf(a));
        rooms.enter(solved.openingOf(a), new Rooms.Guest(a, rank));
      }
    }
  }

  static List<Blocking> of(Instance instance, Market strict, Parties parties, Matching matching) {
    var blocks = new Blocks(instance, strict, matching);
    parties.all.forEach(blocks::check);
    return blocks.found;
  }

  private void check(Party party) {
    for (Wish wish : party.wishes()) {
      if (holds(party, wish)) {
        return;
      }
      if (wants(party, wish) && rooms.wouldTake(party, wish)) {
        found.add(named(party, wish));
      }
    }
  }

  private boolean holds(Party party, Wish wish) {
    return matching.openingOf(party.one()) == wish.first()
        && (!party.isLinked() || matching.openingOf(party.two()) == wish.second());
  }

  /** An opening that a single applicant likes just as well does not block. */
  private boolean wants(Party party, Wish wish) {
    int held = matching.pairOf(party.one());
    if (party.isLinked() || held == Matching.NONE) {
      return true;
    }
    Market market = instance.market();
    for (int pair = market.first(party.one()); pair < market.end(party.one()); pair++) {
      if (market.opening(pair) == wish.first()) {
        return market.choice(pair) < market.choice(held);
      }
    }
    return false;
  }

  private Blocking named(Party party, Wish wish) {
    Market market = instance.market();
    return party.isLinked()
        ? new Blocking(
            List.of(market.applicantId(party.one()), market.applicantId(party.two())),
            List.of(named(wish.first()), named(wish.second())))
        : new Blocking(List.of(market.applicantId(party.one())), List.of(named(wish.first())));
  }

  private Optional<String> named(int opening) {
    return opening == Wish.NOWHERE
        ? Optional.empty()
        : Optional.of(instance.market().openingId(opening));
  }

  private static int[] openings(Matching matching) {
    int[] openings = new int[matching.market().applicants()];
    for (int a = 0; a < openings.length; a++) {
      openings[a] = matching.openingOf(a);
    }
    return openings;
  }
}
