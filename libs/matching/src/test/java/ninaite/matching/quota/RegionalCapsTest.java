// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import ninaite.matching.Cases;
import ninaite.matching.DeferredAcceptance;
import ninaite.matching.Definition;
import ninaite.matching.Instance;
import ninaite.matching.Judged;
import ninaite.matching.Lottery;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Terms;
import ninaite.matching.certificate.Terms.Region;
import org.junit.jupiter.api.Test;

class RegionalCapsTest {

  /**
   * Kamada and Kojima (American Economic Review 105, 2015), Example 1: ten doctors, a region of two
   * hospitals with ten seats each and a cap of ten. Three list the first hospital only, seven the
   * second only. Fixed targets of five each leave two doctors without a place; flexible deferred
   * acceptance places all ten.
   */
  @Test
  void seats_that_one_hospital_does_not_need_go_to_the_other() {
    var builder = Market.builder();
    String[] doctors =
        IntStream.rangeClosed(1, 10).mapToObj("d%02d"::formatted).toArray(String[]::new);
    for (int d = 0; d < 10; d++) {
      builder.applicant(doctors[d], d < 3 ? "h1" : "h2");
    }
    Market market =
        builder
            .opening("h1", 10, Arrays.copyOfRange(doctors, 0, 3))
            .opening("h2", 10, Arrays.copyOfRange(doctors, 3, 10))
            .build()
            .orThrow();
    Terms terms = capped(10, "h1", "h2");
    RegionalCaps caps = RegionalCaps.of(Instance.of(market), terms, Map.of("h1", 5, "h2", 5));
    assertThat(caps.matching().size()).isEqualTo(10);
    assertThat(caps.regions()).containsExactly(new RegionalCaps.Fill("east", 10, 10));
    int[] fixed = {5, 5};
    assertThat(DeferredAcceptance.byApplicants(market.withCapacities(fixed)).size()).isEqualTo(8);
  }

  @Test
  void no_cap_is_passed_and_the_verifier_agrees() {
    Cases.each(
        Cases.MANY,
        random -> {
          Market market = Cases.market(random, 8, 6, 0);
          Terms terms = tree(random, market);
          RegionalCaps caps = RegionalCaps.of(Instance.of(market), terms, targets(random, market));
          assertThat(caps.regions()).allMatch(fill -> fill.taken() <= fill.cap());
          assertThat(Within.caps(market, terms, caps.matching())).isTrue();
          assertThat(Definition.isFeasible(caps.matching())).isTrue();
          Judged.sometimesValid(random, caps::certificate, market, terms);
        });
  }

  @Test
  void ties_decided_by_a_lottery_pass_the_verifier_too() {
    Cases.each(
        10_000,
        random -> {
          Market market = Cases.market(random, 8, 5, 0.5);
          Terms terms = tree(random, market);
          var instance = Instance.of(market, new Lottery("seed " + random.nextInt()));
          Judged.valid(RegionalCaps.of(instance, terms).certificate(), market, terms);
        });
  }

  @Test
  void no_matching_within_the_caps_is_better_for_somebody_and_worse_for_nobody() {
    Cases.each(
        Cases.MANY / 2,
        random -> {
          Market market = Cases.market(random, 5, 4, 0);
          Terms terms = tree(random, market);
          Matching made =
              RegionalCaps.of(Instance.of(market), terms, targets(random, market)).matching();
          Definition.all(
              market,
              other -> {
                if (!other.equals(made)
                    && Within.caps(market, terms, other)
                    && Within.dominates(other, made)) {
                  throw new AssertionError(other + " is better than " + made + " under " + terms);
                }
              });
        });
  }

  @Test
  void nobody_gains_by_listing_anything_but_the_truth() {
    Cases.each(
        10_000,
        random -> {
          Market market = Cases.market(random, 5, 4, 0);
          Terms terms = tree(random, market);
          Map<String, Integer> targets = targets(random, market);
          Matching truth = RegionalCaps.of(Instance.of(market), terms, targets).matching();
          int liar = random.nextInt(market.applicants());
          for (List<Integer> lie : lies(market, liar)) {
            Market told = Lies.told(market, liar, lie);
            Matching outcome = RegionalCaps.of(Instance.of(told), terms, targets).matching();
            if (place(market, liar, outcome.openingOf(liar))
                < place(market, liar, truth.openingOf(liar))) {
              throw new AssertionError(liar + " gains by listing " + lie);
            }
          }
        });
  }

