// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

/**
 * The other way round of {@link Exchange}: a free seat draws somebody who likes it as well as what
 * they hold, their seat draws another, until one draws somebody unplaced. Along such a chain an
 * opening only takes people where everybody it prefers strictly does not want it, and no applicant
 * gets anything worse; so a weakly stable matching stays weakly stable. A search visits each
 * opening once.
 */
final class Attraction {
  private final Holdings now;
  private final Market market;
  private final int[] queue;

  /** Who would leave this opening, and by which pair. */
  private final int[] leaver;

  private final int[] leavesBy;

  /** The last search that saw the opening in vain: it leads nowhere for the next seat either. */
  private final int[] seen;

  private int search;

  Attraction(Holdings now) {
    this.now = now;
    this.market = now.market;
    queue = new int[market.openings()];
    leaver = new int[market.openings()];
    leavesBy = new int[market.openings()];
    seen = new int[market.openings()];
  }

  /** Whether anybody was placed. */
  boolean placeMore() {
    boolean any = false;
    search++;
    for (int o = 0; o < market.openings(); o++) {
      while (now.hasRoom(o) && fill(o)) {
        any = true;
      }
    }
    return any;
  }

  private boolean fill(int free) {
    int size = 0;
    queue[size++] = free;
    seen[free] = search;
    leaver[free] = Holdings.NONE;
    for (int next = 0; next < size; next++) {
      int o = queue[next];
      int limit = Integer.MAX_VALUE;
      for (int place = market.firstAt(o); place < market.endAt(o); place++) {
        int pair = market.pairAt(place);
        int a = market.applicantAt(place);
        if (market.rank(pair) > limit) {
          break;
        }
        int held = now.pairOf[a];
        if (held == Holdings.NONE) {
          move(a, pair);
          for (int i = 0; i < size; i++) {
            seen[queue[i]] = 0;
          }
          return true;
        }
        if (held == pair || market.choice(pair) > market.choice(held)) {
          continue;
        }
        limit = market.choice(pair) < market.choice(held) ? market.rank(pair) : limit;
        int left = market.opening(held);
        if (seen[left] != search && !now.hasRoom(left)) {
          seen[left] = search;
          leaver[left] = a;
          leavesBy[left] = pair;
          queue[size++] = left;
        }
      }
    }
    return false;
  }

  /** The unplaced one takes the last seat of the chain, whose leaver the one before, and so on. */
  private void move(int unplaced, int lastPair) {
    int a = unplaced;
    int pair = lastPair;
    int o = market.opening(pair);
    while (leaver[o] != Holdings.NONE) {
      int left = leaver[o];
      now.replace(o, left, a);
      now.pairOf[a] = pair;
      now.pairOf[left] = leavesBy[o];
      now.look(o);
      a = left;
      pair = leavesBy[o];
      o = market.opening(pair);
    }
    now.take(a, pair);
  }
}
