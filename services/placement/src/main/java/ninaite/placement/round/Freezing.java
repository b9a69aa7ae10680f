// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ninaite.events.CandidateId;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import ninaite.placement.Candidate;
import ninaite.placement.Vacancy;
import ninaite.placement.round.Inputs.Place;
import ninaite.placement.round.Inputs.Ranker;
import ninaite.placement.round.MatchRound.Closed;
import ninaite.placement.round.MatchRound.Collected;
import ninaite.placement.round.MatchRound.Whose;
import ninaite.placement.round.Precedence.Contender;
import ninaite.placement.round.Rankings.Side;
import org.springframework.stereotype.Component;

/**
 * Collects what goes into the matching. Lists are closed by then, so whatever was accepted is read
 * here; interrupted, it is done again from the start.
 */
@Component
class Freezing {
  private final Rankings rankings;
  private final Present present;
  private final Secrets secrets;
  private final Papers papers;
  private final InstantSource clock;

  Freezing(
      Rankings rankings, Present present, Secrets secrets, Papers papers, InstantSource clock) {
    this.rankings = rankings;
    this.present = present;
    this.secrets = secrets;
    this.papers = papers;
    this.clock = clock;
  }

  Collected collect(Closed closed) {
    Inputs inputs = inputs(closed.whose());
    String all = Papers.hash(inputs);
    papers.keep(closed.whose().round(), all, inputs);
    return new Collected(
        inputs.rankers().size(), inputs.places().size(), Calculation.instanceHash(inputs), all);
  }

  Inputs inputs(Whose whose) {
    LocalDate today = Japan.dateOf(clock.instant());
    List<Ranking> lists = rankings.all(whose.round(), Side.CANDIDATE);
    Map<String, Ranking> employers =
        rankings.all(whose.round(), Side.VACANCY).stream()
            .collect(Collectors.toMap(Ranking::of, Function.identity()));
    Map<VacancyId, Vacancy.Open> vacancies = present.vacancies(whose.municipality());
    Map<CandidateId, Candidate> candidates =
        present.candidates(lists.stream().map(list -> new CandidateId(list.of())).toList());
    var hurdles = new Hurdles(whose.municipality(), vacancies, today, today);
    Secrets.Secret secret = secrets.of(whose.round());
    List<Ranker> rankers = new ArrayList<>();
    Map<VacancyId, Map<CandidateId, Contender>> contenders = new HashMap<>();
    for (Ranking list : lists) {
      var id = new CandidateId(list.of());
      Candidate candidate = candidates.get(id);
      String pseudonym = secret.pseudonym(id);
      List<List<VacancyId>> tiers =
          list.tiers().stream().map(tier -> tier.stream().map(VacancyId::new).toList()).toList();
      rankers.add(new Ranker(id, pseudonym, list.version(), tiers, hurdles.of(candidate, tiers)));
      if (candidate != null) {
        tiers.forEach(
            tier ->
                tier.forEach(
                    vacancy ->
                        contenders
                            .computeIfAbsent(vacancy, _ -> new HashMap<>())
                            .put(id, contender(pseudonym, candidate))));
      }
    }
    rankers.sort(Comparator.comparing(Ranker::pseudonym));
    return new Inputs(
        rankers,
        vacancies.values().stream()
            .map(
                vacancy ->
                    place(
                        whose,
                        vacancy,
                        Optional.ofNullable(employers.get(vacancy.whose().vacancy().text())),
                        contenders.getOrDefault(vacancy.whose().vacancy(), Map.of())))
            .toList());
  }

  private static Place place(
      Whose whose,
      Vacancy.Open vacancy,
      Optional<Ranking> list,
      Map<CandidateId, Contender> contenders) {
    Optional<List<List<CandidateId>>> employers =
        list.map(
            l ->
                l.tiers().stream()
                    .map(tier -> tier.stream().map(CandidateId::new).toList())
                    .toList());
    return new Place(
        vacancy.whose().vacancy(),
        vacancy.whose().employer(),
        Math.max(0, vacancy.places().free()),
        list.map(Ranking::version).orElse(0L),
        Precedence.tiers(contenders, employers, whose.priorities()));
  }

  private static Contender contender(String pseudonym, Candidate candidate) {
    return new Contender(
        pseudonym,
        !Candidate.path(candidate).trainings().isEmpty(),
        Candidate.path(candidate).works().isEmpty());
  }
}
