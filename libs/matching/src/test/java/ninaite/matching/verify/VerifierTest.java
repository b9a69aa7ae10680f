// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ninaite.matching.Cases;
import ninaite.matching.DeferredAcceptance;
import ninaite.matching.Definition;
import ninaite.matching.Lottery;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Algorithm;
import ninaite.matching.certificate.Certificate;
import ninaite.matching.certificate.Publication;
import ninaite.matching.certificate.Terms;
import org.junit.jupiter.api.Test;

class VerifierTest {

  @Test
  void it_agrees_with_the_definition_on_every_matching_of_many_small_markets() {
    Cases.each(
        3_000,
        random -> {
          Market market = Cases.market(random, 4, 3, random.nextInt(2) * 0.5);
          Definition.all(
              market,
              matching -> assertThat(isValid(matching)).isEqualTo(Definition.isStable(matching)));
        });
  }

  @Test
  void it_agrees_with_the_definition_on_random_pairs_that_keep_to_nothing() {
    Cases.each(
        Cases.MANY,
        random -> {
          Market market = Cases.market(random, 6, 4, 0.3);
          int[] openingOf = random.ints(market.applicants(), -1, market.openings()).toArray();
          Matching matching = Matching.of(market, openingOf);
          if (!Definition.isFeasible(matching)) {
            int[] none = new int[market.openings()];
            assertThat(Verifier.check(market, openingOf, none)).isInstanceOf(Verdict.Invalid.class);
          }
        });
  }

  @Test
  void what_is_published_of_a_strict_matching_is_valid() {
    Cases.strict(
        Cases.MANY / 10,
        8,
        5,
        market -> {
          assertValid(
              Certificate.of(Algorithm.APPLICANTS_PROPOSE, DeferredAcceptance.byApplicants(market)),
              market);
          assertValid(
              Certificate.of(Algorithm.OPENINGS_PROPOSE, DeferredAcceptance.byOpenings(market)),
              market);
        });
  }

  @Test
  void what_is_published_of_a_lottery_is_valid_and_kept_to() {
    Cases.each(
        Cases.MANY / 10,
        random -> {
          Market market = Cases.market(random, 8, 4, 0.6);
          Lottery lottery = new Lottery("見本 " + random.nextLong());
          assertValid(
              Certificate.of(lottery, DeferredAcceptance.byApplicants(market, lottery)), market);
          assertValid(
              Certificate.of(lottery, DeferredAcceptance.byOpenings(market, lottery)), market);
        });
  }

  @Test
  void another_draw_is_not_the_one_that_was_promised() {
    Market market = contested();
    Lottery lottery = new Lottery("one");
    String winner = DeferredAcceptance.byApplicants(market, lottery).pairs().firstKey();
    Lottery other =
        Stream.iterate(2, i -> i + 1)
            .map(i -> new Lottery("seed " + i))
            .filter(
                l -> !DeferredAcceptance.byApplicants(market, l).pairs().firstKey().equals(winner))
            .findFirst()
            .orElseThrow();
    Matching unkept = DeferredAcceptance.byApplicants(market, other);
    String document = Publication.document(Certificate.of(lottery, unkept), market, Terms.NONE);
    assertThat(claims(document)).containsExactly(Claim.NO_PAIR_BLOCKS);
    String swapped = document.replace("\"seed\":\"one\"", "\"seed\":\"two\"");
    assertThat(claims(swapped)).contains(Claim.SEED_FITS_ITS_COMMITMENT);
  }

