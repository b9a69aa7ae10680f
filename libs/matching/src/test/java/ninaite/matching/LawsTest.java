// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import ninaite.matching.certificate.Algorithm;
import ninaite.matching.certificate.Certificate;
import org.junit.jupiter.api.Test;

/** What is known to hold for deferred acceptance, whatever the market. */
class LawsTest {

  @Test
  void the_order_in_which_applicants_arrive_does_not_matter_and_each_step_is_from_scratch() {
    Cases.each(
        Cases.MANY,
        random -> {
          Market market = Cases.market(random, 7, 4, 0);
          List<Integer> order =
              new ArrayList<>(IntStream.range(0, market.applicants()).boxed().toList());
          Cases.shuffle(order, random);
          Arrivals arrivals = Arrivals.at(market);
          boolean[] here = new boolean[market.applicants()];
          for (int a : order) {
            arrivals.arrive(a);
            here[a] = true;
            Market present = without(market, here);
            assertThat(arrivals.matching()).isEqualTo(DeferredAcceptance.byApplicants(present));
          }
        });
  }

  @Test
  void shuffled_input_gives_the_same_certificate_byte_by_byte() {
    Cases.each(
        Cases.MANY / 10,
        random -> {
          Market market = Cases.market(random, 6, 4, 0.4);
          Market shuffled = shuffled(market, random);
          Market again = shuffled(market, random);
          Lottery lottery = new Lottery("見本");
          assertThat(Certificate.of(lottery, DeferredAcceptance.byApplicants(shuffled, lottery)))
              .isEqualTo(Certificate.of(lottery, DeferredAcceptance.byApplicants(again, lottery)));
          assertThat(Certificate.of(LargerMatching.find(shuffled, 5, Budget.rounds(3))).hash())
              .isEqualTo(Certificate.of(LargerMatching.find(again, 5, Budget.rounds(3))).hash());
        });
  }

  @Test
  void no_applicant_gains_by_any_other_list_over_the_same_openings() {
    Cases.each(
        4_000,
        random -> {
          Market market = Cases.market(random, 5, 4, 0);
          Matching honest = DeferredAcceptance.byApplicants(market);
          for (int a = 0; a < market.applicants(); a++) {
            int[] own = IntStream.range(market.first(a), market.end(a)).toArray();
            for (int[] told : sublists(own)) {
              int o = DeferredAcceptance.byApplicants(telling(market, a, told)).openingOf(a);
              int pair = o == Matching.NONE ? Matching.NONE : Definition.pair(market, a, o);
              assertThat(pair != Matching.NONE && pair < truthful(honest, a)).isFalse();
            }
          }
        });
  }

  @Test
  void one_more_applicant_helps_no_other_and_one_more_seat_hurts_nobody() {
    Cases.each(
        Cases.MANY,
        random -> {
          Market market = Cases.market(random, 7, 4, 0);
          Matching all = DeferredAcceptance.byApplicants(market);
          boolean[] here = new boolean[market.applicants()];
          Arrays.fill(here, true);
          int late = random.nextInt(here.length);
          here[late] = false;
          Matching before = DeferredAcceptance.byApplicants(without(market, here));
          int o = random.nextInt(market.openings());
          Matching more =
              DeferredAcceptance.byApplicants(market.withCapacity(o, market.capacity(o) + 1));
          for (int a = 0; a < here.length; a++) {
            assertThat(a == late || truthful(before, a) <= truthful(all, a)).isTrue();
            assertThat(truthful(more, a)).isLessThanOrEqualTo(truthful(all, a));
          }
        });
  }

  @Test
  void a_replayed_matching_has_the_same_certificate_byte_by_byte() {
    Market market = Cases.market(new SplittableRandom(1), 60, 20, 0);
    String first =
        Certificate.of(Algorithm.APPLICANTS_PROPOSE, DeferredAcceptance.byApplicants(market))
            .json();
    String second =
        Certificate.of(Algorithm.APPLICANTS_PROPOSE, DeferredAcceptance.byApplicants(market))
            .json();
    assertThat(second).isEqualTo(first);
  }

