// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ninaite.matching.Market;

/**
 * The value of one more seat at every opening, exact.
 *
 * <p>Taking a seat away only sends people down their lists, so a state can be continued; adding one
 * cannot. So it starts with one more seat everywhere and takes away all but one, for every one of
 * them: the openings are halved again and again, each half being solved with the other's seats
 * taken away. That the order does not matter to deferred acceptance (McVitie and Wilson, 1971)
 * makes each leaf equal to solving from scratch. O(openings · log openings) removals in place of
 * openings · applicants proposals.
 */
public final class OneMoreSeat {
  private final Proposals market;
  private final SeatValue[] values;
  private final Proposals.State[] spare;
  private final int[] openings;
  private final Proposals.State base;

  private OneMoreSeat(Market market) {
    this.market = new Proposals(market);
    this.values = new SeatValue[market.openings()];
    Arrays.fill(values, SeatValue.NONE);
    this.base = this.market.state();
    base.everybodyArrives();
    this.openings = base.wanted();
    this.spare =
        new Proposals.State[Integer.SIZE - Integer.numberOfLeadingZeros(openings.length) + 1];
  }

  /**
   * For each opening of the market, in its order.
   *
   * @throws IllegalArgumentException if the market has ties: decide them first, by {@link
   *     Market#decided}
   */
  public static List<SeatValue> everywhere(Market market) {
    if (market.hasTies()) {
      throw new IllegalArgumentException(
          "ties have to be decided before asking what a seat changes");
    }
    var search = new OneMoreSeat(market);
    search.run();
    return new ArrayList<>(Arrays.asList(search.values));
  }

  private void run() {
    Proposals.State start = market.state();
    for (int o : openings) {
      start.add(o);
    }
    start.everybodyArrives();
    halve(start, 0, openings.length, 0);
  }

  /** Depth is the logarithm of the openings, so recursion is safe. */
  private void halve(Proposals.State state, int from, int to, int depth) {
    if (to - from == 1) {
      values[openings[from]] = state.against(base);
    } else if (from < to) {
      int middle = (from + to) >>> 1;
      halve(without(state, middle, to, depth), from, middle, depth + 1);
      halve(without(state, from, middle, depth), middle, to, depth + 1);
    }
  }

  private Proposals.State without(Proposals.State state, int from, int to, int depth) {
    if (spare[depth] == null) {
      spare[depth] = market.state();
    }
    Proposals.State next = spare[depth];
    next.become(state);
    for (int i = from; i < to; i++) {
      next.takeAway(openings[i]);
    }
    return next;
  }
}
