// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import ninaite.matching.certificate.Certificate;
import ninaite.matching.certificate.Publication;
import ninaite.matching.certificate.Terms;
import ninaite.matching.verify.Verdict;
import ninaite.matching.verify.Verifier;
import org.junit.jupiter.api.Test;

class LargerMatchingTest {

  @Test
  void promotion_alone_is_stable_and_places_two_thirds_of_the_most() {
    Cases.each(
        Cases.MANY,
        random -> {
          Market market = tied(random, 5, 4);
          int[] pairs = new Promotion(market).run(random);
          Matching matching = matching(market, pairs);
          assertThat(Definition.isFeasible(matching)).isTrue();
          assertThat(Definition.isStable(matching)).isTrue();
          assertThat(3 * matching.size()).isGreaterThanOrEqualTo(2 * largest(market));
        });
  }

  @Test
  void a_search_is_stable_between_two_thirds_of_the_most_and_the_bound() {
    Cases.each(
        Cases.MANY,
        random -> {
          Market market = tied(random, 5, 4);
          Larger larger = LargerMatching.find(market, random.nextLong(), Budget.rounds(5));
          int most = largest(market);
          assertThat(Definition.isFeasible(larger.matching())).isTrue();
          assertThat(Definition.isStable(larger.matching())).isTrue();
          assertThat(3 * larger.size()).isGreaterThanOrEqualTo(2 * most);
          assertThat(larger.size()).isLessThanOrEqualTo(most);
          assertThat(most).isLessThanOrEqualTo(larger.bound());
        });
  }

  @Test
  void the_bound_is_what_brute_force_places_at_most() {
    Cases.each(
        Cases.MANY / 10,
        random -> {
          Market market = tied(random, 5, 4);
          int[] most = new int[1];
          Definition.all(market, any -> most[0] = Math.max(most[0], any.size()));
          assertThat(LargerMatching.bound(market)).isEqualTo(most[0]);
        });
  }

  @Test
  void every_step_of_a_long_search_in_a_larger_market_is_stable() {
    Cases.each(
        300,
        random -> {
          Market market = tied(random, 60, 40);
          for (int rounds = 1; rounds < 8; rounds++) {
            Larger larger = LargerMatching.find(market, 7, Budget.rounds(rounds));
            assertThat(Definition.isFeasible(larger.matching())).isTrue();
            assertThat(Definition.isStable(larger.matching())).isTrue();
          }
        });
  }

  @Test
  void small_markets_nearly_always_end_at_the_most() {
    int[] missed = new int[1];
    Cases.each(
        2_000,
        random -> {
          Market market = tied(random, 7, 5);
          Larger larger = LargerMatching.find(market, 1, Budget.rounds(50));
          missed[0] += larger.size() < largest(market) ? 1 : 0;
        });
    assertThat(missed[0]).isLessThanOrEqualTo(5);
  }

  @Test
  void the_rounds_reported_find_the_same_again_and_the_certificate_is_the_same_bytes() {
    Market market = tied(new SplittableRandom(3), 200, 100);
    Larger found = LargerMatching.find(market, 9, Budget.time(Duration.ofMillis(30)));
    Larger again = LargerMatching.find(market, 9, Budget.rounds(found.rounds()));
    assertThat(again.matching()).isEqualTo(found.matching());
    assertThat(Certificate.of(again).json()).isEqualTo(Certificate.of(found).json());
    String document = Publication.document(Certificate.of(found), market, Terms.NONE);
    assertThat(Verifier.check(document)).isEqualTo(new Verdict.Valid(found.size(), 0));
  }

  @Test
  void an_improver_counts_only_if_what_it_says_is_valid_and_larger() {
    Market market = tied(new SplittableRandom(4), 40, 20);
    Larger found = LargerMatching.find(market, 9, Budget.rounds(1));
    int[] everywhere = new int[market.applicants()];
    assertThat(found.improvedBy(any -> Matching.of(market, everywhere))).isSameAs(found);
    assertThat(found.improvedBy(same -> same)).isSameAs(found);
  }

  private static Market tied(RandomGenerator random, int applicants, int openings) {
    double[] ties = {0, 0.3, 0.7, 1};
    return Cases.market(
        random, applicants, openings, ties[random.nextInt(4)], ties[1 + random.nextInt(3)]);
  }

  private static Matching matching(Market market, int[] pairs) {
    int[] openingOf = new int[pairs.length];
    for (int a = 0; a < pairs.length; a++) {
      openingOf[a] = pairs[a] == Matching.NONE ? Matching.NONE : market.opening(pairs[a]);
    }
    return Matching.of(market, openingOf);
  }

  private static int largest(Market market) {
    int[] most = new int[1];
    Definition.all(
        market,
        any -> {
          if (any.size() > most[0] && Definition.isStable(any)) {
            most[0] = any.size();
          }
        });
    return most[0];
  }
}
