// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static ninaite.service.Role.EMPLOYER;
import static ninaite.service.Role.TRAINEE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.Qualification;
import ninaite.events.RoundId;
import ninaite.events.VacancyId;
import ninaite.events.Wishes;
import ninaite.japan.Japan;
import ninaite.placement.Candidate;
import ninaite.placement.Eligibility;
import ninaite.placement.Holds;
import ninaite.placement.Vacancy;
import ninaite.placement.round.MatchRound.Whose;
import ninaite.placement.round.Rankings.Key;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ranked lists: a candidate's of vacancies, an employer's of candidates. Each sees its own only.
 */
@RestController
class RankingController {
  private static final int MOST = 200;

  private final Aggregates<MatchRound, MatchRound.Command, OfRound> rounds;
  private final Intake intake;
  private final Rankings rankings;
  private final Secrets secrets;
  private final Present present;
  private final InstantSource clock;

  RankingController(
      Aggregates<MatchRound, MatchRound.Command, OfRound> rounds,
      Intake intake,
      Rankings rankings,
      Secrets secrets,
      Present present,
      InstantSource clock) {
    this.rounds = rounds;
    this.intake = intake;
    this.rankings = rankings;
    this.secrets = secrets;
    this.present = present;
    this.clock = clock;
  }

  /**
   * Vacancies, best first.
   *
   * @param tiers within a tier all are alike
   */
  record Choices(@Size(max = MOST) List<@Size(min = 1, max = MOST) List<VacancyId>> tiers) {}

  /**
   * Candidates, best first.
   *
   * @param tiers within a tier all are alike; who stands in none is not taken
   */
  record Preferred(@Size(max = MOST) List<@Size(min = 1, max = MOST) List<CandidateId>> tiers) {}

  /**
   * A list as it was handed in last.
   *
   * @param version 0 if there is none
   * @param counts whether this version went into the matching; null as long as nobody knows
   * @param pseudonym which entry of the published document means the caller; null for employers
   */
  record Kept(
      long version,
      List<List<String>> tiers,
      @Nullable Boolean counts,
      @Nullable String pseudonym,
      List<Told> advice) {}

  /** Somebody who could be introduced. No personal data, and not whom they rank. */
  record Rankable(CandidateId candidate, List<Qualification> qualifications, Wishes wishes) {}

  /** Hands in the caller's list, in place of an earlier one. 409 when lists are not taken. */
  @PutMapping("/rounds/{round}/rankings/mine")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> rank(
      @PathVariable RoundId round, @Valid @RequestBody Choices body, Caller caller, Asked asked) {
    var candidate = CandidateId.of(caller.trainee());
    Optional<Whose> whose = ofCandidate(round, candidate);
    if (whose.isEmpty()) {
      return Answer.absent();
    }
    List<List<String>> tiers =
        body.tiers().stream().map(tier -> tier.stream().map(VacancyId::text).toList()).toList();
    Set<String> known = texts(present.vacancies(whose.get().municipality()).keySet());
    return Answer.of(
        ListRules.refusal(tiers, known, RoundRule.RANKED_VACANCY_IS_OPEN)
            .orElseGet(() -> intake.take(Key.of(round, candidate), tiers, asked.origin(body))));
  }

  /** The caller's list, and how to make a good one. */
  @GetMapping("/rounds/{round}/rankings/mine")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> mine(@PathVariable RoundId round, Caller caller) {
    var candidate = CandidateId.of(caller.trainee());
    return ofCandidate(round, candidate)
        .<ResponseEntity<?>>map(
            whose ->
                kept(
                    Key.of(round, candidate),
                    secrets.of(round).pseudonym(candidate),
                    Told.advice(whose.mode())))
        .orElseGet(Answer::absent);
  }

  /** Hands in an employer's list for a vacancy, in place of an earlier one. */
  @PutMapping("/rounds/{round}/rankings/{vacancy}")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> rank(
      @PathVariable RoundId round,
      @PathVariable VacancyId vacancy,
      @Valid @RequestBody Preferred body,
      Caller caller,
      Asked asked) {
    Optional<Vacancy.Open> own = ofEmployer(round, vacancy, caller);
    if (own.isEmpty()) {
      return Answer.absent();
    }
    List<List<String>> tiers =
        body.tiers().stream().map(tier -> tier.stream().map(CandidateId::text).toList()).toList();
    var town = own.get().whose().municipality();
    Set<String> known =
        present.candidates(town).keySet().stream()
            .map(CandidateId::text)
            .collect(Collectors.toSet());
    return Answer.of(
        ListRules.refusal(tiers, known, RoundRule.RANKED_CANDIDATE_EXISTS)
            .orElseGet(() -> intake.take(Key.of(round, vacancy), tiers, asked.origin(body))));
  }

  @GetMapping("/rounds/{round}/rankings/{vacancy}")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> read(
      @PathVariable RoundId round, @PathVariable VacancyId vacancy, Caller caller) {
    return ofEmployer(round, vacancy, caller)
        .<ResponseEntity<?>>map(_ -> kept(Key.of(round, vacancy), null, List.of(Told.EMPLOYERS)))
        .orElseGet(Answer::absent);
  }

  /** Whom an employer can rank: everybody who is eligible now, whether they rank it or not. */
  @GetMapping("/rounds/{round}/candidates/{vacancy}")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> candidates(
      @PathVariable RoundId round, @PathVariable VacancyId vacancy, Caller caller) {
    return ofEmployer(round, vacancy, caller)
        .<ResponseEntity<?>>map(open -> ResponseEntity.ok(eligible(open)))
        .orElseGet(Answer::absent);
  }

  private List<Rankable> eligible(Vacancy.Open vacancy) {
    LocalDate today = Japan.dateOf(clock.instant());
    return present.candidates(vacancy.whose().municipality()).values().stream()
        .filter(one -> Eligibility.unmet(vacancy.demands(), Holds.of(one), today, today).isEmpty())
        .map(RankingController::rankable)
        .toList();
  }

  private static Rankable rankable(Candidate candidate) {
    Candidate.Whose whose = Candidate.whose(candidate);
    return new Rankable(
        whose.candidate(), Holds.of(candidate).qualifications(), whose.standing().wishes());
  }

  private ResponseEntity<?> kept(Key key, @Nullable String pseudonym, List<Told> advice) {
    Ranking list = rankings.find(key);
    Boolean counts = list.version() == 0 ? null : intake.counts(key, list.version()).orElse(null);
    var done = new Outcome.Done<>(key.of(), list.version(), list, false);
    return Answer.state(done, new Kept(list.version(), list.tiers(), counts, pseudonym, advice));
  }

  /** The round, if the candidate is of its municipality. */
  private Optional<Whose> ofCandidate(RoundId round, CandidateId candidate) {
    return rounds
        .known(round.text())
        .map(MatchRound::whose)
        .filter(
            whose ->
                present.candidates(List.of(candidate)).values().stream()
                    .anyMatch(c -> Candidate.whose(c).municipality().equals(whose.municipality())));
  }

  /** The vacancy, if it is the caller's, open, and in the round's municipality. */
  private Optional<Vacancy.Open> ofEmployer(RoundId round, VacancyId vacancy, Caller caller) {
    return rounds
        .known(round.text())
        .map(MatchRound::whose)
        .flatMap(whose -> Optional.ofNullable(present.vacancies(whose.municipality()).get(vacancy)))
        .filter(open -> caller.actsFor(open.whose().employer()));
  }

  private static Set<String> texts(Set<VacancyId> ids) {
    return ids.stream().map(VacancyId::text).collect(Collectors.toSet());
  }
}
