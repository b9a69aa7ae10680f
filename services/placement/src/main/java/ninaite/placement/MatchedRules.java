// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Decision;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.placement.Vacancy.Closed;
import ninaite.placement.Vacancy.Open;
import ninaite.placement.Vacancy.Unopened;

/**
 * Introduces and offers to whom a match round gave a place, each by the rules that hold for
 * everybody. Whoever does not pass them any more, since a head was taken or the person has agreed
 * elsewhere, is left out: the round is past and nothing here may be promised twice.
 */
final class MatchedRules {
  /** Who comes first where heads have become fewer: the same at every repetition. */
  private static final Comparator<CandidateId> BY_ID = Comparator.comparing(CandidateId::text);

  private MatchedRules() {}

  static Decision<OfVacancy> offer(Vacancy vacancy, Vacancy.OfferAsMatched c, Instant now) {
    return switch (vacancy) {
      case Unopened _ -> refuse(PlacementRule.VACANCY_EXISTS);
      case Closed _ -> accept();
      case Open open -> accept(offers(open, c, now));
    };
  }

  private static List<OfVacancy> offers(Open open, Vacancy.OfferAsMatched c, Instant now) {
    List<OfVacancy> events = new ArrayList<>();
    Vacancy state = open;
    for (CandidateId one : c.chosen().keySet().stream().sorted(BY_ID).toList()) {
      List<OfVacancy> more = offer(state, one, c, now).orElse(List.of());
      for (OfVacancy event : more) {
        state = Vacancy.evolve(state, event);
      }
      events.addAll(more);
    }
    return events;
  }

  /** An introduction comes with its offer or not at all. */
  private static Optional<List<OfVacancy>> offer(
      Vacancy vacancy, CandidateId candidate, Vacancy.OfferAsMatched c, Instant now) {
    Holds holds = c.chosen().get(candidate);
    if (holds == null || !(vacancy instanceof Open open)) {
      return Optional.empty();
    }
    List<OfVacancy> events = new ArrayList<>();
    Vacancy introduced = vacancy;
    if (open.places().introduction(candidate).isEmpty()) {
      var introduce = new Vacancy.Introduce(candidate, c.basis(), holds);
      List<OfVacancy> first = accepted(Vacancy.decide(vacancy, introduce, now));
      for (OfVacancy event : first) {
        introduced = Vacancy.evolve(introduced, event);
      }
      events.addAll(first);
    }
    var offer = new Vacancy.Offer(candidate, c.respondBy(), c.startsOn(), holds);
    List<OfVacancy> made = accepted(Vacancy.decide(introduced, offer, now));
    events.addAll(made);
    return made.isEmpty() ? Optional.empty() : Optional.of(events);
  }

  private static List<OfVacancy> accepted(Decision<OfVacancy> decision) {
    return switch (decision) {
      case Decision.Accepted<OfVacancy>(var events) -> events;
      case Decision.Refused<OfVacancy> _ -> List.of();
    };
  }
}
