// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class MarketTest {

  @Test
  void ids_come_back_in_their_own_order_whoever_was_added_first() {
    Market market =
        Market.builder()
            .opening("港", 2, List.of(List.of("b", "a")))
            .applicant("b", "港")
            .applicant("a", "港")
            .build()
            .orThrow();
    assertThat(market.applicantId(0)).isEqualTo("a");
    assertThat(market.opening("港")).hasValue(0);
    assertThat(market.opening("山")).isEmpty();
    assertThat(market.hasTies()).isTrue();
    assertThat(market.rank(market.first(1))).isZero();
  }

  @Test
  void everything_wrong_is_refused_by_name() {
    assertThat(flawed().build()).isEqualTo(new Checked.Refused(flawed().cleaned().flaws()));
    assertThat(flawed().cleaned().flaws())
        .containsExactlyInAnyOrder(
            new Flaw(Refusal.APPLICANT_IS_GIVEN_ONCE, "a1", "a1"),
            new Flaw(Refusal.OPENING_IS_GIVEN_ONCE, "o1", "o1"),
            new Flaw(Refusal.LISTED_OPENING_EXISTS, "a1", "o9"),
            new Flaw(Refusal.LISTED_APPLICANT_EXISTS, "o2", "a9"),
            new Flaw(Refusal.OPENING_IS_LISTED_ONCE, "a1", "o1"),
            new Flaw(Refusal.APPLICANT_IS_LISTED_ONCE, "o1", "a1"),
            new Flaw(Refusal.OPENING_LISTS_THE_APPLICANT_TOO, "a2", "o1"),
            new Flaw(Refusal.APPLICANT_LISTS_THE_OPENING_TOO, "o2", "a2"),
            new Flaw(Refusal.CAPACITY_IS_NOT_NEGATIVE, "o2", "-1"));
  }

  @Test
  void what_is_left_after_cleaning_is_a_market() {
    Market market = flawed().cleaned().market();
    assertThat(market.pairs()).isEqualTo(2);
    assertThat(market.capacity(market.opening("o2").orElseThrow())).isZero();
    assertThat(DeferredAcceptance.byApplicants(market).pairs()).containsOnlyKeys("a1");
  }

  @Test
  void cleaning_leaves_just_the_pairs_that_both_list() {
    Cases.each(
        Cases.MANY,
        random -> {
          Lists applicants = anything(random, 5, 4);
          Lists openings = anything(random, 4, 5);
          int[] capacity = random.ints(4, -1, 3).toArray();
          Cleaned cleaned = Market.cleaned(applicants, openings, capacity);
          int pairs = 0;
          for (int a = 0; a < 5; a++) {
            for (int o = 0; o < 4; o++) {
              boolean both = lists(applicants, a, o) && lists(openings, o, a);
              pairs += both ? 1 : 0;
              assertThat(Definition.pair(cleaned.market(), a, o) != Matching.NONE).isEqualTo(both);
            }
          }
          assertThat(cleaned.market().pairs()).isEqualTo(pairs);
          boolean flawless =
              pairs == applicants.entries()
                  && pairs == openings.entries()
                  && Arrays.stream(capacity).allMatch(heads -> heads >= 0);
          assertThat(cleaned.flaws().isEmpty()).isEqualTo(flawless);
          assertThat(Market.of(applicants, openings, capacity) instanceof Checked.Ok)
              .isEqualTo(flawless);
        });
  }

  @Test
  void the_tier_beside_a_pair_is_the_one_on_the_openings_list() {
    Cases.each(
        Cases.MANY,
        random -> {
          Market market = Cases.market(random, 7, 5, 0.4);
          for (int o = 0; o < market.openings(); o++) {
            for (int place = market.firstAt(o); place < market.endAt(o); place++) {
              int pair = market.pairAt(place);
              assertThat(pair).isEqualTo(Definition.pair(market, market.applicantAt(place), o));
              assertThat(market.rank(pair)).isEqualTo(market.priorities.tier(o, place));
            }
          }
        });
  }

  @Test
  void arrays_that_are_no_lists_are_a_mistake_of_the_program() {
    assertThatThrownBy(() -> Lists.strict(new int[] {0, 2}, new int[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Lists.strict(new int[] {0, 2, 1, 2}, new int[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Lists.tiered(new int[] {0, 2}, new int[] {0, 1}, new int[] {1, 0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Lists.tiered(new int[] {0, 2}, new int[] {0, 1}, new int[] {0, 2}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static MarketBuilder flawed() {
    return Market.builder()
        .applicant("a1", "o1", "o9", "o1", "o2")
        .applicant("a2", "o1")
        .applicant("a1", "o2")
        .opening("o1", 1, "a1", "a1")
        .opening("o2", -1, "a9", "a2", "a1")
        .opening("o1", 5, "a2");
  }

  private static Lists anything(RandomGenerator random, int lists, int others) {
    int[] start = new int[lists + 1];
    List<Integer> entries = new ArrayList<>();
    for (int i = 0; i < lists; i++) {
      int length = random.nextInt(4);
      for (int j = 0; j < length; j++) {
        entries.add(random.nextInt(20) == 0 ? others : random.nextInt(others));
      }
      start[i + 1] = entries.size();
    }
    return Lists.strict(start, entries.stream().mapToInt(e -> e).toArray());
  }

  private static boolean lists(Lists lists, int i, int other) {
    return Arrays.stream(lists.entry, lists.start[i], lists.start[i + 1])
        .anyMatch(entry -> entry == other);
  }
}
