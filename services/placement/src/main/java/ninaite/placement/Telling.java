// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import ninaite.aggregate.Aggregates;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementId;
import ninaite.events.VacancyId;
import ninaite.messaging.Received;
import ninaite.messaging.Refusal;
import org.springframework.stereotype.Component;

/** Tells an aggregate what follows from an event; an event that comes again changes nothing. */
@Component
public class Telling {
  private final Aggregates<Candidate, Candidate.Command, OfCandidate> candidates;
  private final Aggregates<Vacancy, Vacancy.Command, OfVacancy> vacancies;
  private final Aggregates<Placement, Placement.Command, OfPlacement> placements;

  public Telling(
      Aggregates<Candidate, Candidate.Command, OfCandidate> candidates,
      Aggregates<Vacancy, Vacancy.Command, OfVacancy> vacancies,
      Aggregates<Placement, Placement.Command, OfPlacement> placements) {
    this.candidates = candidates;
    this.vacancies = vacancies;
    this.placements = placements;
  }

  void tell(CandidateId candidate, Candidate.Command command, Received<?> received) {
    Refusal.unlessDone(candidates.handle(candidate.text(), command, received.cause()));
  }

  public void tell(VacancyId vacancy, Vacancy.Command command, Received<?> received) {
    Refusal.unlessDone(vacancies.handle(vacancy.text(), command, received.cause()));
  }

  /** What is most likely new. */
  void begin(VacancyId vacancy, Vacancy.OpenUp command, Received<?> received) {
    Refusal.unlessDone(vacancies.begin(vacancy.text(), command, received.cause()));
  }

  /** What is most likely new. */
  void begin(PlacementId placement, Placement.Agree command, Received<?> received) {
    Refusal.unlessDone(placements.begin(placement.text(), command, received.cause()));
  }
}
