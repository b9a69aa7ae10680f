// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ninaite.matching.Market;
import ninaite.matching.linked.Party.Wish;

/** Who each opening holds at the moment, first priority first. */
final class Rooms {
  record Guest(int applicant, int rank) {}

  private final Market market;
  private final List<List<Guest>> guests = new ArrayList<>();

  Rooms(Market market) {
    this.market = market;
    for (int o = 0; o < market.openings(); o++) {
      guests.add(new ArrayList<>());
    }
  }

  /**
   * Whether the openings would take the party, which leaves what it holds, without regard to it.
   */
  boolean wouldTake(Party party, Wish wish) {
    if (wish.sameOpening()) {
      int worse = Math.max(wish.firstRank(), wish.secondRank());
      return ahead(party, wish.first(), worse) + 2 <= market.capacity(wish.first());
    }
    return wouldTake(party, wish.first(), wish.firstRank())
        && wouldTake(party, wish.second(), wish.secondRank());
  }

  private boolean wouldTake(Party party, int opening, int rank) {
    return opening == Wish.NOWHERE || ahead(party, opening, rank) < market.capacity(opening);
  }

  private int ahead(Party party, int opening, int rank) {
    int ahead = 0;
    for (Guest guest : guests.get(opening)) {
      boolean own = guest.applicant() == party.one() || guest.applicant() == party.two();
      ahead += !own && guest.rank() < rank ? 1 : 0;
    }
    return ahead;
  }

  void enter(int opening, Guest guest) {
    guests.get(opening).add(guest);
    guests.get(opening).sort(Comparator.comparingInt(Guest::rank));
  }

  void leave(int opening, int applicant) {
    guests.get(opening).removeIf(guest -> guest.applicant() == applicant);
  }

  boolean overfull(int opening) {
    return guests.get(opening).size() > market.capacity(opening);
  }

  int last(int opening) {
    return guests.get(opening).getLast().applicant();
  }
}
