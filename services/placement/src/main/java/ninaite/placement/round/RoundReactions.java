// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.ListsClosed;
import ninaite.events.PlacementEvent.ListsFrozen;
import ninaite.events.PlacementEvent.ListsOpened;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.PlacementEvent.RoundAnnounced;
import ninaite.events.PlacementEvent.RoundCancelled;
import ninaite.events.PlacementEvent.RoundMatched;
import ninaite.events.PlacementEvent.RoundOffered;
import ninaite.events.PlacementEvent.RoundPublished;
import ninaite.events.RoundId;
import ninaite.events.VacancyId;
import ninaite.messaging.Received;
import ninaite.placement.Candidate;
import ninaite.placement.Holds;
import ninaite.placement.PlacementReactions;
import ninaite.placement.Telling;
import ninaite.placement.Vacancy;
import ninaite.placement.round.Calculation.Pair;
import ninaite.placement.round.Calculation.Solved;
import ninaite.placement.round.MatchRound.Offered;
import org.springframework.stereotype.Component;

/** Asks the vacancies to offer what the round gave. */
@Component
class RoundReactions implements PlacementReactions.Rounds {
  private final Aggregates<MatchRound, MatchRound.Command, OfRound> rounds;
  private final Papers papers;
  private final Present present;
  private final Telling telling;

  RoundReactions(
      Aggregates<MatchRound, MatchRound.Command, OfRound> rounds,
      Papers papers,
      Present present,
      Telling telling) {
    this.rounds = rounds;
    this.papers = papers;
    this.present = present;
    this.telling = telling;
  }

  @Override
  public void onRound(OfRound event, Received<?> received) {
    switch (event) {
      case RoundOffered e ->
          commands(e.round()).forEach((vacancy, offer) -> telling.tell(vacancy, offer, received));
      case RoundAnnounced _, ListsOpened _, ListsClosed _, ListsFrozen _ -> {}
      case RoundMatched _, RoundPublished _, RoundCancelled _ -> {}
    }
  }

  /** One command for each vacancy, since an event reaches a document once. */
  Map<VacancyId, Vacancy.OfferAsMatched> commands(RoundId round) {
    return rounds
        .find(round.text())
        .map(Outcome.Done::state)
        .filter(Offered.class::isInstance)
        .map(Offered.class::cast)
        .map(this::commands)
        .orElse(Map.of());
  }

  private Map<VacancyId, Vacancy.OfferAsMatched> commands(Offered round) {
    Solved solved = papers.read(round.whose().round(), round.made().certificate(), Solved.class);
    Map<CandidateId, Candidate> candidates =
        present.candidates(solved.pairs().stream().map(pair -> pair.candidate()).toList());
    Map<VacancyId, Map<CandidateId, Holds>> chosen = new HashMap<>();
    for (Pair pair : solved.pairs()) {
      Candidate candidate = candidates.get(pair.candidate());
      if (candidate != null) {
        chosen
            .computeIfAbsent(pair.vacancy(), _ -> new HashMap<>())
            .put(pair.candidate(), Holds.of(candidate));
      }
    }
    Map<VacancyId, Vacancy.OfferAsMatched> commands =
        new TreeMap<>(Comparator.comparing(VacancyId::text));
    chosen.forEach(
        (vacancy, people) ->
            commands.put(
                vacancy,
                new Vacancy.OfferAsMatched(
                    people,
                    Basis.CITY_NOTIFICATION,
                    round.offers().respondBy(),
                    round.offers().startsOn())));
    return commands;
  }
}