  @Test
  void planted_faults_are_named() {
    String document = document();
    assertThat(claims(document)).isEmpty();
    assertThat(
            claims(
                document
                    .replace(
                        "\"applicant\":\"a1\",\"opening\":\"o1\"",
                        "\"applicant\":\"a1\",\"opening\":\"o3\"")
                    .replace(
                        "\"applicant\":\"a2\",\"opening\":\"o3\"",
                        "\"applicant\":\"a2\",\"opening\":\"o1\"")))
        .contains(Claim.NO_PAIR_BLOCKS);
    assertThat(
            claims(
                document.replace("\"opening\":\"o1\",\"tier\":0", "\"opening\":\"o1\",\"tier\":1")))
        .containsExactly(Claim.CUTOFF_IS_OF_THE_LAST_HOLDER);
    assertThat(claims(document.replace("\"opening\":\"o3\"}", "\"opening\":\"o1\"}")))
        .contains(Claim.CAPACITY_IS_KEPT);
    assertThat(claims(document.replace("\"capacity\":2", "\"capacity\":3")))
        .contains(Claim.INPUTS_FIT_THEIR_HASH, Claim.CUTOFF_IS_OF_THE_LAST_HOLDER);
    assertThat(claims(document.replace("\"size\":4", "\"size\":5")))
        .containsExactly(Claim.SIZE_IS_COUNTED);
    assertThat(claims(document.replace("\"applicant\":\"a2\"", "\"applicant\":\"a1\"")))
        .contains(Claim.APPLICANT_IS_MATCHED_ONCE);
    assertThat(claims(document.replace("\"applicant\":\"a4\"", "\"applicant\":\"a9\"")))
        .contains(Claim.PAIR_IS_ON_BOTH_LISTS);
    assertThat(
            claims(
                document.replace(
                    "\"blocking\":[]",
                    "\"blocking\":[{\"applicants\":[\"a1\"],\"openings\":[\"o2\"]}]")))
        .containsExactly(Claim.BLOCKING_IS_AS_STATED);
    assertThat(claims(document.substring(1))).containsExactly(Claim.DOCUMENT_IS_READABLE);
  }

  @Test
  void white_space_and_the_order_of_fields_do_not_matter() {
    String spread = document().replace("{", "{\n ").replace(",\"", " ,\n\t\"");
    assertThat(claims(spread)).isEmpty();
  }

  @Test
  void on_the_command_line_the_blocking_pair_is_named() throws IOException {
    Path good = Files.createTempFile("round", ".json");
    Path bad = Files.createTempFile("round", ".json");
    Files.writeString(good, document());
    Files.writeString(
        bad,
        document()
            .replace("{\"applicant\":\"a1\",\"opening\":\"o1\"},", "")
            .replace("\"size\":4", "\"size\":3"));
    var said = new ByteArrayOutputStream();
    int code = Main.run(new PrintStream(said, true), good.toString(), bad.toString());
    assertThat(code).isEqualTo(1);
    assertThat(said.toString())
        .contains("valid, 4 matched, 0 blocking pairs")
        .contains("verify.no_pair_blocks: a pair would both rather have each other: a1, o1");
  }

  private static Market contested() {
    return Market.builder()
        .applicant("a1", "o1")
        .applicant("a2", "o1")
        .opening("o1", 1, List.of(List.of("a1", "a2")))
        .build()
        .orThrow();
  }

  private static String document() {
    Market market =
        Market.builder()
            .applicant("a1", "o1", "o2", "o3")
            .applicant("a2", "o1", "o3")
            .applicant("a3", "o2", "o1")
            .applicant("a4", "o2")
            .applicant("a5", "o2")
            .opening("o1", 1, "a1", "a2", "a3")
            .opening("o2", 2, "a4", "a3", "a1", "a5")
            .opening("o3", 1, "a2", "a1")
            .build()
            .orThrow();
    Matching matching = DeferredAcceptance.byApplicants(market);
    return Publication.document(
        Certificate.of(Algorithm.APPLICANTS_PROPOSE, matching), market, Terms.NONE);
  }

  private static boolean isValid(Matching matching) {
    Market market = matching.market();
    int[] openingOf = IntStream.range(0, market.applicants()).map(matching::openingOf).toArray();
    return Verifier.check(market, openingOf, matching.cutoffs()) instanceof Verdict.Valid;
  }

  private static void assertValid(Certificate certificate, Market market) {
    assertThat(claims(Publication.document(certificate, market, Terms.NONE))).isEmpty();
  }

  private static List<Claim> claims(String document) {
    return switch (Verifier.check(document)) {
      case Verdict.Valid valid -> List.of();
      case Verdict.Invalid(var faults) -> faults.stream().map(Fault::claim).distinct().toList();
    };
  }
}
