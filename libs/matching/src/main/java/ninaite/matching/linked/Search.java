// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.linked;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import ninaite.matching.Instance;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Certificate.Blocking;
import ninaite.matching.linked.Party.Wish;

/** One try after the other, each from empty openings; the best end so far is kept. */
final class Search {
  private static final int NONE = Integer.MAX_VALUE;

  /** After so many steps a party that goes round in circles has gone round often enough. */
  private static final int STEPS_EACH = 20;

  /** Of a try that does not come to rest so many last states are looked at. */
  private static final int LAST_STATES = 100;

  private final Instance instance;
  private final Market strict;
  private final Parties parties;
  private final SplittableRandom random;
  private final List<Integer> linked;
  private Matching best;
  private List<Blocking> blocking;

  Search(Instance instance, Parties parties, long seed) {
    this.instance = instance;
    this.strict = instance.strict();
    this.parties = parties;
    this.random = new SplittableRandom(seed);
    this.linked =
        new ArrayList<>(
            IntStream.range(0, parties.all.size())
                .filter(i -> parties.all.get(i).isLinked())
                .boxed()
                .toList());
    int[] nowhere = new int[strict.applicants()];
    Arrays.fill(nowhere, Matching.NONE);
    this.best = Matching.of(instance.market(), nowhere);
    this.blocking = Blocks.of(instance, strict, parties, best);
  }

  void run(int tries) {
    for (int i = 0; i < tries && !blocking.isEmpty(); i++) {
      new Try().run();
      for (int last = linked.size() - 1; last > 0; last--) {
        Collections.swap(linked, last, random.nextInt(last + 1));
      }
    }
  }

  Matching matching() {
    return best;
  }

  List<Blocking> blocking() {
    return blocking;
  }

  private final class Try {
    private final Rooms rooms = new Rooms(strict);
    private final int[] wishOf = new int[parties.all.size()];
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final boolean[] waits = new boolean[wishOf.length];
    private int steps = STEPS_EACH * (wishOf.length + 10);

    Try() {
      Arrays.fill(wishOf, NONE);
    }

    void run() {
      for (int i = 0; i < wishOf.length; i++) {
        if (!parties.all.get(i).isLinked()) {
          call(i);
        }
      }
      settle();
      for (int i : linked) {
        call(i);
        settle();
      }
      keepIfBetter();
    }

    private void settle() {
      while (!waiting.isEmpty() && steps > 0) {
        int party = waiting.pop();
        waits[party] = false;
        if (apply(party) && --steps < LAST_STATES) {
          keepIfBetter();
        }
      }
    }

    private void call(int party) {
      if (!waits[party]) {
        waits[party] = true;
        waiting.push(party);
      }
    }

    /** The party takes the best that would take it, if that is better than what it holds. */
    private boolean apply(int party) {
      Party who = parties.all.get(party);
      for (int w = 0; w < who.wishes().size() && w < wishOf[party]; w++) {
        if (rooms.wouldTake(who, who.wishes().get(w))) {
          leave(party);
          enter(party, w);
          return true;
        }
      }
      return false;
    }

    private void enter(int party, int wish) {
      Party who = parties.all.get(party);
      Wish seats = who.wishes().get(wish);
      wishOf[party] = wish;
      enter(seats.first(), new Rooms.Guest(who.one(), seats.firstRank()));
      enter(seats.second(), new Rooms.Guest(who.two(), seats.secondRank()));
      displace(seats.first());
      displace(seats.second());
    }

    private void enter(int opening, Rooms.Guest guest) {
      if (opening != Wish.NOWHERE) {
        rooms.enter(opening, guest);
      }
    }

    private void displace(int opening) {
      while (opening != Wish.NOWHERE && rooms.overfull(opening)) {
        int displaced = parties.partyOf[rooms.last(opening)];
        leave(displaced);
        call(displaced);
      }
    }

    /** Both leave, and whoever might want a seat that falls vacant is called. */
    private void leave(int party) {
      if (wishOf[party] != NONE) {
        Party who = parties.all.get(party);
        Wish seats = who.wishes().get(wishOf[party]);
        wishOf[party] = NONE;
        vacate(seats.first(), who.one());
        vacate(seats.second(), who.two());
      }
    }

    private void vacate(int opening, int applicant) {
      if (opening != Wish.NOWHERE) {
        rooms.leave(opening, applicant);
        // Last in priority first, so that the first in priority is on top of the stack.
        for (int place = strict.endAt(opening) - 1; place >= strict.firstAt(opening); place--) {
          call(parties.partyOf[strict.applicantAt(place)]);
        }
      }
    }

    private void keepIfBetter() {
      Matching now = matching();
      List<Blocking> left = Blocks.of(instance, strict, parties, now);
      int fewer = Integer.compare(left.size(), blocking.size());
      if (fewer < 0 || fewer == 0 && now.size() > best.size()) {
        best = now;
        blocking = left;
      }
    }

    private Matching matching() {
      int[] openingOf = new int[strict.applicants()];
      Arrays.fill(openingOf, Matching.NONE);
      for (int i = 0; i < wishOf.length; i++) {
        if (wishOf[i] != NONE) {
          Party who = parties.all.get(i);
          Wish seats = who.wishes().get(wishOf[i]);
          openingOf[who.one()] = seats.first();
          if (who.isLinked()) {
            openingOf[who.two()] = seats.second();
          }
        }
      }
      return Matching.of(instance.market(), openingOf);
    }
  }
}
