// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import ninaite.matching.Cases;
import ninaite.matching.DeferredAcceptance;
import ninaite.matching.Definition;
import ninaite.matching.Instance;
import ninaite.matching.Judged;
import ninaite.matching.Lottery;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Certificate.Moved;
import ninaite.matching.certificate.Terms;
import org.junit.jupiter.api.Test;

class ReversionTest {

  @Test
  void seats_that_nobody_takes_go_on_until_somebody_does() {
    Market market =
        Market.builder()
            .applicant("hanako", "day")
            .applicant("jiro", "day")
            .applicant("taro", "late")
            .opening("early", 2)
            .opening("day", 1, "hanako", "jiro")
            .opening("late", 0, "taro")
            .build()
            .orThrow();
    Terms terms = Terms.NONE.withReversion(Map.of("early", "day", "day", "late"));
    Reversion reversion = Reversion.of(Instance.of(market), terms);
    assertThat(reversion.moved())
        .containsExactly(new Moved("early", "day", 2), new Moved("day", "late", 1));
    assertThat(reversion.matching().size()).isEqualTo(3);
  }

  @Test
  void no_seat_is_lost_nobody_is_worse_off_and_no_seat_that_can_move_stays_empty() {
    Cases.each(
        Cases.MANY,
        random -> {
          Market market = Cases.market(random, 7, 5, 0);
          Terms terms = terms(random, market);
          Reversion reversion = Reversion.of(Instance.of(market), terms);
          Matching after = reversion.matching();
          assertSameSeats(market, after.market());
          assertThat(Definition.isStable(after)).isTrue();
          Matching before = DeferredAcceptance.byApplicants(market);
          if (!Definition.isAsGoodForAll(after, before)) {
            throw new AssertionError(before + " was better for somebody than " + after);
          }
          int[] filled = after.filled();
          for (int o = 0; o < filled.length; o++) {
            if (terms.revertsTo().containsKey(market.openingId(o))
                && filled[o] < after.market().capacity(o)) {
              throw new AssertionError("empty seats stay at " + o + " of " + reversion);
            }
          }
          Judged.sometimesValid(random, reversion::certificate, market, terms);
        });
  }

  @Test
  void ties_decided_by_a_lottery_pass_the_verifier_too() {
    Cases.each(
        10_000,
        random -> {
          Market market = Cases.market(random, 8, 5, 0.5);
          Terms terms = terms(random, market);
          var instance = Instance.of(market, new Lottery("seed " + random.nextInt()));
          Judged.valid(Reversion.of(instance, terms).certificate(), market, terms);
        });
  }

  @Test
  void a_circle_is_refused() {
    Market market = Market.builder().opening("a", 1).opening("b", 1).build().orThrow();
    Terms circle = Terms.NONE.withReversion(Map.of("a", "b", "b", "a"));
    assertThatThrownBy(() -> Reversion.of(Instance.of(market), circle))
        .hasMessage("seats of a would go round in a circle");
  }

  private static Terms terms(RandomGenerator random, Market market) {
    Map<String, String> to = new HashMap<>();
    for (int o = 0; o + 1 < market.openings(); o++) {
      if (random.nextInt(3) > 0) {
        int heir = random.nextInt(o + 1, market.openings());
        to.put(market.openingId(o), market.openingId(heir));
      }
    }
    return Terms.NONE.withReversion(to);
  }

  private static void assertSameSeats(Market before, Market after) {
    int seats = 0;
    for (int o = 0; o < before.openings(); o++) {
      seats += before.capacity(o) - after.capacity(o);
    }
    assertThat(seats).isZero();
  }
}
