// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import ninaite.matching.Cases;
import ninaite.matching.DeferredAcceptance;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import org.junit.jupiter.api.Test;

class OneMoreSeatTest {

  /** A seat at the plant takes the first from the smokehouse, whose seat goes to the third. */
  @Test
  void a_seat_may_help_two_people_and_place_one() {
    Market market =
        Market.builder()
            .applicant("first", "plant", "smokehouse")
            .applicant("second", "plant")
            .applicant("third", "smokehouse")
            .opening("plant", 1, "second", "first")
            .opening("smokehouse", 1, "first", "third")
            .build()
            .orThrow();
    assertThat(OneMoreSeat.everywhere(market))
        .containsExactly(new SeatValue(1, 2), new SeatValue(1, 1));
  }

  @Test
  void every_value_equals_solving_again() {
    Cases.strict(
        Cases.MANY,
        8,
        6,
        market -> {
          Matching before = DeferredAcceptance.byApplicants(market);
          List<SeatValue> values = OneMoreSeat.everywhere(market);
          for (int o = 0; o < market.openings(); o++) {
            Market more = market.withCapacity(o, market.capacity(o) + 1);
            Matching after = DeferredAcceptance.byApplicants(more);
            SeatValue expected =
                new SeatValue(after.size() - before.size(), betterOff(market, before, after));
            if (!expected.equals(values.get(o))) {
              throw new AssertionError(values.get(o) + " at " + o + ", but " + expected);
            }
          }
        });
  }

  private static int betterOff(Market market, Matching before, Matching after) {
    int better = 0;
    for (int a = 0; a < market.applicants(); a++) {
      int was = before.pairOf(a);
      int is = after.pairOf(a);
      better += is != Matching.NONE && (was == Matching.NONE || is < was) ? 1 : 0;
    }
    return better;
  }

  @Test
  void ties_have_to_be_decided_first() {
    Market tied =
        Market.builder()
            .applicant("one", "plant")
            .applicant("two", "plant")
            .opening("plant", 1, List.of(List.of("one", "two")))
            .build()
            .orThrow();
    assertThatThrownBy(() -> OneMoreSeat.everywhere(tied))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