  /** Theorem of Kamada and Kojima: flexible targets are better for applicants than fixed ones. */
  @Test
  void nobody_would_rather_have_the_targets_as_fixed_capacities() {
    Cases.each(
        20_000,
        random -> {
          Market market = Cases.market(random, 8, 5, 0);
          Map<String, Integer> targets = targets(random, market);
          int[] fixed = new int[market.openings()];
          for (int o = 0; o < fixed.length; o++) {
            fixed[o] = Math.min(market.capacity(o), targets.getOrDefault(market.openingId(o), 0));
          }
          String[] ids =
              IntStream.range(0, fixed.length).mapToObj(market::openingId).toArray(String[]::new);
          Terms terms = capped(IntStream.of(fixed).sum() + random.nextInt(2), ids);
          Matching flexible = RegionalCaps.of(Instance.of(market), terms, targets).matching();
          Matching rigid = DeferredAcceptance.byApplicants(market.withCapacities(fixed));
          assertThat(Definition.isAsGoodForAll(flexible, rigid)).isTrue();
        });
  }

  @Test
  void without_a_region_that_binds_it_is_deferred_acceptance() {
    Cases.strict(
        20_000,
        8,
        5,
        market ->
            assertThat(RegionalCaps.of(Instance.of(market), Terms.NONE).matching())
                .isEqualTo(DeferredAcceptance.byApplicants(market)));
  }

  @Test
  void regions_that_make_no_tree_are_refused_by_name() {
    Market market = Market.builder().opening("a", 1).build().orThrow();
    Region east = new Region("east", 1, Optional.of("north"));
    Region north = new Region("north", 1, Optional.of("east"));
    assertThatThrownBy(() -> caps(market, List.of(east, north)))
        .hasMessage("region east lies within itself");
    assertThatThrownBy(() -> caps(market, List.of(east))).hasMessage("unknown region north");
    Region negative = new Region("west", -1, Optional.empty());
    assertThatThrownBy(() -> caps(market, List.of(negative))).hasMessage("region west has cap -1");
  }

  private static RegionalCaps caps(Market market, List<Region> regions) {
    return RegionalCaps.of(Instance.of(market), Terms.NONE.withRegions(regions, Map.of()));
  }

  private static Terms capped(int cap, String... openings) {
    Map<String, String> regionOf = new HashMap<>();
    for (String opening : openings) {
      regionOf.put(opening, "east");
    }
    return Terms.NONE.withRegions(List.of(new Region("east", cap, Optional.empty())), regionOf);
  }

  /** Up to three regions; each may lie within one before it. */
  private static Terms tree(RandomGenerator random, Market market) {
    List<Region> regions = new ArrayList<>();
    int size = 1 + random.nextInt(3);
    for (int r = 0; r < size; r++) {
      boolean inner = r > 0 && random.nextInt(3) > 0;
      Optional<String> within = inner ? Optional.of("r" + random.nextInt(r)) : Optional.empty();
      regions.add(new Region("r" + r, random.nextInt(5), within));
    }
    Map<String, String> regionOf = new HashMap<>();
    for (int o = 0; o < market.openings(); o++) {
      if (random.nextInt(5) > 0) {
        regionOf.put(market.openingId(o), "r" + random.nextInt(size));
      }
    }
    return Terms.NONE.withRegions(regions, regionOf);
  }

  private static Map<String, Integer> targets(RandomGenerator random, Market market) {
    Map<String, Integer> targets = new HashMap<>();
    for (int o = 0; o < market.openings(); o++) {
      targets.put(market.openingId(o), random.nextInt(3));
    }
    return targets;
  }

  private static int place(Market market, int applicant, int opening) {
    int pair = opening < 0 ? market.end(applicant) : Definition.pair(market, applicant, opening);
    return pair - market.first(applicant);
  }

  private static List<List<Integer>> lies(Market market, int applicant) {
    List<Integer> truth = new ArrayList<>();
    for (int pair = market.first(applicant); pair < market.end(applicant); pair++) {
      truth.add(market.opening(pair));
    }
    return Lies.of(truth);
  }
}
