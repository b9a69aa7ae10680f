// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.time.Instant;
import java.time.LocalDate;

/** What happens between a person who is free and a place that is open. */
public sealed interface PlacementEvent extends Event {

  /** The person's side. Who accepts, declines or lets lapse is decided here. */
  sealed interface OfCandidate extends PlacementEvent {
    CandidateId candidate();

    @Override
    default Id subject() {
      return candidate();
    }
  }

  /** The employer's side. Heads and outstanding offers are counted here. */
  sealed interface OfVacancy extends PlacementEvent {
    VacancyId vacancy();

    @Override
    default Id subject() {
      return vacancy();
    }
  }

  /** The place itself, once agreed. */
  sealed interface OfPlacement extends PlacementEvent {
    PlacementId placement();

    @Override
    default Id subject() {
      return placement();
    }
  }

  /** Who is entitled to introduce people: 職業安定法29条 (notified municipality), 33条, or Hello Work. */
  enum Basis {
    CITY_NOTIFICATION,
    LICENSED_AGENCY,
    HELLO_WORK
  }

  /** Why an offer came back to the vacancy. */
  enum ReturnCause {
    DECLINED,
    LAPSED,
    TOOK_ANOTHER,
    LEFT
  }

  /**
   * @param application the one they are a candidate by from now on; a later one takes its place
   */
  @Wire("candidate.registered.v1")
  record CandidateRegistered(
      CandidateId candidate,
      ApplicationId application,
      TraineeId trainee,
      MunicipalityId municipality,
      Wishes wishes,
      LocalDate validUntil)
      implements OfCandidate {}

  @Wire("candidate.offered.v1")
  record OfferReceived(CandidateId candidate, VacancyId vacancy, Instant respondBy)
      implements OfCandidate {}

  /**
   * @param placement the id that the placement will have when the vacancy confirms
   */
  @Wire("candidate.accepted.v1")
  record OfferAccepted(CandidateId candidate, VacancyId vacancy, PlacementId placement)
      implements OfCandidate {}

  /** An offer the candidate no longer holds, so that its head is free again. */
  @Wire("candidate.returned.v1")
  record OfferGivenBack(CandidateId candidate, VacancyId vacancy, ReturnCause cause)
      implements OfCandidate {}

  @Wire("candidate.placed.v1")
  record CandidatePlaced(CandidateId candidate, PlacementId placement) implements OfCandidate {}

  /** Free for another place: the acceptance came to nothing, or the placement ended. */
  @Wire("candidate.freed.v1")
  record CandidateFreed(CandidateId candidate, PlacementId placement) implements OfCandidate {}

  @Wire("candidate.left.v1")
  record CandidateLeft(CandidateId candidate, LocalDate leftOn) implements OfCandidate {}

  @Wire("vacancy.opened.v1")
  record VacancyOpened(
      VacancyId vacancy,
      EmployerId employer,
      MunicipalityId municipality,
      int heads,
      LocalDate openedOn,
      LocalDate validUntil)
      implements OfVacancy {}

  @Wire("vacancy.introduced.v1")
  record CandidateIntroduced(
      VacancyId vacancy, CandidateId candidate, Basis basis, LocalDate introducedOn)
      implements OfVacancy {}

  /**
   * An outstanding offer holds a head.
   *
   * @param respondBy the candidate answers before this instant
   * @param startsOn the first working day offered
   */
  @Wire("vacancy.offered.v1")
  record OfferMade(VacancyId vacancy, CandidateId candidate, Instant respondBy, LocalDate startsOn)
      implements OfVacancy {}

  @Wire("vacancy.returned.v1")
  record OfferReturned(VacancyId vacancy, CandidateId candidate, ReturnCause cause)
      implements OfVacancy {}

  @Wire("vacancy.filled.v1")
  record HeadFilled(
      VacancyId vacancy,
      CandidateId candidate,
      PlacementId placement,
      EmployerId employer,
      MunicipalityId municipality,
      LocalDate filledOn,
      LocalDate startsOn)
      implements OfVacancy {}

  /** The candidate accepted what the vacancy no longer offered. */
  @Wire("vacancy.unconfirmed.v1")
  record AcceptanceUnconfirmed(VacancyId vacancy, CandidateId candidate, PlacementId placement)
      implements OfVacancy {}

  /** No more introductions or offers; what is outstanding stays valid. */
  @Wire("vacancy.closed.v1")
  record VacancyClosed(VacancyId vacancy, LocalDate closedOn) implements OfVacancy {}

  @Wire("placement.agreed.v1")
  record PlacementAgreed(
      PlacementId placement,
      CandidateId candidate,
      VacancyId vacancy,
      EmployerId employer,
      MunicipalityId municipality,
      LocalDate agreedOn,
      LocalDate startsOn)
      implements OfPlacement {}

  @Wire("placement.started.v1")
  record WorkStarted(PlacementId placement, LocalDate startedOn) implements OfPlacement {}

  /**
   * @param months 1, 3, 6, 12 or 36 months after the first working day
   */
  @Wire("placement.stayed.v1")
  record StayConfirmed(PlacementId placement, int months, LocalDate confirmedOn)
      implements OfPlacement {}

  @Wire("placement.ended.v1")
  record PlacementEnded(
      PlacementId placement, CandidateId candidate, String reason, LocalDate endedOn)
      implements OfPlacement {}
}
