// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecidedTest {

  @Test
  void a_decided_market_has_no_ties_and_the_outcome_of_the_lottery() {
    Cases.each(
        20_000,
        random -> {
          Market market = Cases.market(random, 8, 5, 0.6);
          var lottery = new Lottery("seed " + random.nextInt());
          Market decided = market.decided(lottery);
          assertThat(decided.hasTies()).isFalse();
          assertThat(DeferredAcceptance.byApplicants(decided))
              .isEqualTo(DeferredAcceptance.byApplicants(market, lottery));
          assertThat(DeferredAcceptance.byOpenings(decided))
              .isEqualTo(DeferredAcceptance.byOpenings(market, lottery));
        });
  }
}
