// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ninaite.events.CandidateId;
import ninaite.events.MunicipalityId;
import ninaite.events.VacancyId;
import ninaite.placement.Candidate;
import ninaite.placement.States;
import ninaite.placement.Vacancy;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** How vacancies and candidates stand now, as stored and not as remembered. */
@Component
class Present {
  private final States states;

  Present(States states) {
    this.states = states;
  }

  Map<VacancyId, Vacancy.Open> vacancies(MunicipalityId municipality) {
    Map<VacancyId, Vacancy.Open> open = new LinkedHashMap<>();
    var ofTown = new Document("state.whose.municipality", municipality.text());
    for (Vacancy vacancy : states.all(Vacancy.DECIDER, ofTown)) {
      if (vacancy instanceof Vacancy.Open one) {
        open.put(one.whose().vacancy(), one);
      }
    }
    return open;
  }

  /** Of these, who has ever registered. */
  Map<CandidateId, Candidate> candidates(Collection<CandidateId> ids) {
    List<String> texts = ids.stream().map(CandidateId::text).toList();
    return registered(new Document("_id", new Document("$in", texts)));
  }

  Map<CandidateId, Candidate> candidates(MunicipalityId municipality) {
    return registered(new Document("state.whose.municipality", municipality.text()));
  }

  private Map<CandidateId, Candidate> registered(Document query) {
    Map<CandidateId, Candidate> found = new LinkedHashMap<>();
    for (Candidate candidate : states.all(Candidate.DECIDER, query)) {
      switch (candidate) {
        case Candidate.Unregistered _ -> {}
        case Candidate.Free _, Candidate.Taken _, Candidate.Left _ ->
            found.put(Candidate.whose(candidate).candidate(), candidate);
      }
    }
    return found;
  }
}
