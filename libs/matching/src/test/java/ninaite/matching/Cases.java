// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Small random markets; a case that fails is found again by the seed in its name. */
public final class Cases {
  public static final int MANY = 100_000;

  private Cases() {}

  public static void strict(int count, int applicants, int openings, Consumer<Market> claim) {
    each(count, random -> claim.accept(market(random, applicants, openings, 0)));
  }

  public static void each(int count, Consumer<RandomGenerator> claim) {
    for (int seed = 0; seed < count; seed++) {
      try {
        claim.accept(new SplittableRandom(seed));
      } catch (AssertionError | RuntimeException failed) {
        throw new AssertionError("with seed " + seed, failed);
      }
    }
  }

  /**
   * Up to so many on each side, each pair there with a chance of its own case.
   *
   * @param tie the chance that an entry is tied with the one before, on both sides
   */
  public static Market market(RandomGenerator random, int applicants, int openings, double tie) {
    return market(random, applicants, openings, tie, tie);
  }

  public static Market market(
      RandomGenerator random, int applicants, int openings, double appTie, double opTie) {
    int n = 1 + random.nextInt(applicants);
    int m = 1 + random.nextInt(openings);
    double density = 0.3 + 0.7 * random.nextDouble();
    List<List<Integer>> byApplicant = new ArrayList<>();
    List<List<Integer>> byOpening = new ArrayList<>();
    for (int o = 0; o < m; o++) {
      byOpening.add(new ArrayList<>());
    }
    for (int a = 0; a < n; a++) {
      List<Integer> list = new ArrayList<>();
      for (int o = 0; o < m; o++) {
        if (random.nextDouble() < density) {
          list.add(o);
          byOpening.get(o).add(a);
        }
      }
      byApplicant.add(list);
    }
    int[] capacity = random.ints(m, 0, 4).toArray();
    return Market.of(lists(random, byApplicant, appTie), lists(random, byOpening, opTie), capacity)
        .orThrow();
  }

  private static Lists lists(RandomGenerator random, List<List<Integer>> lists, double tie) {
    Rows rows = new Rows(lists.size());
    for (List<Integer> list : lists) {
      shuffle(list, random);
      for (int i = 0; i < list.size(); i++) {
        if (i > 0 && random.nextDouble() >= tie) {
          rows.endTier();
        }
        rows.add(list.get(i));
      }
      rows.endTier();
      rows.endList();
    }
    return rows.lists();
  }

  public static <T> void shuffle(List<T> list, RandomGenerator random) {
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, random.nextInt(i + 1));
    }
  }
}
