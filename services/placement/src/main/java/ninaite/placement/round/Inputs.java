// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.util.List;
import java.util.Optional;
import ninaite.events.CandidateId;
import ninaite.events.EmployerId;
import ninaite.events.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * Everything that goes into a matching, as it was collected. Of a person there is whom they rank
 * and by which rules a pair is impossible; nothing else about them gets this far.
 *
 * @param rankers candidates with a list, by pseudonym
 * @param places open vacancies of the municipality, by id
 */
record Inputs(List<Ranker> rankers, List<Place> places) {
  Inputs {
    rankers = List.copyOf(rankers);
    places = List.copyOf(places);
  }

  /**
   * A candidate with a list.
   *
   * @param version of the list that counts
   * @param tiers vacancies, best first, as they handed them in
   * @param hurdles what makes pairs impossible whatever anybody prefers
   */
  record Ranker(
      CandidateId candidate,
      String pseudonym,
      long version,
      List<List<VacancyId>> tiers,
      List<Hurdle> hurdles) {
    Ranker {
      tiers = tiers.stream().map(List::copyOf).toList();
      hurdles = List.copyOf(hurdles);
    }

    Optional<Hurdle> hurdle(VacancyId vacancy) {
      return hurdles.stream().filter(one -> one.vacancy.equals(vacancy)).findFirst();
    }

    Ranker with(List<Hurdle> others) {
      return new Ranker(candidate, pseudonym, version, tiers, others);
    }
  }

  /**
   * A rule that is not met.
   *
   * @param code of the rule
   * @param certificate that is missing, where it is one
   */
  record Unmet(String code, @Nullable String certificate) {}

  /** Why somebody can't have a place. */
  record Hurdle(VacancyId vacancy, List<Unmet> unmet) {
    Hurdle {
      unmet = List.copyOf(unmet);
    }
  }

  /**
   * A vacancy.
   *
   * @param heads that are free
   * @param version of the employer's list that counts; 0 if there is none, and whoever is eligible
   *     is welcome
   * @param tiers pseudonyms of those who rank it and whom the employer takes, best first
   */
  record Place(
      VacancyId vacancy, EmployerId employer, int heads, long version, List<List<String>> tiers) {
    Place {
      tiers = tiers.stream().map(List::copyOf).toList();
    }

    Place withHeads(int number) {
      return new Place(vacancy, employer, number, version, tiers);
    }

    boolean takes(String pseudonym) {
      return tiers.stream().anyMatch(tier -> tier.contains(pseudonym));
    }
  }

  Optional<Ranker> ranker(CandidateId candidate) {
    return rankers.stream().filter(one -> one.candidate.equals(candidate)).findFirst();
  }

  Optional<Place> place(VacancyId vacancy) {
    return places.stream().filter(one -> one.vacancy.equals(vacancy)).findFirst();
  }
}
