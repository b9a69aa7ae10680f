// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.MunicipalityId;
import ninaite.events.VacancyId;
import ninaite.placement.Candidate;
import ninaite.placement.Eligibility;
import ninaite.placement.Holds;
import ninaite.placement.PlacementRule;
import ninaite.placement.Vacancy;
import ninaite.placement.round.Inputs.Hurdle;
import ninaite.placement.round.Inputs.Unmet;
import org.jspecify.annotations.Nullable;

/** What makes a pair impossible: the same rules as for an introduction outside of any round. */
final class Hurdles {
  private static final String CERTIFICATES = "certificates.";

  private final MunicipalityId municipality;
  private final Map<VacancyId, Vacancy.Open> vacancies;
  private final LocalDate today;
  private final LocalDate firstDay;

  /**
   * @param firstDay from which people would work
   */
  Hurdles(
      MunicipalityId municipality,
      Map<VacancyId, Vacancy.Open> vacancies,
      LocalDate today,
      LocalDate firstDay) {
    this.municipality = municipality;
    this.vacancies = Map.copyOf(vacancies);
    this.today = today;
    this.firstDay = firstDay;
  }

  List<Hurdle> of(@Nullable Candidate candidate, List<List<VacancyId>> tiers) {
    return tiers.stream()
        .flatMap(List::stream)
        .flatMap(vacancy -> between(candidate, vacancy).stream())
        .toList();
  }

  private Optional<Hurdle> between(@Nullable Candidate candidate, VacancyId id) {
    List<Unmet> unmet = unmet(candidate, vacancies.get(id));
    return unmet.isEmpty() ? Optional.empty() : Optional.of(new Hurdle(id, unmet));
  }

  private List<Unmet> unmet(@Nullable Candidate candidate, Vacancy.@Nullable Open vacancy) {
    if (candidate == null || !Candidate.whose(candidate).municipality().equals(municipality)) {
      return List.of(because(PlacementRule.CANDIDATE_EXISTS));
    }
    if (vacancy == null) {
      return List.of(because(PlacementRule.VACANCY_IS_OPEN));
    }
    if (vacancy.places().holds(Candidate.whose(candidate).candidate())) {
      return List.of(because(PlacementRule.OFFERED_ONCE));
    }
    return Eligibility.unmet(vacancy.demands(), Holds.of(candidate), today, firstDay).stream()
        .map(Hurdles::because)
        .toList();
  }

  private static Unmet because(PlacementRule rule) {
    return new Unmet(rule.code(), null);
  }

  private static Unmet because(Violation violation) {
    String field = violation.field();
    return new Unmet(
        violation.rule().code(),
        field.startsWith(CERTIFICATES) ? field.substring(CERTIFICATES.length()) : null);
  }
}
