// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.whatif;

import java.util.Arrays;
import java.util.List;
import ninaite.matching.Market;
import ninaite.matching.flow.Arcs;
import ninaite.matching.flow.Bottleneck;
import ninaite.matching.flow.LargestMatching;

/**
 * How many people could be placed at all, and the openings that stand in the way of more: those
 * without a place have no other openings on their lists than these, and all their seats are taken.
 * One more seat in any of them would let one more person be placed by somebody who may ignore all
 * wishes; what it does in the stable matching is {@link OneMoreSeat}'s answer.
 *
 * @param placeable no matching at all, stable or not, places more
 * @param openings ids, in the market's order
 * @param seats of these openings together
 * @param unplaced people who list nothing else and stay without a place in any matching
 */
public record Bottlenecks(int placeable, List<String> openings, long seats, int unplaced) {

  public Bottlenecks {
    openings = List.copyOf(openings);
  }

  /** O(pairs · √(applicants + openings)). */
  public static Bottlenecks of(Market market) {
    LargestMatching largest = LargestMatching.of(arcs(market));
    Bottleneck bottleneck = largest.bottleneck();
    return new Bottlenecks(
        largest.size(),
        Arrays.stream(bottleneck.openings()).mapToObj(market::openingId).toList(),
        bottleneck.seats(),
        bottleneck.unplaced());
  }

  /** The market's pairs without its wishes. */
  public static Arcs arcs(Market market) {
    int[] start = new int[market.applicants() + 1];
    int[] opening = new int[market.pairs()];
    int[] capacity = new int[market.openings()];
    for (int a = 0; a < market.applicants(); a++) {
      start[a + 1] = market.end(a);
    }
    Arrays.setAll(opening, market::opening);
    Arrays.setAll(capacity, market::capacity);
    return new Arcs(start, opening, capacity);
  }
}
