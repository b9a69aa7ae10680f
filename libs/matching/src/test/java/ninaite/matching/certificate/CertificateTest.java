// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ninaite.matching.Budget;
import ninaite.matching.DeferredAcceptance;
import ninaite.matching.LargerMatching;
import ninaite.matching.Lottery;
import ninaite.matching.Market;
import ninaite.matching.verify.Verdict;
import ninaite.matching.verify.Verifier;
import org.junit.jupiter.api.Test;

class CertificateTest {

  @Test
  void the_instance_is_written_sorted_with_ties_as_inner_lists() {
    assertThat(Publication.instance(market(), Terms.NONE))
        .isEqualTo(
            """
            {"applicants":[{"id":"a \\"1\\"","list":[["港"]]},{"id":"b","list":[["山","港"]]}],\
            "format":"ninaite.instance/1",\
            "openings":[{"capacity":1,"id":"山","priority":[["b"]]},\
            {"capacity":1,"id":"港","priority":[["a \\"1\\"","b"]]}]}""");
  }

  @Test
  void the_certificate_is_canonical_json() {
    Lottery lottery = new Lottery("見本");
    Certificate certificate =
        Certificate.of(lottery, DeferredAcceptance.byApplicants(market(), lottery));
    assertThat(certificate.json())
        .startsWith(
            "{\"algorithm\":\"lottery\",\"blocking\":[],\"closed\":[],\"cutoffs\":[{\"number\":\"")
        .contains("\"format\":\"ninaite.certificate/1\",\"inputs\":\"" + certificate.inputs())
        .contains("\"lottery\":{\"commitment\":\"" + lottery.commitment() + "\",\"seed\":\"見本\"}")
        .doesNotContain("\n");
    assertThat(certificate.hash()).hasSize(64).isEqualTo(Publication.hash(certificate.json()));
  }

  /** The first vector of FIPS 180-4's examples. */
  @Test
  void hashes_are_sha_256() {
    assertThat(Publication.hash("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(new Lottery("abc").commitment()).isEqualTo(Publication.hash("abc"));
  }

  @Test
  void a_lottery_number_is_the_beginning_of_the_hash_over_seed_and_id() {
    String hash = Publication.hash("seed\na1");
    assertThat(new Lottery("seed").number("a1"))
        .isEqualTo(Long.parseUnsignedLong(hash.substring(0, 16), 16));
  }

  @Test
  void terms_are_part_of_what_is_hashed() {
    String plain = Publication.hash(Publication.instance(market(), Terms.NONE));
    Terms terms =
        Terms.NONE
            .withMinimum(Map.of("港", 1))
            .withReversion(Map.of("山", "港"))
            .withRegions(List.of(new Terms.Region("r", 2, Optional.empty())), Map.of("港", "r"));
    assertThat(Publication.instance(market(), terms))
        .contains("\"minimum\":1")
        .contains("\"region\":\"r\"")
        .contains("\"reverts_to\":\"港\"")
        .contains("\"regions\":[{\"cap\":2,\"id\":\"r\"}]");
    assertThat(Publication.hash(Publication.instance(market(), terms))).isNotEqualTo(plain);
  }

  @Test
  void the_ten_lines_of_the_readme_do_what_they_say() {
    Market market =
        Market.builder()
            .applicant("a1", "cannery", "market")
            .applicant("a2", List.of(List.of("cannery", "market")))
            .opening("cannery", 1, List.of(List.of("a1", "a2")))
            .opening("market", 1, "a2", "a1")
            .build()
            .orThrow();
    Certificate certificate = Certificate.of(LargerMatching.find(market, 1, Budget.rounds(100)));
    String published = Publication.document(certificate, market, Terms.NONE);
    assertThat(Verifier.check(published)).isEqualTo(new Verdict.Valid(2, 0));
  }

  private static Market market() {
    return Market.builder()
        .applicant("b", List.of(List.of("港", "山")))
        .applicant("a \"1\"", "港")
        .opening("港", 1, List.of(List.of("b", "a \"1\"")))
        .opening("山", 1, "b")
        .build()
        .orThrow();
  }
}