  /** The pair held; going nowhere is behind every pair. */
  private static int truthful(Matching matching, int a) {
    int pair = matching.pairOf(a);
    return pair == Matching.NONE ? Integer.MAX_VALUE : pair;
  }

  private static List<int[]> sublists(int[] own) {
    List<int[]> all = new ArrayList<>();
    sublists(own, new ArrayList<>(), all);
    return all;
  }

  private static void sublists(int[] own, List<Integer> begun, List<int[]> all) {
    all.add(begun.stream().mapToInt(i -> i).toArray());
    for (int pair : own) {
      if (!begun.contains(pair)) {
        begun.add(pair);
        sublists(own, begun, all);
        begun.removeLast();
      }
    }
  }

  private static Market without(Market market, boolean[] here) {
    return rebuilt(market, (a, pairs) -> here[a] ? pairs : new int[0]);
  }

  private static Market telling(Market market, int liar, int[] told) {
    return rebuilt(market, (a, pairs) -> a == liar ? told : pairs);
  }

  private interface Told {
    int[] of(int applicant, int[] pairs);
  }

  private static Market rebuilt(Market market, Told told) {
    Rows lists = new Rows(market.applicants());
    boolean[] kept = new boolean[market.pairs()];
    for (int a = 0; a < market.applicants(); a++) {
      for (int pair : told.of(a, IntStream.range(market.first(a), market.end(a)).toArray())) {
        lists.add(market.opening(pair));
        lists.endTier();
        kept[pair] = true;
      }
      lists.endList();
    }
    Rows priorities = new Rows(market.openings());
    int[] capacity = new int[market.openings()];
    for (int o = 0; o < market.openings(); o++) {
      capacity[o] = market.capacity(o);
      for (int place = market.firstAt(o); place < market.endAt(o); place++) {
        if (kept[market.pairAt(place)]) {
          priorities.add(market.applicantAt(place));
          priorities.endTier();
        }
      }
      priorities.endList();
    }
    return Market.of(lists.lists(), priorities.lists(), capacity).orThrow();
  }

  /** The same market told in another order of people, openings, and ids within ties. */
  private static Market shuffled(Market market, RandomGenerator random) {
    MarketBuilder builder = Market.builder();
    List<Integer> sides = new ArrayList<>();
    IntStream.range(0, market.applicants()).forEach(sides::add);
    IntStream.range(0, market.openings()).forEach(o -> sides.add(-1 - o));
    Cases.shuffle(sides, random);
    for (int side : sides) {
      if (side >= 0) {
        builder.applicant(
            "a" + side,
            tiers(
                IntStream.range(market.first(side), market.end(side)).toArray(),
                market::choice,
                pair -> "o" + market.opening(pair),
                random));
      } else {
        int o = -1 - side;
        builder.opening(
            "o" + o,
            market.capacity(o),
            tiers(
                IntStream.range(market.firstAt(o), market.endAt(o)).toArray(),
                place -> market.rank(market.pairAt(place)),
                place -> "a" + market.applicantAt(place),
                random));
      }
    }
    return builder.build().orThrow();
  }

  private static List<List<String>> tiers(
      int[] entries, IntUnaryOperator tier, IntFunction<String> id, RandomGenerator random) {
    List<List<String>> tiers = new ArrayList<>();
    int last = -1;
    for (int entry : entries) {
      if (tiers.isEmpty() || tier.applyAsInt(entry) != last) {
        tiers.add(new ArrayList<>());
      }
      last = tier.applyAsInt(entry);
      tiers.getLast().add(id.apply(entry));
    }
    tiers.forEach(tie -> Cases.shuffle(tie, random));
    return tiers;
  }
}
