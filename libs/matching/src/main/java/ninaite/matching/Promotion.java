// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Deferred acceptance in which ties give way to whoever needs it. Applicants propose in three
 * levels:
 *
 * <ol>
 *   <li>probing: within a tie of their own an applicant first asks everywhere without insisting,
 *       and gives way to anybody who does insist,
 *   <li>plain: then insists, and counts by tier,
 *   <li>promoted: after the whole list in vain, goes through it once more and wins ties.
 * </ol>
 *
 * Nobody leaves a tie without having insisted everywhere in it, so the result is weakly stable; it
 * places at least two thirds of what any weakly stable matching places (Király, Algorithms 6, 2013,
 * 471–484; the three levels as parallel edges: Csáji, arXiv 2304.02558). Time is linear in the
 * pairs, times log heads.
 */
final class Promotion {
  private static final int NOWHERE = -1;
  private static final int PROMOTED = 0;
  private static final int PLAIN = 1;
  private static final int PROBING = 2;

  /** Added to the tier of whoever only probes: behind everybody. */
  private static final int BEHIND = 1 << 30;

  private static final int LEVEL_SHIFT = 30;
  private static final int NUMBER = (1 << LEVEL_SHIFT) - 1;

  private final Market market;
  private final int[] start;
  private final Seats seats;

  /** The pairs of each applicant, those of a tie in an order of chance. */
  private final int[] pairs;

  private final int[] number;
  private final int[] applicant;

  /** The place in {@link #pairs} proposed last, and the level of that. */
  private final int[] at;

  private final byte[] level;

  Promotion(Market market) {
    this.market = market;
    this.start = market.lists.start;
    this.seats = new Seats(market);
    this.pairs = new int[market.pairs()];
    this.number = new int[market.applicants()];
    this.applicant = new int[market.applicants()];
    this.at = new int[market.applicants()];
    this.level = new byte[market.applicants()];
    Arrays.setAll(pairs, pair -> pair);
    Arrays.setAll(applicant, a -> a);
    if (market.applicants() > NUMBER) {
      throw new IllegalArgumentException("more than 2^30 applicants");
    }
  }

  /** For each applicant the pair they end with, or {@link Matching#NONE}; valid until the next. */
  int[] run(RandomGenerator random) {
    draw(random);
    seats.clear();
    for (int i = 0; i < applicant.length; i++) {
      int a = applicant[i];
      propose(a, start[a], start[a] == start[a + 1] ? PROMOTED : first(a, start[a]));
    }
    for (int a = 0; a < at.length; a++) {
      at[a] = at[a] == NOWHERE ? Matching.NONE : pairs[at[a]];
    }
    return at;
  }

  private void draw(RandomGenerator random) {
    for (int i = applicant.length - 1; i > 0; i--) {
      swap(applicant, i, random.nextInt(i + 1));
    }
    for (int i = 0; i < applicant.length; i++) {
      number[applicant[i]] = i;
    }
    if (market.applicantTies()) {
      for (int a = 0; a < number.length; a++) {
        int from = start[a];
        for (int i = from + 1; i < start[a + 1]; i++) {
          from = tied(i - 1, i) ? from : i;
          swap(pairs, i, from + random.nextInt(i - from + 1));
        }
      }
    }
  }

  private void propose(int first, int place, int firstLevel) {
    int proposer = first;
    int i = place;
    int l = firstLevel;
    while (true) {
      if (i == start[proposer + 1]) {
        if (l == PROMOTED) {
          at[proposer] = NOWHERE;
          return;
        }
        i = start[proposer];
        l = PROMOTED;
      }
      int pair = pairs[i];
      int o = market.opening(pair);
      int tier = l == PROBING ? BEHIND + market.rank(pair) : market.rank(pair);
      long key = Seats.key(tier, (l == PROMOTED ? 0 : 1 << LEVEL_SHIFT) | number[proposer]);
      if (!seats.refuses(o, key)) {
        at[proposer] = i;
        level[proposer] = (byte) l;
        if (seats.hasRoom(o)) {
          seats.take(o, key);
          return;
        }
        proposer = applicant[Seats.number(seats.replace(o, key)) & NUMBER];
        i = at[proposer];
        l = level[proposer];
      }
      if (l == PROMOTED) {
        i++;
      } else if (i + 1 < start[proposer + 1] && tied(i, i + 1)) {
        i++;
      } else if (l == PROBING) {
        i = tieBegins(proposer, i);
        l = PLAIN;
      } else {
        i++;
        l = i < start[proposer + 1] ? first(proposer, i) : PLAIN;
      }
    }
  }

  /** The level at which an applicant comes to a new tier of their list. */
  private int first(int proposer, int i) {
    return i + 1 < start[proposer + 1] && tied(i, i + 1) ? PROBING : PLAIN;
  }

  private int tieBegins(int proposer, int i) {
    int begin = i;
    while (begin > start[proposer] && tied(begin - 1, begin)) {
      begin--;
    }
    return begin;
  }

  private boolean tied(int i, int j) {
    return market.choice(pairs[i]) == market.choice(pairs[j]);
  }

  private static void swap(int[] array, int i, int j) {
    int kept = array[i];
    array[i] = array[j];
    array[j] = kept;
  }
}
