// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What the words mean, written down as slowly and plainly as possible. */
public final class Definition {
  private Definition() {}

  public static boolean isFeasible(Matching matching) {
    Market market = matching.market();
    int[] filled = new int[market.openings()];
    for (int a = 0; a < market.applicants(); a++) {
      int o = matching.openingOf(a);
      if (o != Matching.NONE) {
        filled[o]++;
        if (pair(market, a, o) == Matching.NONE || filled[o] > market.capacity(o)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Weakly stable under ties: both sides of a blocking pair would be strictly better off. */
  public static boolean isStable(Matching matching) {
    return blocking(matching).isEmpty();
  }

  public static List<int[]> blocking(Matching matching) {
    Market market = matching.market();
    List<int[]> blocking = new ArrayList<>();
    for (int a = 0; a < market.applicants(); a++) {
      for (int o = 0; o < market.openings(); o++) {
        int pair = pair(market, a, o);
        if (pair != Matching.NONE && wants(matching, a, pair) && takes(matching, pair)) {
          blocking.add(new int[] {a, o});
        }
      }
    }
    return blocking;
  }

  private static boolean wants(Matching matching, int a, int pair) {
    int held = matching.openingOf(a);
    Market market = matching.market();
    return held == Matching.NONE || market.choice(pair) < market.choice(pair(market, a, held));
  }

  private static boolean takes(Matching matching, int pair) {
    Market market = matching.market();
    int o = market.opening(pair);
    int filled = 0;
    for (int other = 0; other < market.applicants(); other++) {
      if (matching.openingOf(other) == o) {
        filled++;
        if (market.rank(pair) < market.rank(pair(market, other, o))) {
          return true;
        }
      }
    }
    return filled < market.capacity(o);
  }

  public static int pair(Market market, int a, int o) {
    for (int pair = market.first(a); pair < market.end(a); pair++) {
      if (market.opening(pair) == o) {
        return pair;
      }
    }
    return Matching.NONE;
  }

  /** Every matching that keeps to lists and capacities. */
  public static void all(Market market, Consumer<Matching> each) {
    int[] openingOf = new int[market.applicants()];
    Arrays.fill(openingOf, Matching.NONE);
    all(market, 0, openingOf, new int[market.openings()], each);
  }

  private static void all(
      Market market, int a, int[] openingOf, int[] filled, Consumer<Matching> each) {
    if (a == market.applicants()) {
      each.accept(Matching.of(market, openingOf));
      return;
    }
    all(market, a + 1, openingOf, filled, each);
    for (int pair = market.first(a); pair < market.end(a); pair++) {
      int o = market.opening(pair);
      if (filled[o] < market.capacity(o)) {
        filled[o]++;
        openingOf[a] = o;
        all(market, a + 1, openingOf, filled, each);
        openingOf[a] = Matching.NONE;
        filled[o]--;
      }
    }
  }

  public static List<Matching> allStable(Market market) {
    List<Matching> stable = new ArrayList<>();
    all(
        market,
        matching -> {
          if (isStable(matching)) {
            stable.add(matching);
          }
        });
    return stable;
  }

  /** Whether no applicant likes the second better. */
  public static boolean isAsGoodForAll(Matching first, Matching second) {
    for (int a = 0; a < first.market().applicants(); a++) {
      int pair = second.pairOf(a);
      if (pair != Matching.NONE && wants(first, a, pair)) {
        return false;
      }
    }
    return true;
  }
}
