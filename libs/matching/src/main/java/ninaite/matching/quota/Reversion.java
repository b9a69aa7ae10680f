// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ninaite.matching.DeferredAcceptance;
import ninaite.matching.Instance;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Algorithm;
import ninaite.matching.certificate.Certificate;
import ninaite.matching.certificate.Certificate.Moved;
import ninaite.matching.certificate.Terms;

/**
 * Seats that nobody takes go to another opening, as in the American residency match (Roth and
 * Peranson, 1999). Solving again with the seats moved makes nobody worse off and may free further
 * seats, so it is repeated until nothing moves; nobody who goes without would have wanted a seat
 * that moved. Not strategy-proof: leaving a seat empty sends it somewhere.
 *
 * @param moved seats that went elsewhere, an opening before those that its seats pass through
 */
public record Reversion(Instance instance, Terms terms, Matching matching, List<Moved> moved) {

  public Reversion {
    moved = List.copyOf(moved);
  }

  /**
   * @throws IllegalArgumentException if an opening is unknown, if seats would go round in a circle,
   *     or if there are other terms than reversion
   */
  public static Reversion of(Instance instance, Terms terms) {
    Only.reversion(terms);
    int[] heir = heirs(instance, terms);
    int[] order = order(instance, heir);
    Market strict = instance.strict();
    int[] capacity = IntStream.range(0, heir.length).map(strict::capacity).toArray();
    int[] given = new int[heir.length];
    Matching solved = DeferredAcceptance.byApplicants(strict);
    while (pass(solved.filled(), order, heir, capacity, given)) {
      solved = DeferredAcceptance.byApplicants(strict.withCapacities(capacity));
    }
    List<Moved> moved = new ArrayList<>();
    for (int o : order) {
      if (given[o] > 0) {
        moved.add(
            new Moved(
                instance.market().openingId(o), instance.market().openingId(heir[o]), given[o]));
      }
    }
    return new Reversion(instance, terms, instance.told(solved, capacity), moved);
  }

  public Certificate certificate() {
    return Certificate.of(Algorithm.REVERSION, matching, instance, terms).withMoved(moved);
  }

  /** Heirs give before they are given to, so that every seat is offered where it comes to. */
  private static boolean pass(int[] filled, int[] order, int[] heir, int[] capacity, int[] given) {
    boolean passed = false;
    for (int i = order.length - 1; i >= 0; i--) {
      int o = order[i];
      int empty = capacity[o] - filled[o];
      if (empty > 0) {
        capacity[o] -= empty;
        given[o] += empty;
        capacity[heir[o]] += empty;
        passed = true;
      }
    }
    return passed;
  }

  private static int[] heirs(Instance instance, Terms terms) {
    int[] heir = new int[instance.market().openings()];
    Arrays.fill(heir, Matching.NONE);
    terms.revertsTo().forEach((from, to) -> heir[instance.opening(from)] = instance.opening(to));
    return heir;
  }

  /** Openings that give, each before its heir. */
  private static int[] order(Instance instance, int[] heir) {
    int[] depth = new int[heir.length];
    for (int o = 0; o < heir.length; o++) {
      for (int next = heir[o]; next >= 0; next = heir[next]) {
        if (++depth[o] > heir.length) {
          throw new IllegalArgumentException(
              "seats of " + instance.market().openingId(o) + " would go round in a circle");
        }
      }
    }
    return IntStream.range(0, heir.length)
        .filter(o -> heir[o] >= 0)
        .boxed()
        .sorted(Comparator.comparing((Integer o) -> -depth[o]))
        .mapToInt(o -> o)
        .toArray();
  }
}
