// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.RoundMode;
import ninaite.events.VacancyId;
import ninaite.matching.Lottery;
import ninaite.matching.certificate.Publication;
import ninaite.matching.verify.Verdict;
import ninaite.matching.verify.Verifier;
import ninaite.placement.Holds;
import ninaite.placement.Vacancy;
import ninaite.placement.round.Calculation.Solved;
import ninaite.placement.round.MatchRound.Published;
import ninaite.testing.EngineTest;
import ninaite.testing.Engines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole rounds on a real store: lists in, one matching out that anybody can check, offers. */
@EngineTest
class WholeRoundTest {
  private static final MongoClient CLIENT = MongoClients.create(Engines.current().mongodbUri());

  private final Town town = new Town(CLIENT);

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @ParameterizedTest
  @EnumSource(RoundMode.class)
  void what_is_published_convinces_the_verifier_and_a_tampered_copy_does_not(RoundMode mode) {
    harbour(mode);
    Published published = town.published();
    Solved solved = town.solved(published.made());
    assertThat(Verifier.check(solved.document())).isEqualTo(new Verdict.Valid(3, 0));
    assertThat(Publication.hash(solved.certificate())).isEqualTo(published.made().certificate());
    assertThat(published.made().inputs()).isEqualTo(published.collected().inputs());
    assertThat(new Lottery(published.seed()).commitment()).isEqualTo(published.commitment());
    String tampered = solved.document().replace("\"capacity\":1", "\"capacity\":2");
    assertThat(tampered).isNotEqualTo(solved.document());
    assertThat(Verifier.check(tampered)).isInstanceOf(Verdict.Invalid.class);
  }

  @Test
  void nobody_s_id_stands_in_what_is_published() {
    harbour(RoundMode.LOTTERY);
    Solved solved = town.solved(town.published().made());
    assertThat(solved.document()).doesNotContain("hanako", "taro", "jiro", "saburo");
  }

  @Test
  void who_is_first_by_everybodys_list_gets_their_first_choice() {
    harbour(RoundMode.LOTTERY);
    Map<String, String> got = got(town.published());
    assertThat(got).containsEntry("hanako", "fillet").containsEntry("taro", "forklift");
    assertThat(got).containsKey("jiro").doesNotContainKey("saburo");
  }

  @Test
  void the_same_inputs_give_the_same_bytes_again() {
    harbour(RoundMode.LARGER);
    Published published = town.published();
    Solved solved = town.solved(published.made());
    Inputs read = town.papers.read(town.round, published.collected().all(), Inputs.class);
    Solved again = Calculation.solve(read, RoundMode.LARGER, published.seed());
    assertThat(again.document()).isEqualTo(solved.document());
    assertThat(again).isEqualTo(solved);
  }

  @Test
  void offers_follow_what_was_published_when_nothing_has_changed() {
    harbour(RoundMode.LOTTERY);
    Published published = town.published();
    var offered = town.offered();
    assertThat(offered.made()).isEqualTo(published.made());
    assertThat(offered.offers().offers()).isEqualTo(3);
    got(published)
        .forEach(
            (person, vacancy) -> assertThat(offersOf(vacancy)).contains(new CandidateId(person)));
    assertThat(town.reactions.commands(town.round)).isNotEmpty();
  }

  @Test
  void a_person_who_took_another_place_is_matched_out_and_the_next_one_gets_it() {
    harbour(RoundMode.LOTTERY);
    Published published = town.published();
    town.takesAnotherPlace("hanako");
    var offered = town.offered();
    assertThat(offered.made().certificate()).isNotEqualTo(published.made().certificate());
    assertThat(offered.seed()).isEqualTo(published.seed());
    Solved again = town.solved(offered.made());
    assertThat(Verifier.check(again.document())).isInstanceOf(Verdict.Valid.class);
    assertThat(Publication.hash(again.certificate())).isEqualTo(offered.made().certificate());
    assertThat(offersOf("fillet")).doesNotContain(new CandidateId("hanako")).hasSize(1);
  }

