// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

import static ninaite.matching.eligibility.Verdict.MET;
import static ninaite.matching.eligibility.Verdict.NOT_MET;
import static ninaite.matching.eligibility.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EligibilityTest {
  private static final Criterion HACCP = new Criterion("haccp", "2021-06");
  private static final Criterion FORKLIFT = new Criterion("forklift", "1");
  private static final Evidence CERTIFICATE = new Evidence("certificate-7", "valid to 2027-03-31");

  private final Eligibility eligibility =
      Eligibility.builder()
          .criterion("haccp", "2021-06")
          .criterion("forklift", "1")
          .person("hanako")
          .person("taro")
          .person("jiro")
          .opening("filleting", "haccp")
          .opening("cold store", "haccp", "forklift", "haccp")
          .opening("sorting")
          .fact("hanako", "haccp", MET, CERTIFICATE)
          .fact("hanako", "forklift", NOT_MET)
          .fact("taro", "haccp", MET)
          .build();

  @Test
  void an_opening_needs_all_of_its_criteria() {
    assertThat(eligibility.counts()).containsExactly(2, 0, 3);
    assertThat(eligibility.eligible(eligibility.opening("filleting"))).containsExactly(0, 1);
    assertThat(eligibility.isEligible(eligibility.person("jiro"), 2)).isTrue();
  }

  @Test
  void a_proof_names_rule_version_fact_and_verdict() {
    Proof proof = eligibility.proof(0, eligibility.opening("cold store"));
    assertThat(proof.eligible()).isFalse();
    assertThat(proof.findings())
        .containsExactly(
            new Finding(HACCP, MET, Optional.of(CERTIFICATE)),
            new Finding(FORKLIFT, NOT_MET, Optional.empty()));
    assertThat(proof.missing()).extracting(Finding::criterion).containsExactly(FORKLIFT);
  }

  @Test
  void unknown_is_neither_met_nor_failed() {
    assertThat(eligibility.proof(1, 1).missing())
        .containsExactly(new Finding(FORKLIFT, UNKNOWN, Optional.empty()));
    assertThat(eligibility.isEligible(1, 1)).isFalse();
  }

  @Test
  void a_near_miss_says_where_asking_may_be_enough() {
    assertThat(eligibility.nearMiss().byCriterion())
        .containsExactly(new NearMiss.Unlocked(FORKLIFT, 2), new NearMiss.Unlocked(HACCP, 1));
    assertThat(eligibility.nearMissUnknown().byCriterion())
        .containsExactly(new NearMiss.Unlocked(HACCP, 1), new NearMiss.Unlocked(FORKLIFT, 1));
    assertThat(eligibility.nearMiss().of(1))
        .isEqualTo(List.of(new NearMiss.Unlocked(HACCP, 0), new NearMiss.Unlocked(FORKLIFT, 2)));
  }

  @Test
  void granting_a_criterion_leaves_the_original_as_it_was() {
    Eligibility after = eligibility.granting(eligibility.criterion("forklift"), 0);
    assertThat(after.counts()).containsExactly(2, 1, 3);
    assertThat(eligibility.counts()).containsExactly(2, 0, 3);
  }

  @Test
  void what_is_unknown_or_there_twice_is_refused_by_name() {
    assertThatThrownBy(() -> Eligibility.builder().opening("sorting", "knife"))
        .hasMessage("unknown criterion knife");
    assertThatThrownBy(() -> Eligibility.builder().person("hanako").person("hanako"))
        .hasMessage("person hanako is there twice");
    assertThatThrownBy(() -> eligibility.person("saburo")).hasMessage("unknown person saburo");
  }
}
