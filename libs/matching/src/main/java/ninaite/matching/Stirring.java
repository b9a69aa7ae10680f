// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.random.RandomGenerator;

/**
 * Changes a weakly stable matching by chance into another one: somebody leaves, seats and people
 * move up by chance among what stability allows, and the one who left comes back in like anybody
 * unplaced. Afterwards other exchanges are possible than before.
 */
final class Stirring {
  private static final int STOP = 3;

  private final Holdings now;
  private final Market market;
  private final RandomGenerator random;

  Stirring(Holdings now, RandomGenerator random) {
    this.now = now;
    this.market = now.market;
    this.random = random;
  }

  void stir() {
    int a = random.nextInt(market.applicants());
    if (now.pairOf[a] != Holdings.NONE) {
      int o = market.opening(now.pairOf[a]);
      now.leave(a);
      fill(o, a);
    }
    enter(a);
  }

  /** A free seat goes to somebody who likes it as well or better, and so on with theirs. */
  private void fill(int free, int without) {
    int o = free;
    while (now.hasRoom(o)) {
      int pair = Holdings.NONE;
      int chosen = Holdings.NONE;
      int options = 0;
      int limit = Integer.MAX_VALUE;
      for (int place = market.firstAt(o); place < market.endAt(o); place++) {
        int at = market.pairAt(place);
        int a = market.applicantAt(place);
        int held = now.pairOf[a];
        if (market.rank(at) > limit) {
          break;
        }
        boolean worse = held != Holdings.NONE && market.choice(at) > market.choice(held);
        if (a == without || held == at || worse) {
          continue;
        }
        limit = now.prefers(a, at) ? market.rank(at) : limit;
        if (random.nextInt(++options) == 0) {
          pair = at;
          chosen = a;
        }
      }
      if (options == 0 || limit == Integer.MAX_VALUE && random.nextInt(STOP) == 0) {
        return;
      }
      int held = now.pairOf[chosen];
      if (held != Holdings.NONE) {
        now.leave(chosen);
      }
      now.take(chosen, pair);
      if (held == Holdings.NONE) {
        return;
      }
      o = market.opening(held);
    }
  }

  /** Somebody unplaced takes a seat that is free or of somebody tied or behind, and so on. */
  private void enter(int unplaced) {
    int a = unplaced;
    while (true) {
      int pair = Holdings.NONE;
      int options = 0;
      int limit = Integer.MAX_VALUE;
      for (int at = market.first(a); at < market.end(a); at++) {
        if (market.choice(at) > limit) {
          break;
        }
        boolean must = now.mustTake(at);
        boolean may = must || market.rank(at) == now.lastTier[market.opening(at)];
        limit = must ? market.choice(at) : limit;
        if (may && random.nextInt(++options) == 0) {
          pair = at;
        }
      }
      if (options == 0 || limit == Integer.MAX_VALUE && random.nextInt(STOP) == 0) {
        return;
      }
      int o = market.opening(pair);
      if (now.hasRoom(o)) {
        now.take(a, pair);
        return;
      }
      int out = someLast(o);
      now.leave(out);
      now.take(a, pair);
      a = out;
    }
  }

  private int someLast(int o) {
    int chosen = Holdings.NONE;
    int count = 0;
    for (int i = 0; i < now.filled(o); i++) {
      if (now.holdsLast(o, i) && random.nextInt(++count) == 0) {
        chosen = now.holder(o, i);
      }
    }
    return chosen;
  }
}
