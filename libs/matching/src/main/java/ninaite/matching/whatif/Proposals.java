// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.whatif;

import java.util.Arrays;
import java.util.stream.IntStream;
import ninaite.matching.Market;

/** Deferred acceptance whose state can be copied, and from which a seat can be taken away. */
final class Proposals {
  private static final int NUMBER_BITS = 32;

  private final int[] start;
  private final int[] opening;
  private final long[] key;
  private final int[] capacity;
  private final int[] firstSlot;

  Proposals(Market market) {
    start = new int[market.applicants() + 1];
    opening = new int[market.pairs()];
    key = new long[market.pairs()];
    for (int a = 0; a < market.applicants(); a++) {
      start[a + 1] = market.end(a);
      for (int pair = market.first(a); pair < market.end(a); pair++) {
        opening[pair] = market.opening(pair);
        key[pair] = (long) market.rank(pair) << NUMBER_BITS | a;
      }
    }
    capacity = new int[market.openings()];
    firstSlot = new int[market.openings() + 1];
    for (int o = 0; o < capacity.length; o++) {
      capacity[o] = Math.min(market.capacity(o), market.demand(o));
      // Room for the one more seat, if anybody is left to take it.
      firstSlot[o + 1] = firstSlot[o] + Math.min(capacity[o] + 1, market.demand(o));
    }
  }

  State state() {
    return new State();
  }

  /** Who proposed what last, and each opening's holders as a heap with the worst on top. */
  final class State {
    private final int[] at = Arrays.copyOf(start, start.length - 1);
    private final int[] load = new int[capacity.length];
    private final int[] seats = capacity.clone();
    private final boolean[] refused = new boolean[capacity.length];
    private final long[] heap = new long[firstSlot[capacity.length]];

    void become(State other) {
      System.arraycopy(other.at, 0, at, 0, at.length);
      System.arraycopy(other.load, 0, load, 0, load.length);
      System.arraycopy(other.seats, 0, seats, 0, seats.length);
      System.arraycopy(other.heap, 0, heap, 0, heap.length);
    }

    void everybodyArrives() {
      for (int a = 0; a < at.length; a++) {
        propose(a);
      }
    }

    /** Openings that refused somebody: a seat more at any other changes nothing. */
    int[] wanted() {
      return IntStream.range(0, refused.length).filter(o -> refused[o]).toArray();
    }

    /** Only before anybody arrived. */
    void add(int o) {
      seats[o]++;
    }

    void takeAway(int o) {
      seats[o]--;
      if (load[o] > seats[o]) {
        int leaver = (int) heap[firstSlot[o]];
        int last = firstSlot[o] + --load[o];
        down(o, heap[last]);
        at[leaver]++;
        propose(leaver);
      }
    }

    private void propose(int newcomer) {
      int proposer = newcomer;
      while (at[proposer] < start[proposer + 1]) {
        int pair = at[proposer];
        int o = opening[pair];
        if (load[o] < seats[o]) {
          up(o, load[o]++, key[pair]);
          return;
        }
        refused[o] = true;
        long worst = load[o] == 0 ? Long.MIN_VALUE : heap[firstSlot[o]];
        if (key[pair] < worst) {
          down(o, key[pair]);
          proposer = (int) worst;
        }
        at[proposer]++;
      }
    }

    private void up(int o, int place, long newcomer) {
      int from = firstSlot[o];
      int i = place;
      while (i > 0) {
        int parent = (i - 1) >>> 1;
        if (heap[from + parent] >= newcomer) {
          break;
        }
        heap[from + i] = heap[from + parent];
        i = parent;
      }
      heap[from + i] = newcomer;
    }

    /** Puts a key in place of the top. */
    private void down(int o, long newcomer) {
      int from = firstSlot[o];
      int i = 0;
      for (int child = 1; child < load[o]; child = 2 * i + 1) {
        if (child + 1 < load[o] && heap[from + child + 1] > heap[from + child]) {
          child++;
        }
        if (heap[from + child] <= newcomer) {
          break;
        }
        heap[from + i] = heap[from + child];
        i = child;
      }
      heap[from + i] = newcomer;
    }

    SeatValue against(State before) {
      int betterOff = 0;
      int placements = 0;
      for (int a = 0; a < at.length; a++) {
        if (at[a] < before.at[a]) {
          betterOff++;
          placements += before.at[a] == start[a + 1] ? 1 : 0;
        }
      }
      return new SeatValue(placements, betterOff);
    }
  }
}
