// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Instances that books and papers print, with the answers they print. One head per opening. */
class LiteratureTest {

  /** Gale and Shapley, American Mathematical Monthly 69 (1962), example 1: three stable sets. */
  @Test
  void gale_and_shapleys_first_example_has_three_stable_sets() {
    Market market = market(new String[] {"123", "231", "312"}, new String[] {"231", "312", "123"});
    assertThat(Definition.allStable(market)).hasSize(3);
    assertThat(DeferredAcceptance.byApplicants(market).pairs())
        .isEqualTo(Map.of("m1", "w1", "m2", "w2", "m3", "w3"));
    assertThat(DeferredAcceptance.byOpenings(market).pairs())
        .isEqualTo(Map.of("m1", "w3", "m2", "w1", "m3", "w2"));
  }

  /** The same, example 2: one single stable set. */
  @Test
  void gale_and_shapleys_second_example_has_one_stable_set() {
    Market market =
        market(
            new String[] {"1234", "1234", "2314", "3124"},
            new String[] {"3412", "4123", "1234", "4312"});
    assertThat(Definition.allStable(market)).hasSize(1);
    assertThat(DeferredAcceptance.byApplicants(market).pairs())
        .isEqualTo(Map.of("m1", "w3", "m2", "w4", "m3", "w1", "m4", "w2"));
  }

  /** Knuth (1976); Roth and Sotomayor, Two-Sided Matching (1990), example 2.17: ten stable. */
  @Test
  void knuths_example_in_roth_and_sotomayor_has_ten_stable_matchings() {
    Market market =
        market(
            new String[] {"1234", "2143", "3412", "4321"},
            new String[] {"4321", "3412", "2143", "1234"});
    assertThat(Definition.allStable(market)).hasSize(10);
    assertThat(DeferredAcceptance.byApplicants(market).pairs())
        .isEqualTo(Map.of("m1", "w1", "m2", "w2", "m3", "w3", "m4", "w4"));
    assertThat(DeferredAcceptance.byOpenings(market).pairs())
        .isEqualTo(Map.of("m1", "w4", "m2", "w3", "m3", "w2", "m4", "w1"));
  }

  /** Gusfield and Irving, The Stable Marriage Problem (1989), the instance of page 10. */
  @Test
  void gusfield_and_irvings_instance_has_the_man_optimal_matching_they_print() {
    Market market =
        market(
            new String[] {"4123", "2314", "2431", "3142"},
            new String[] {"4132", "1324", "1234", "4132"});
    assertThat(DeferredAcceptance.byApplicants(market).pairs())
        .isEqualTo(Map.of("m1", "w4", "m2", "w3", "m3", "w2", "m4", "w1"));
  }

  /** McVitie and Wilson, Communications of the ACM 14 (1971): nine stable marriages of size 8. */
  @Test
  void mcvitie_and_wilsons_instance_has_nine_stable_matchings() {
    Market market =
        market(
            new String[] {
              "57126843", "23754186", "85146237", "32741685",
              "72513684", "16758423", "25763481", "38457261"
            },
            new String[] {
              "53761284", "86357214", "15624873", "87324156",
              "64738125", "28546371", "75218643", "74152368"
            });
    assertThat(stable(market)).isEqualTo(9);
    assertThat(DeferredAcceptance.byApplicants(market).pairs().values())
        .containsExactly("w5", "w3", "w8", "w6", "w7", "w1", "w2", "w4");
    assertThat(DeferredAcceptance.byOpenings(market).pairs().values())
        .containsExactly("w3", "w6", "w2", "w8", "w1", "w5", "w7", "w4");
  }

  /** With complete lists everybody is married in a stable matching, so others need no look. */
  private static int stable(Market market) {
    int[] count = new int[1];
    Definition.all(
        market,
        any -> {
          if (any.size() == market.applicants() && Definition.isStable(any)) {
            count[0]++;
          }
        });
    return count[0];
  }

  private static Market market(String[] men, String[] women) {
    MarketBuilder builder = Market.builder();
    for (int i = 0; i < men.length; i++) {
      builder.applicant("m" + (i + 1), ids("w", men[i]));
      builder.opening("w" + (i + 1), 1, ids("m", women[i]));
    }
    return builder.build().orThrow();
  }

  private static String[] ids(String prefix, String numbers) {
    return Arrays.stream(numbers.split("")).map(n -> prefix + n).toArray(String[]::new);
  }
}
