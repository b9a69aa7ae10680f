// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import ninaite.matching.Cases;
import ninaite.matching.DeferredAcceptance;
import ninaite.matching.Instance;
import ninaite.matching.Judged;
import ninaite.matching.Lottery;
import ninaite.matching.Market;
import ninaite.matching.certificate.Certificate.Blocking;
import ninaite.matching.certificate.Terms;
import ninaite.matching.certificate.Terms.Joint;
import ninaite.matching.certificate.Terms.Linked;
import ninaite.matching.linked.JointLists.Otherwise;
import org.junit.jupiter.api.Test;

class LinkedMatchingTest {

  /**
   * After Roth (1984): the two want the plant and the market, one seat each; the plant prefers the
   * first of them to the single applicant, the market the single applicant to the second. Whoever
   * sits where, somebody blocks.
   */
  @Test
  void where_nothing_is_stable_the_least_blocking_is_given_with_what_blocks_it() {
    Market market =
        Market.builder()
            .applicant("hanako", "plant")
            .applicant("taro", "market")
            .applicant("single", "plant", "market")
            .opening("plant", 1, "hanako", "single")
            .opening("market", 1, "single", "taro")
            .build()
            .orThrow();
    Terms terms = linked(new Linked("hanako", "taro", List.of(joint("plant", "market"))));
    LinkedMatching made = LinkedMatching.of(Instance.of(market), terms, 1);
    assertThat(made.stable()).isFalse();
    assertThat(made.blocking())
        .containsExactly(new Blocking(List.of("single"), List.of(Optional.of("market"))));
    assertThat(made.matching().size()).isEqualTo(2);
    Judged.valid(made.certificate(), market, terms);
  }

  @Test
  void the_verifier_agrees_on_what_blocks_and_few_stable_outcomes_are_missed() {
    int[] found = {0};
    int[] exist = {0};
    Cases.each(
        20_000,
        random -> {
          Market market = Cases.market(random, 6, 4, 0);
          Terms terms = pairs(random, Instance.of(market));
          LinkedMatching made = LinkedMatching.of(Instance.of(market), terms, 7);
          Judged.sometimesValid(random, made::certificate, market, terms);
          boolean exists = made.stable() || AnyStable.of(Instance.of(market), terms);
          exist[0] += exists ? 1 : 0;
          found[0] += made.stable() ? 1 : 0;
        });
    assertThat(exist[0]).isLessThan(20_000);
    assertThat((double) found[0] / exist[0]).isGreaterThan(0.995);
  }

  @Test
  void ties_decided_by_a_lottery_pass_the_verifier_too() {
    Cases.each(
        5_000,
        random -> {
          Market market = Cases.market(random, 8, 5, 0.4);
          var instance = Instance.of(market, new Lottery("seed " + random.nextInt()));
          Terms terms = pairs(random, instance);
          Judged.valid(LinkedMatching.of(instance, terms, 3).certificate(), market, terms);
        });
  }

  @Test
  void without_links_it_is_deferred_acceptance() {
    Cases.strict(
        20_000,
        8,
        5,
        market ->
            assertThat(LinkedMatching.of(Instance.of(market), Terms.NONE, 1).matching())
                .isEqualTo(DeferredAcceptance.byApplicants(market)));
  }

  @Test
  void the_same_seed_gives_the_same_certificate() {
    Cases.each(
        500,
        random -> {
          Instance instance = Instance.of(Cases.market(random, 10, 5, 0));
          Terms terms = pairs(random, instance);
          assertThat(LinkedMatching.of(instance, terms, 9).certificate().json())
              .isEqualTo(LinkedMatching.of(instance, terms, 9).certificate().json());
        });
  }

  @Test
  void nobody_is_linked_twice() {
    Market market = Market.builder().applicant("a").applicant("b").applicant("c").build().orThrow();
    Terms terms = linked(new Linked("a", "b", List.of()), new Linked("b", "c", List.of()));
    assertThatThrownBy(() -> LinkedMatching.of(Instance.of(market), terms, 1))
        .hasMessage("b or c is linked twice");
  }

  private static Terms pairs(RandomGenerator random, Instance instance) {
    List<Linked> linked = new ArrayList<>();
    Market market = instance.market();
    int table = random.nextInt();
    for (int a = 0; a + 1 < market.applicants() && linked.size() < 2; a += 2) {
      linked.add(
          JointLists.of(
              instance,
              market.applicantId(a),
              market.applicantId(a + 1),
              (one, two) ->
                  one.equals(two) || ((one.hashCode() * 31 + two.hashCode() ^ table) & 3) > 0,
              random.nextBoolean() ? Otherwise.EITHER : Otherwise.NEITHER));
    }
    return Terms.NONE.withLinked(linked);
  }

  private static Terms linked(Linked... pairs) {
    return Terms.NONE.withLinked(List.of(pairs));
  }

  private static Joint joint(String one, String two) {
    return new Joint(Optional.of(one), Optional.of(two));
  }
}
