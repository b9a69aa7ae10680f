// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

/**
 * Places more people by exchange: somebody unplaced takes the seat of a tied holder, who takes
 * another's, until a free seat is reached. Along such a chain an applicant only goes where
 * everything they like strictly better is full of people at least as preferred, and no opening's
 * last tier gets worse; so a weakly stable matching stays weakly stable. A search visits each
 * opening once, so it is linear in the pairs.
 */
final class Exchange {
  private static final int NONE = Holdings.NONE;

  private final Holdings now;
  private final Market market;
  private final int[] queue;

  /** Who would take the seat of this applicant, and by which pair. */
  private final int[] takenBy;

  private final int[] takenAt;

  /** The last search that saw the opening in vain: it leads nowhere for the next person either. */
  private final int[] seen;

  private final int[] seenNow;
  private int seenNowSize;

  private int search;

  Exchange(Holdings now) {
    this.now = now;
    this.market = now.market;
    queue = new int[market.applicants()];
    takenBy = new int[market.applicants()];
    takenAt = new int[market.applicants()];
    seen = new int[market.openings()];
    seenNow = new int[market.openings()];
  }

  /** Whether anybody was placed. */
  boolean placeMore() {
    boolean any = false;
    search++;
    for (int a = 0; a < market.applicants(); a++) {
      if (now.pairOf[a] == NONE) {
        any |= place(a);
      }
    }
    return any;
  }

  private boolean place(int unplaced) {
    int size = 0;
    seenNowSize = 0;
    queue[size++] = unplaced;
    takenBy[unplaced] = NONE;
    for (int next = 0; next < size; next++) {
      int a = queue[next];
      int limit = Integer.MAX_VALUE;
      for (int pair = market.first(a); pair < market.end(a); pair++) {
        if (market.choice(pair) > limit) {
          break;
        }
        int o = market.opening(pair);
        if (now.hasRoom(o)) {
          exchange(a, pair);
          forget();
          return true;
        }
        if (market.rank(pair) > now.lastTier[o]) {
          continue;
        }
        limit = market.rank(pair) < now.lastTier[o] ? market.choice(pair) : limit;
        if (seen[o] != search) {
          seen[o] = search;
          seenNow[seenNowSize++] = o;
          size = displace(a, pair, size);
        }
      }
    }
    return false;
  }

  /** What led somewhere may do so again. */
  private void forget() {
    for (int i = 0; i < seenNowSize; i++) {
      seen[seenNow[i]] = 0;
    }
  }

  private int displace(int a, int pair, int from) {
    int size = from;
    int o = market.opening(pair);
    for (int i = 0; i < now.filled(o); i++) {
      if (now.holdsLast(o, i)) {
        int other = now.holder(o, i);
        takenBy[other] = a;
        takenAt[other] = pair;
        queue[size++] = other;
      }
    }
    return size;
  }

  /** The last of the chain takes the free seat, everybody before the seat of the next. */
  private void exchange(int last, int free) {
    int a = last;
    int pair = free;
    int left = now.pairOf[a];
    now.take(a, pair);
    while (takenBy[a] != NONE) {
      int before = takenBy[a];
      int o = market.opening(left);
      now.replace(o, a, before);
      left = now.pairOf[before];
      now.pairOf[before] = takenAt[a];
      now.look(o);
      a = before;
    }
  }
}
