// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.aggregate.Decision.refuse;
import static ninaite.placement.PlacementRule.OFFER_IS_IN_TIME;
import static ninaite.placement.PlacementRule.OFFER_STANDS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ninaite.aggregate.Decision;
import ninaite.events.PlacementEvent.CandidateLeft;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfferAccepted;
import ninaite.events.PlacementEvent.OfferGivenBack;
import ninaite.events.PlacementEvent.ReturnCause;
import ninaite.events.VacancyId;
import ninaite.japan.Japan;
import ninaite.placement.Candidate.Open;
import ninaite.placement.Candidate.Whose;

/** What a candidate who is free may do with the offers they hold. */
final class OfferRules {
  private OfferRules() {}

  /** Takes one; the others go back. */
  static Decision<OfCandidate> accept(
      Whose whose, List<Open> offers, Candidate.Accept c, Instant now) {
    Optional<Open> offer = of(c.vacancy(), offers);
    if (offer.isEmpty()) {
      return refuse(OFFER_STANDS);
    }
    if (!now.isBefore(offer.get().respondBy())) {
      return refuse(OFFER_IS_IN_TIME);
    }
    var accepted = new OfferAccepted(whose.candidate(), c.vacancy(), c.placement());
    var others = offers.stream().filter(other -> !other.vacancy().equals(c.vacancy()));
    return Decision.accept(
        Stream.concat(Stream.of(accepted), givenBack(whose, others, ReturnCause.TOOK_ANOTHER))
            .toList());
  }

  static Decision<OfCandidate> decline(Whose whose, List<Open> offers, Candidate.Decline c) {
    Optional<Open> offer = of(c.vacancy(), offers);
    return offer.isEmpty()
        ? refuse(OFFER_STANDS)
        : Decision.accept(
            new OfferGivenBack(whose.candidate(), c.vacancy(), ReturnCause.DECLINED, c.reason()));
  }

  static Decision<OfCandidate> lose(Whose whose, List<Open> offers, VacancyId vacancy) {
    Stream<Open> withdrawn = offers.stream().filter(offer -> offer.vacancy().equals(vacancy));
    return Decision.accept(givenBack(whose, withdrawn, ReturnCause.WITHDRAWN).toList());
  }

  static Decision<OfCandidate> letLapse(Whose whose, List<Open> offers, Instant now) {
    var late = offers.stream().filter(offer -> !now.isBefore(offer.respondBy()));
    return Decision.accept(givenBack(whose, late, ReturnCause.LAPSED).toList());
  }

  static Decision<OfCandidate> leave(Whose whose, List<Open> offers, Instant now) {
    var left = new CandidateLeft(whose.candidate(), Japan.dateOf(now));
    return Decision.accept(
        Stream.concat(givenBack(whose, offers.stream(), ReturnCause.LEFT), Stream.of(left))
            .toList());
  }

  private static Stream<OfCandidate> givenBack(
      Whose whose, Stream<Open> offers, ReturnCause cause) {
    return offers.map(offer -> new OfferGivenBack(whose.candidate(), offer.vacancy(), cause));
  }

  private static Optional<Open> of(VacancyId vacancy, List<Open> offers) {
    return offers.stream().filter(offer -> offer.vacancy().equals(vacancy)).findFirst();
  }
}
