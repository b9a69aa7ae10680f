// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.placement.PlacementRule.CANDIDATE_IS_ELIGIBLE;
import static ninaite.placement.PlacementRule.HEADS_REMAIN;
import static ninaite.placement.PlacementRule.INTRODUCED_BEFORE_OFFER;
import static ninaite.placement.PlacementRule.OFFERED_ONCE;
import static ninaite.placement.PlacementRule.OFFER_OUTSTANDING;
import static ninaite.placement.PlacementRule.RESPOND_BY_IS_AHEAD;
import static ninaite.placement.PlacementRule.STARTS_AHEAD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ninaite.aggregate.Decision;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.CandidateId;
import ninaite.events.Demands;
import ninaite.events.PlacementEvent.AcceptanceUnconfirmed;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.ReturnCause;
import ninaite.events.PlacementEvent.VacancyFull;
import ninaite.japan.Japan;
import ninaite.placement.Vacancy.Whose;

/** Heads: an outstanding offer holds one, an agreement takes it, and offers never exceed them. */
final class HeadRules {
  private HeadRules() {}

  static Decision<OfVacancy> offer(
      Whose whose, Demands demands, Places places, Vacancy.Offer c, Instant now) {
    if (places.holds(c.candidate())) {
      return refuse(OFFERED_ONCE);
    }
    if (places.introduction(c.candidate()).isEmpty()) {
      return refuse(INTRODUCED_BEFORE_OFFER);
    }
    if (!c.respondBy().isAfter(now)) {
      return refuse(RESPOND_BY_IS_AHEAD);
    }
    LocalDate today = Japan.dateOf(now);
    if (c.startsOn().isBefore(today)) {
      return refuse(STARTS_AHEAD);
    }
    List<Violation> unmet = Eligibility.unmet(demands, c.holds(), today, c.startsOn());
    if (!unmet.isEmpty()) {
      return refuse(CANDIDATE_IS_ELIGIBLE, unmet);
    }
    return places.free() > 0
        ? accept(new OfferMade(whose.vacancy(), c.candidate(), today, c.respondBy(), c.startsOn()))
        : refuse(HEADS_REMAIN, Map.of("heads", places.heads()));
  }

  static Decision<OfVacancy> withdraw(Whose whose, Places places, Vacancy.Withdraw c, Instant now) {
    return places.offers().containsKey(c.candidate())
        ? accept(returned(whose, c.candidate(), ReturnCause.WITHDRAWN, now))
        : refuse(OFFER_OUTSTANDING);
  }

  static Decision<OfVacancy> takeBack(Whose whose, Places places, Vacancy.TakeBack c, Instant now) {
    return places.offers().containsKey(c.candidate())
        ? accept(returned(whose, c.candidate(), c.cause(), now))
        : accept();
  }

  private static OfferReturned returned(
      Whose whose, CandidateId candidate, ReturnCause cause, Instant now) {
    return new OfferReturned(whose.vacancy(), candidate, cause, Japan.dateOf(now));
  }

  /** The candidate has accepted, which is past: if the offer is gone, that has to be said. */
  static Decision<OfVacancy> confirm(
      Whose whose, Demands demands, Places places, Vacancy.Confirm c, Instant now) {
    LocalDate startsOn = places.offers().get(c.candidate());
    if (startsOn == null) {
      return accept(new AcceptanceUnconfirmed(whose.vacancy(), c.candidate(), c.placement()));
    }
    LocalDate today = Japan.dateOf(now);
    var filled =
        new HeadFilled(
            whose.vacancy(),
            c.candidate(),
            c.placement(),
            whose.employer(),
            whose.municipality(),
            demands.permanent(),
            demands.insured(),
            whose.openedOn(),
            today,
            startsOn);
    return places.taken().size() + 1 < places.heads()
        ? accept(filled)
        : Decision.accept(List.of(filled, new VacancyFull(whose.vacancy(), today)));
  }

  static Decision<OfVacancy> free(Whose whose, Places places, Vacancy.Free c, Instant now) {
    return places.taken().contains(c.candidate())
        ? accept(new HeadFreed(whose.vacancy(), c.candidate(), c.placement(), Japan.dateOf(now)))
        : accept();
  }
}