  @Test
  void a_head_that_was_taken_meanwhile_is_not_promised_again() {
    harbour(RoundMode.LOTTERY);
    town.published();
    town.person("shiro");
    Holds shiro = Holds.of(town.candidates.find("shiro").orElseThrow().state());
    town.tell(
        new VacancyId("fillet"),
        new Vacancy.Introduce(new CandidateId("shiro"), Basis.CITY_NOTIFICATION, shiro));
    town.tell(
        new VacancyId("fillet"),
        new Vacancy.Offer(
            new CandidateId("shiro"),
            town.clock.instant().plusSeconds(3600),
            town.today().plusDays(20),
            shiro));
    town.offered();
    assertThat(offersOf("fillet")).containsExactly(new CandidateId("shiro"));
    assertThat(((Vacancy.Open) vacancy("fillet")).places().free()).isZero();
  }

  @Test
  void each_is_told_why_and_what_would_have_changed_it() {
    harbour(RoundMode.LOTTERY);
    Published published = town.published();
    Explanations.Result taro = explained(published, "taro");
    assertThat(taro.choices())
        .extracting(Explanations.Choice::why)
        .containsExactly(Explanations.Why.FILLED_BY_PEOPLE_AHEAD, Explanations.Why.GOT_IT);
    // Three people are no crowd: that he would be next tells that the third would not.
    assertThat(taro.change()).isNull();
    Explanations.Result saburo = explained(published, "saburo");
    assertThat(saburo.choices())
        .extracting(Explanations.Choice::why)
        .containsExactly(Explanations.Why.NOT_ELIGIBLE);
    assertThat(saburo.vacancy()).isNull();
    assertThat(saburo.change())
        .isEqualTo(new Explanations.Change(new VacancyId("forklift"), null, "FORK-TC"));
  }

  @Test
  void in_a_crowd_somebody_may_know_that_one_more_head_would_have_been_theirs() {
    harbour(RoundMode.LOTTERY);
    for (int i = 0; i < 9; i++) {
      town.person("other-" + i);
      town.ranks("other-" + i, "fillet");
    }
    town.prefers(
        "fillet", "hanako", "taro", "jiro", "other-0", "other-1", "other-2", "other-3", "other-4",
        "other-5", "other-6", "other-7", "other-8");
    Explanations.Result taro = explained(town.published(), "taro");
    assertThat(taro.change())
        .isEqualTo(new Explanations.Change(new VacancyId("fillet"), new VacancyId("fillet"), null));
  }

  @Test
  void the_city_sees_what_one_more_head_would_change() {
    harbour(RoundMode.LOTTERY);
    Published published = town.published();
    Prices prices = Prices.of(town.solved(published.made()).inputs(), published.seed());
    assertThat(prices.vacancies()).contains(new Prices.Price(new VacancyId("fillet"), 1, 0, 1));
    assertThat(prices.bottleneck().unplaced()).isZero();
  }

  /**
   * 見本 花子 and 例示 太郎 both want the one place at filleting first, where the employer prefers her; 仮名
   * 次郎 takes what there is; the fourth has no forklift certificate.
   */
  private void harbour(RoundMode mode) {
    town.vacancy("fillet", 1);
    town.vacancy("forklift", 2, "FORK-TC");
    town.vacancy("packing", 1);
    town.person("hanako");
    town.person("taro", "FORK-TC");
    town.person("jiro");
    town.person("saburo");
    town.announced(mode);
    town.ranks("hanako", "fillet", "packing");
    town.ranks("taro", "fillet", "forklift");
    town.ranks("jiro", "packing", "fillet");
    town.ranks("saburo", "forklift");
    town.prefers("fillet", "hanako", "taro", "jiro");
  }

  private Explanations.Result explained(Published published, String person) {
    Solved solved = town.solved(published.made());
    var candidate = new CandidateId(person);
    return Explanations.of(
        solved.inputs(),
        published.whose().mode(),
        published.seed(),
        solved.inputs().ranker(candidate).orElseThrow(),
        solved.pairs().stream()
            .filter(pair -> pair.candidate().equals(candidate))
            .map(Calculation.Pair::vacancy)
            .findFirst()
            .orElse(null));
  }

  private Map<String, String> got(Published published) {
    Map<String, String> got = new TreeMap<>();
    town.solved(published.made())
        .pairs()
        .forEach(pair -> got.put(pair.candidate().text(), pair.vacancy().text()));
    return got;
  }

  private Set<CandidateId> offersOf(String vacancy) {
    return ((Vacancy.Open) vacancy(vacancy)).places().offers().keySet();
  }

  private Vacancy vacancy(String id) {
    return town.vacancies.find(id).orElseThrow().state();
  }
}
