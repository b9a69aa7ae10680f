// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

/**
 * The assignment of greatest value (or least cost, with values below zero), exact, in whole
 * numbers. Successive shortest paths with potentials: O(people · E · log openings) at worst.
 *
 * <p>The dual prices prove it: {@link #optimal} reads every arc once and uses nothing of the
 * search. What one more seat is worth is read from the shortest residual path, in {@link
 * #oneMoreSeat}; a dual price alone is only a bound of it.
 */
public final class Assignment {
  private final Arcs arcs;
  private final long[] weight;
  private final Weights weights;
  private final ShortestPaths solved;

  private Assignment(Arcs arcs, long[] weight, Weights weights, ShortestPaths solved) {
    this.arcs = arcs;
    this.weight = weight;
    this.weights = weights;
    this.solved = solved;
  }

  /**
   * @param value one for each arc, in the order of the arcs
   * @throws IllegalArgumentException if there is not one value for each arc
   * @throws ArithmeticException if the values are so large that their sum may not fit a long
   */
  public static Assignment of(Arcs arcs, long[] value, Aim aim) {
    if (value.length != arcs.opening().length) {
      throw new IllegalArgumentException(
          value.length + " values for " + arcs.opening().length + " arcs");
    }
    Weights weights = Weights.of(arcs, value, aim);
    long[] weight = weights.weigh(value);
    var paths = new ShortestPaths(arcs, weight);
    paths.solve();
    return new Assignment(arcs, weight, weights, paths);
  }

  /** The opening of that person, or -1. */
  public int openingOf(int person) {
    return solved.openingOf()[person];
  }

  public int placed() {
    int placed = 0;
    for (int o : solved.openingOf()) {
      placed += o < 0 ? 0 : 1;
    }
    return placed;
  }

  /** The sum of the values of all pairs made. */
  public long value() {
    return weights.value(sum(), placed());
  }

  /** For each opening, exactly; one search for all of them. */
  public SeatPrice[] oneMoreSeat() {
    long[] gains = solved.gains();
    var prices = new SeatPrice[gains.length];
    for (int o = 0; o < gains.length; o++) {
      prices[o] = weights.price(gains[o]);
    }
    return prices;
  }

  /** True if no other assignment is better, by complementary slackness. */
  public boolean optimal() {
    long dual = 0;
    for (int p = 0; p < arcs.people(); p++) {
      dual += solved.surplus()[p];
      if (solved.surplus()[p] < 0) {
        return false;
      }
      for (int a = arcs.start()[p]; a < arcs.start()[p + 1]; a++) {
        if (solved.surplus()[p] + solved.price()[arcs.opening()[a]] < weight[a]) {
          return false;
        }
      }
    }
    int[] free = arcs.capacity().clone();
    for (int o : solved.openingOf()) {
      if (o >= 0 && --free[o] < 0) {
        return false;
      }
    }
    for (int o = 0; o < free.length; o++) {
      dual += solved.price()[o] * arcs.capacity()[o];
      if (solved.price()[o] < 0) {
        return false;
      }
    }
    return dual == sum();
  }

  private long sum() {
    long sum = 0;
    for (int p = 0; p < arcs.people(); p++) {
      for (int a = arcs.start()[p]; a < arcs.start()[p + 1]; a++) {
        sum += arcs.opening()[a] == openingOf(p) ? weight[a] : 0;
      }
    }
    return sum;
  }
}
