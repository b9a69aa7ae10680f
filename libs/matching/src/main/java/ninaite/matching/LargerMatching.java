// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.SplittableRandom;
import ninaite.matching.flow.Arcs;
import ninaite.matching.flow.LargestMatching;

/**
 * A weakly stable matching that places many, where ties leave a choice. Finding the largest is
 * NP-hard; promotion guarantees two thirds of it and usually comes close, exchanges add to that,
 * and rounds of chance from a seed search on within a budget.
 *
 * <p>Nobody is strictly wronged: no applicant and opening would both be strictly better off
 * together. But an applicant may gain by misreporting, and who wins a tie depends on what places
 * more people; say so before the lists are made.
 */
public final class LargerMatching {
  /**
   * Changes by chance between two searches: with more, a round starts too far from a good place.
   */
  private static final int STIRS = 10;

  private final Market market;
  private final int bound;
  private final long seed;
  private int[] best = new int[0];
  private int bestSize = -1;
  private int bestRound;

  private LargerMatching(Market market, long seed) {
    this.market = market;
    this.seed = seed;
    this.bound = bound(market);
  }

  public static Larger find(Market market, long seed, Budget budget) {
    long start = System.nanoTime();
    LargerMatching search = new LargerMatching(market, seed);
    return search.run(budget, start);
  }

  /** The most that any matching places, whatever anybody prefers. */
  public static int bound(Market market) {
    return LargestMatching.of(new Arcs(market.lists.start, market.lists.entry, market.capacity))
        .size();
  }

  private Larger run(Budget budget, long start) {
    SplittableRandom random = new SplittableRandom(seed);
    Promotion promotion = new Promotion(market);
    Holdings now = new Holdings(market);
    Exchange exchange = new Exchange(now);
    Attraction attraction = new Attraction(now);
    Stirring stirring = new Stirring(now, random);
    int round = 0;
    now.start(promotion.run(random));
    long before = System.nanoTime();
    long took;
    do {
      for (int i = 0; round > 0 && i < STIRS; i++) {
        stirring.stir();
      }
      improve(exchange, attraction);
      keep(now, ++round);
      took = System.nanoTime() - before;
      before += took;
    } while (bestSize < bound && goesOn(budget, round, before - start + took));
    for (int a = 0; a < best.length; a++) {
      best[a] = best[a] == Matching.NONE ? Matching.NONE : market.opening(best[a]);
    }
    return new Larger(Matching.owning(market, best), bound, seed, bestRound);
  }

  /** Whether another round fits in that takes as long as the last one. */
  private static boolean goesOn(Budget budget, int round, long nanos) {
    return switch (budget) {
      case Budget.Rounds(int rounds) -> round < rounds;
      case Budget.Time(var time) -> nanos <= time.toNanos();
    };
  }

  /** From the empty seats first: they find most, and the search from people is the longer one. */
  private static void improve(Exchange exchange, Attraction attraction) {
    boolean more = true;
    while (more) {
      boolean attracted = attraction.placeMore();
      more = exchange.placeMore() || attracted;
    }
  }

  /**
   * Drifts among matchings of the best size, and goes back to the last of them from smaller ones.
   */
  private void keep(Holdings now, int round) {
    int size = now.size();
    if (size < bestSize) {
      now.start(best);
      return;
    }
    bestSize = size;
    bestRound = round;
    best = now.pairOf.clone();
  }
}
