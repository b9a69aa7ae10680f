// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.CandidateId;
import ninaite.events.EmployerId;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import ninaite.matching.eligibility.NearMiss;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What somebody could be introduced to, why not to the rest, and which single change would open
 * most of it. The law's gates and the certificates decide, as for an introduction; what they wish
 * for does not shut anything out here.
 */
@Component
class Recommendations {
  private static final String CERTIFICATES = "certificates.";
  private static final String ME = "me";

  /** The rules have one version in one release. */
  private static final String VERSION = "1";

  private final States states;
  private final InstantSource clock;

  Recommendations(States states, InstantSource clock) {
    this.states = states;
    this.clock = clock;
  }

  /**
   * @param vacancies with heads free, those without obstacles first, then those with fewest
   * @param changes what alone stands in the way somewhere, the one that opens most first
   */
  record View(List<Recommended> vacancies, List<Change> changes) {}

  /**
   * A vacancy for somebody.
   *
   * @param introduced whether they have been introduced to it already
   * @param obstacles what stands in the way; none if they could be introduced
   */
  record Recommended(
      VacancyId vacancy,
      EmployerId employer,
      int headsFree,
      boolean introduced,
      List<Obstacle> obstacles) {}

  /**
   * A rule that is not met.
   *
   * @param code of the rule
   * @param certificate which one is missing, where it is that
   */
  record Obstacle(String code, @Nullable String certificate) {
    private String id() {
      return certificate == null ? code : code + " " + certificate;
    }
  }

  /**
   * @param opens so many vacancies, which it alone keeps shut
   */
  record Change(Obstacle without, long opens) {}

  View of(Candidate candidate) {
    Candidate.Whose whose = Candidate.whose(candidate);
    LocalDate today = Japan.dateOf(clock.instant());
    Holds holds = Holds.of(candidate);
    List<Recommended> vacancies =
        states
            .of(
                Vacancy.DECIDER,
                new Document("state.whose.municipality", whose.municipality().text())
                    .append("state._class", "vacancy.open"))
            .stream()
            .filter(Vacancy.Open.class::isInstance)
            .map(Vacancy.Open.class::cast)
            .filter(open -> open.places().free() > 0 && !open.places().holds(whose.candidate()))
            .map(open -> recommended(open, whose.candidate(), holds, today))
            .sorted(Comparator.comparingInt(one -> one.obstacles().size()))
            .toList();
    return new View(vacancies, changes(vacancies));
  }

  private static Recommended recommended(
      Vacancy.Open open, CandidateId candidate, Holds holds, LocalDate today) {
    return new Recommended(
        open.whose().vacancy(),
        open.whose().employer(),
        open.places().free(),
        open.places().introduction(candidate).isPresent(),
        Eligibility.unmet(open.demands(), holds, today, today).stream()
            .map(Recommendations::obstacle)
            .toList());
  }

  private static Obstacle obstacle(Violation unmet) {
    String field = unmet.field();
    return new Obstacle(
        unmet.rule().code(),
        field.startsWith(CERTIFICATES) ? field.substring(CERTIFICATES.length()) : null);
  }

  static List<Change> changes(List<Recommended> vacancies) {
    Set<Obstacle> all = new LinkedHashSet<>();
    vacancies.forEach(one -> all.addAll(one.obstacles()));
    var market = ninaite.matching.eligibility.Eligibility.builder().person(ME);
    all.forEach(obstacle -> market.criterion(obstacle.id(), VERSION));
    for (Recommended one : vacancies) {
      market.opening(
          one.vacancy().text(), one.obstacles().stream().map(Obstacle::id).toArray(String[]::new));
    }
    NearMiss nearMiss = market.build().nearMiss();
    return nearMiss.byCriterion().stream()
        .filter(unlocked -> unlocked.pairs() > 0)
        .flatMap(
            unlocked ->
                all.stream()
                    .filter(obstacle -> obstacle.id().equals(unlocked.criterion().id()))
                    .map(obstacle -> new Change(obstacle, unlocked.pairs())))
        .toList();
  }
}
