// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static ninaite.testing.People.MIHON_SUISAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.RoundMode;
import ninaite.events.PlacementEvent.RoundPriority;
import ninaite.events.VacancyId;
import ninaite.matching.verify.Verdict;
import ninaite.matching.verify.Verifier;
import ninaite.placement.round.Calculation.Solved;
import ninaite.placement.round.Inputs.Hurdle;
import ninaite.placement.round.Inputs.Place;
import ninaite.placement.round.Inputs.Ranker;
import ninaite.placement.round.Inputs.Unmet;
import ninaite.placement.round.Precedence.Contender;
import ninaite.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any round at all: the verifier believes it, nobody gets what they may not have, or twice. */
class CalculationTest {
  private static final int ROUNDS = 400;

  @ParameterizedTest
  @EnumSource(RoundMode.class)
  void any_round_convinces_the_verifier(RoundMode mode) {
    Seeds seeds = Seeds.usual();
    for (int i = 0; i < ROUNDS; i++) {
      Inputs inputs = inputs(seeds.next());
      Solved solved = Calculation.solve(inputs, mode, "5eed" + i);
      assertThat(Verifier.check(solved.document()))
          .as("%s, round %d", seeds, i)
          .isEqualTo(new Verdict.Valid(solved.pairs().size(), 0));
      for (Calculation.Pair pair : solved.pairs()) {
        Ranker ranker = inputs.ranker(pair.candidate()).orElseThrow();
        assertThat(ranker.hurdle(pair.vacancy())).isEmpty();
        assertThat(inputs.place(pair.vacancy()).orElseThrow().takes(ranker.pseudonym())).isTrue();
        assertThat(ranker.tiers()).anyMatch(tier -> tier.contains(pair.vacancy()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(RoundMode.class)
  void the_order_in_which_things_were_collected_does_not_matter(RoundMode mode) {
    Seeds seeds = Seeds.usual();
    for (int i = 0; i < ROUNDS / 4; i++) {
      Inputs inputs = inputs(seeds.next());
      var mixed = new Inputs(seeds.shuffled(inputs.rankers()), seeds.shuffled(inputs.places()));
      assertThat(Calculation.solve(mixed, mode, "5eed").document())
          .isEqualTo(Calculation.solve(inputs, mode, "5eed").document());
    }
  }

  private static Inputs inputs(Seeds seeds) {
    List<VacancyId> vacancies =
        IntStream.range(0, seeds.between(1, 5)).mapToObj(n -> new VacancyId("v-" + n)).toList();
    Map<VacancyId, Map<CandidateId, Contender>> contenders = new HashMap<>();
    List<Ranker> rankers = new ArrayList<>();
    for (int i = 0; i < seeds.between(1, 12); i++) {
      var id = new CandidateId("person-" + i);
      var contender = new Contender("p" + i, seeds.oneIn(2), seeds.oneIn(2));
      List<List<VacancyId>> tiers = tiers(seeds, vacancies);
      List<Hurdle> hurdles = new ArrayList<>();
      for (VacancyId vacancy : tiers.stream().flatMap(List::stream).toList()) {
        contenders.computeIfAbsent(vacancy, _ -> new HashMap<>()).put(id, contender);
        if (seeds.oneIn(5)) {
          hurdles.add(new Hurdle(vacancy, List.of(new Unmet("placement.candidate_is_free", null))));
        }
      }
      rankers.add(new Ranker(id, contender.pseudonym(), 1, tiers, hurdles));
    }
    List<CandidateId> people = rankers.stream().map(Ranker::candidate).toList();
    List<Place> places =
        vacancies.stream()
            .map(
                vacancy ->
                    new Place(
                        vacancy,
                        MIHON_SUISAN,
                        seeds.below(4),
                        1,
                        Precedence.tiers(
                            contenders.getOrDefault(vacancy, Map.of()),
                            seeds.oneIn(2) ? Optional.empty() : Optional.of(tiers(seeds, people)),
                            seeds.oneIn(2) ? List.of() : List.of(RoundPriority.values()))))
            .toList();
    return new Inputs(rankers, places);
  }

  /** Some of them, in any order, some alike. */
  private static <T> List<List<T>> tiers(Seeds seeds, List<T> some) {
    List<List<T>> tiers = new ArrayList<>();
    List<T> tier = new ArrayList<>();
    for (T one : seeds.shuffled(some).subList(0, seeds.below(some.size() + 1))) {
      tier.add(one);
      if (seeds.oneIn(2)) {
        tiers.add(tier);
        tier = new ArrayList<>();
      }
    }
    if (!tier.isEmpty()) {
      tiers.add(tier);
    }
    return tiers;
  }
}
