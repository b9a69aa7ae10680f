// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ninaite.events.CandidateId;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import ninaite.placement.Candidate;
import ninaite.placement.PlacementRule;
import ninaite.placement.Vacancy;
import ninaite.placement.round.Calculation.Pair;
import ninaite.placement.round.Calculation.Solved;
import ninaite.placement.round.Inputs.Place;
import ninaite.placement.round.Inputs.Ranker;
import ninaite.placement.round.MatchRound.MakeOffers;
import ninaite.placement.round.MatchRound.Offers;
import ninaite.placement.round.MatchRound.Published;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks again at what is free before places are offered. As long as everything that was published
 * can be kept, it is kept; otherwise what remains is matched again with the same seed.
 */
@Component
class Offering {
  private final Present present;
  private final Papers papers;
  private final InstantSource clock;

  Offering(Present present, Papers papers, InstantSource clock) {
    this.present = present;
    this.papers = papers;
    this.clock = clock;
  }

  /**
   * @param asked when to answer by and from which day to work; how many offers is counted here
   */
  MakeOffers prepare(Published round, Offers asked) {
    Solved solved = papers.read(round.whose().round(), round.made().certificate(), Solved.class);
    Inputs remaining = remaining(round, solved.inputs(), asked.startsOn());
    if (solved.pairs().stream().allMatch(pair -> stands(pair, remaining))
        && fits(solved.pairs(), remaining)) {
      return new MakeOffers(null, offers(asked, solved));
    }
    Solved again = Calculation.solve(remaining, round.whose().mode(), round.seed());
    papers.keep(round.whose().round(), again.hash(), again);
    return new MakeOffers(again.made(), offers(asked, again));
  }

  private static Offers offers(Offers asked, Solved solved) {
    return new Offers(solved.pairs().size(), asked.respondBy(), asked.startsOn());
  }

  private Inputs remaining(Published round, Inputs was, LocalDate startsOn) {
    Map<VacancyId, Vacancy.Open> vacancies = present.vacancies(round.whose().municipality());
    Map<CandidateId, Candidate> candidates =
        present.candidates(was.rankers().stream().map(Ranker::candidate).toList());
    var hurdles =
        new Hurdles(
            round.whose().municipality(), vacancies, Japan.dateOf(clock.instant()), startsOn);
    List<Ranker> rankers =
        was.rankers().stream()
            .map(one -> one.with(hurdles.of(candidates.get(one.candidate()), one.tiers())))
            .filter(one -> !isGone(one))
            .toList();
    List<Place> places =
        was.places().stream()
            .map(place -> place.withHeads(heads(place, vacancies.get(place.vacancy()))))
            .toList();
    return new Inputs(rankers, places);
  }

  private static int heads(Place place, Vacancy.@Nullable Open vacancy) {
    return vacancy == null ? 0 : Math.clamp(vacancy.places().free(), 0, place.heads());
  }

  /** Has agreed to a place elsewhere, or is no applicant any more. */
  private static boolean isGone(Ranker ranker) {
    return ranker.hurdles().stream()
        .flatMap(hurdle -> hurdle.unmet().stream())
        .anyMatch(unmet -> unmet.code().equals(PlacementRule.CANDIDATE_IS_FREE.code()));
  }

  private static boolean stands(Pair pair, Inputs remaining) {
    return remaining
        .ranker(pair.candidate())
        .filter(ranker -> ranker.hurdle(pair.vacancy()).isEmpty())
        .isPresent();
  }

  private static boolean fits(List<Pair> pairs, Inputs remaining) {
    Map<VacancyId, Long> wanted =
        pairs.stream()
            .map(Pair::vacancy)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return remaining.places().stream()
        .allMatch(place -> wanted.getOrDefault(place.vacancy(), 0L) <= place.heads());
  }
}
