// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private static final long LARGE = 1_000;

  @Test
  void value_is_as_large_as_brute_force_finds_and_so_are_the_prices_of_one_more_seat() {
    var random = new SplittableRandom(11);
    for (int i = 0; i < 100_000; i++) {
      Small small = Small.of(random, 5, 4);
      var best = Assignment.of(small.arcs(), small.value(), Aim.VALUE);
      equal(small.best(LARGE, 1), best.value() * LARGE + best.placed(), i);
      equal(1, best.optimal() ? 1 : 0, i);
      SeatPrice[] prices = best.oneMoreSeat();
      for (int o = 0; o < prices.length; o++) {
        long more = small.withOneMoreSeat(o).best(LARGE, 1) - small.best(LARGE, 1);
        equal(more, prices[o].value() * LARGE + prices[o].placements(), i);
      }
    }
  }

  @Test
  void placements_may_come_first() {
    var random = new SplittableRandom(111);
    for (int i = 0; i < 100_000; i++) {
      Small small = Small.of(random, 5, 4);
      var best = Assignment.of(small.arcs(), small.value(), Aim.PLACEMENTS_THEN_VALUE);
      equal(small.best(1, LARGE), best.placed() * LARGE + best.value(), i);
      equal(1, best.optimal() ? 1 : 0, i);
      SeatPrice[] prices = best.oneMoreSeat();
      for (int o = 0; o < prices.length; o++) {
        long more = small.withOneMoreSeat(o).best(1, LARGE) - small.best(1, LARGE);
        equal(more, prices[o].placements() * LARGE + prices[o].value(), i);
      }
    }
  }

  @Test
  void the_proof_holds_for_larger_instances_too() {
    var random = new SplittableRandom(2);
    for (int i = 0; i < 200; i++) {
      Small small = Small.of(random, 120, 40);
      assertThat(Assignment.of(small.arcs(), small.value(), Aim.VALUE).optimal()).isTrue();
    }
  }

  /**
   * Everybody could sit in either seat; a solver may end with price 4 for both, but nobody waits.
   */
  @Test
  void a_seat_that_nobody_waits_for_is_worth_nothing() {
    var arcs = new Arcs(new int[] {0, 2, 4}, new int[] {0, 1, 0, 1}, new int[] {1, 1});
    var best = Assignment.of(arcs, new long[] {4, 4, 4, 4}, Aim.VALUE);
    assertThat(best.value()).isEqualTo(8);
    assertThat(best.oneMoreSeat()).containsOnly(new SeatPrice(0, 0));
  }

  @Test
  void values_that_might_not_fit_are_refused() {
    var arcs = new Arcs(new int[] {0, 1}, new int[] {0}, new int[] {1});
    assertThatThrownBy(() -> Assignment.of(arcs, new long[] {Long.MAX_VALUE}, Aim.VALUE))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Assignment.of(arcs, new long[] {}, Aim.VALUE))
        .hasMessage("0 values for 1 arcs");
  }

  private static void equal(long expected, long actual, int number) {
    if (expected != actual) {
      throw new AssertionError("case " + number + ": " + actual + ", but best is " + expected);
    }
  }
}
