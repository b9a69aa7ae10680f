// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import ninaite.events.VacancyId;
import ninaite.matching.Lottery;
import ninaite.matching.Market;
import ninaite.matching.flow.Bottleneck;
import ninaite.matching.flow.LargestMatching;
import ninaite.matching.whatif.Bottlenecks;
import ninaite.matching.whatif.OneMoreSeat;
import ninaite.matching.whatif.SeatValue;

/**
 * What one more head at each vacancy would change, and which vacancies are too small for those who
 * have no others.
 *
 * @param vacancies in the order of their ids
 * @param bottleneck empty of vacancies where everybody with a possible pair could be placed
 */
record Prices(List<Price> vacancies, TooFew bottleneck) {

  /**
   * One more head here, ties decided by the round's lottery.
   *
   * @param placements people placed in addition, 0 or 1
   * @param betterOff people who get something they like better
   */
  record Price(VacancyId vacancy, int heads, int placements, int betterOff) {}

  /**
   * One more head at any of these places one more person; anywhere else it places nobody.
   *
   * @param people who have these vacancies and no others; who has none at all is not counted
   * @param unplaced of them, who stay without a place whatever is done
   */
  record TooFew(List<VacancyId> vacancies, long heads, int people, int unplaced) {}

  static Prices of(Inputs inputs, String seed) {
    Market market = Calculation.market(inputs);
    List<SeatValue> values = OneMoreSeat.everywhere(market.decided(new Lottery(seed)));
    return new Prices(
        IntStream.range(0, market.openings())
            .mapToObj(
                o ->
                    new Price(
                        new VacancyId(market.openingId(o)),
                        market.capacity(o),
                        values.get(o).placements(),
                        values.get(o).betterOff()))
            .toList(),
        tooFew(market, LargestMatching.of(Bottlenecks.arcs(market)).bottleneck()));
  }

  private static TooFew tooFew(Market market, Bottleneck bottleneck) {
    int people =
        (int)
            Arrays.stream(bottleneck.people()).filter(a -> market.first(a) < market.end(a)).count();
    int withoutAny = bottleneck.people().length - people;
    return new TooFew(
        Arrays.stream(bottleneck.openings())
            .mapToObj(o -> new VacancyId(market.openingId(o)))
            .toList(),
        bottleneck.seats(),
        people,
        bottleneck.unplaced() - withoutAny);
  }
}
