// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import ninaite.matching.certificate.Certificate.Closed;
import ninaite.matching.certificate.Terms;
import org.junit.jupiter.api.Test;

class ClosuresTest {

  @Test
  void a_class_that_too_few_want_closes_and_its_people_go_on_down_their_lists() {
    Market market =
        Market.builder()
            .applicant("hanako", "knife", "forklift")
            .applicant("jiro", "forklift")
            .applicant("taro", "forklift")
            .opening("knife", 5, "hanako")
            .opening("forklift", 5, "hanako", "jiro", "taro")
            .build()
            .orThrow();
    Terms terms = Terms.NONE.withMinimum(Map.of("knife", 2, "forklift", 3));
    Closures closures = Closures.of(Instance.of(market), terms);
    assertThat(closures.closed()).containsExactly(new Closed("knife", 1));
    assertThat(closures.blocking()).isEmpty();
    assertThat(closures.exact()).isTrue();
    assertThat(closures.matching().openingOf("hanako")).hasValue("forklift");
    assertThat(closures.matching().size()).isEqualTo(3);
  }

  /**
   * Two people, two classes that need both, opposite wishes: whichever is open, the other blocks.
   */
  @Test
  void where_some_closed_class_has_to_block_it_is_named() {
    Market market =
        Market.builder()
            .applicant("hanako", "a", "b", "c")
            .applicant("jiro", "b", "c", "a")
            .applicant("taro", "c", "a", "b")
            .opening("a", 2, "hanako", "jiro", "taro")
            .opening("b", 2, "jiro", "hanako", "taro")
            .opening("c", 2, "taro", "hanako", "jiro")
            .build()
            .orThrow();
    Terms terms = Terms.NONE.withMinimum(Map.of("a", 2, "b", 2, "c", 2));
    Closures closures = Closures.of(Instance.of(market), terms);
    assertThat(closures.matching().size()).isEqualTo(2);
    assertThat(closures.blocking()).hasSize(1);
  }

  @Test
  void they_equal_enumeration_by_definition_and_pass_the_verifier() {
    Cases.each(
        Cases.MANY,
        random -> {
          Market market = Cases.market(random, 5, 4, 0);
          Terms terms = minimums(random, market);
          Closures closures = Closures.of(Instance.of(market), terms);
          List<Long> best = bestByDefinition(market, terms);
          assertEqual(best, score(market, terms, closures.matching()));
          assertEqual((long) closures.blocking().size(), best.getFirst());
          Judged.sometimesValid(random, closures::certificate, market, terms);
          assertEqual(true, Definition.isFeasible(closures.matching()));
        });
  }

  @Test
  void ties_decided_by_a_lottery_pass_the_verifier_too() {
    Cases.each(
        10_000,
        random -> {
          Market market = Cases.market(random, 8, 5, 0.5);
          Terms terms = minimums(random, market);
          var instance = Instance.of(market, new Lottery("seed " + random.nextInt()));
          Judged.valid(Closures.of(instance, terms).certificate(), market, terms);
        });
  }

  @Test
  void beyond_twelve_it_says_that_it_did_not_compare_all_and_is_valid_still() {
    Cases.each(
        300,
        random -> {
          Market market = wide(random);
          Map<String, Integer> minimum = new HashMap<>();
          for (int o = 0; o < market.openings(); o++) {
            minimum.put(market.openingId(o), 1 + random.nextInt(3));
          }
          Terms terms = Terms.NONE.withMinimum(minimum);
          Closures closures = Closures.of(Instance.of(market), terms);
          assertThat(closures.exact()).isFalse();
          Judged.valid(closures.certificate(), market, terms);
        });
  }

  private static Market wide(RandomGenerator random) {
    while (true) {
      Market market = Cases.market(random, 30, 20, 0);
      if (market.openings() > Closures.ENUMERATED) {
        return market;
      }
    }
  }

  @Test
  void one_change_at_a_time_is_never_better_than_comparing_all() {
    int[] same = {0};
    Cases.each(
        5_000,
        random -> {
          Market market = Cases.market(random, 8, 5, 0);
          var plans = new Plans(Instance.of(market), minimums(random, market));
          Plan found = plans.bestFound();
          assertThat(found.shortfall()).isZero();
          assertThat(found.beats(plans.bestOfAll())).isFalse();
          same[0] += plans.bestOfAll().beats(found) ? 0 : 1;
        });
    assertThat(same[0]).isGreaterThan(4_500);
  }

  @Test
  void unknown_openings_and_other_terms_are_refused() {
    Market market = Market.builder().opening("a", 1).build().orThrow();
    assertThatThrownBy(
            () -> Closures.of(Instance.of(market), Terms.NONE.withMinimum(Map.of("b", 2))))
        .hasMessage("unknown opening b");
    assertThatThrownBy(
            () -> Closures.of(Instance.of(market), Terms.NONE.withReversion(Map.of("a", "a"))))
        .hasMessage("of all terms only minimums are kept here");
  }

  private static Terms minimums(RandomGenerator random, Market market) {
    Map<String, Integer> minimum = new HashMap<>();
    for (int o = 0; o < market.openings(); o++) {
      if (random.nextInt(3) > 0) {
        minimum.put(market.openingId(o), 1 + random.nextInt(3));
      }
    }
    return Terms.NONE.withMinimum(minimum);
  }

  private static List<Long> bestByDefinition(Market market, Terms terms) {
    List<Integer> conditional = new ArrayList<>();
    for (int o = 0; o < market.openings(); o++) {
      if (terms.minimum().containsKey(market.openingId(o))) {
        conditional.add(o);
      }
    }
    List<Long> best = List.of();
    for (int mask = 0; mask < 1 << conditional.size(); mask++) {
      Market open = market;
      for (int i = 0; i < conditional.size(); i++) {
        open = (mask >> i & 1) == 0 ? open.withCapacity(conditional.get(i), 0) : open;
      }
      Matching matching = DeferredAcceptance.byApplicants(open);
      boolean kept = true;
      for (int i = 0; i < conditional.size(); i++) {
        int least = terms.minimum().getOrDefault(market.openingId(conditional.get(i)), 0);
        kept &= (mask >> i & 1) == 0 || matching.filled()[conditional.get(i)] >= least;
      }
      if (kept) {
        List<Long> score = score(market, terms, matching);
        best = best.isEmpty() || before(score, best) ? score : best;
      }
    }
    return best;
  }

  private static boolean before(List<Long> one, List<Long> two) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(two.get(i))) {
        return one.get(i) < two.get(i);
      }
    }
    return false;
  }

  /**
   * Blocking, people without a place, ranks; an opening with a minimum is closed if it is empty.
   */
  private static List<Long> score(Market market, Terms terms, Matching matching) {
    int[] filled = matching.filled();
    int[] wanting = new int[filled.length];
    long ranks = 0;
    for (int a = 0; a < market.applicants(); a++) {
      for (int pair = market.first(a); pair < market.end(a); pair++) {
        if (market.opening(pair) == matching.openingOf(a)) {
          break;
        }
        wanting[market.opening(pair)]++;
        ranks++;
      }
    }
    long blocking = 0;
    for (int o = 0; o < filled.length; o++) {
      int least = terms.minimum().getOrDefault(market.openingId(o), 0);
      blocking +=
          least > 0 && filled[o] == 0 && wanting[o] >= least && market.capacity(o) >= least ? 1 : 0;
    }
    return List.of(blocking, (long) market.applicants() - matching.size(), ranks);
  }

  private static void assertEqual(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError(actual + ", but expected " + expected);
    }
  }
}
