// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** Many people and many places matched at once. */
  sealed interface OfRound extends PlacementEvent {
    RoundId round();

    @Override
    default Id subject() {
      return round();
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
    LEFT,
    WITHDRAWN
  }

  /** How somebody's time in a course ended. */
  enum TrainingEnd {
    COMPLETED,
    LEFT_FOR_A_JOB
  }

  /** What an employer answers to an introduction, apart from an offer. */
  enum EmployerAnswer {
    INTERVIEW,
    DECLINED
  }

  /** Which side an agreement was cancelled by. */
  enum Side {
    EMPLOYER,
    CANDIDATE
  }

  /**
   * Accepted as an applicant, or renewed; what it says takes the place of what was said before.
   *
   * @param application the one they are a candidate by from now on; a later one takes its place
   */
  @Wire("candidate.registered.v1")
  record CandidateRegistered(
      CandidateId candidate,
      ApplicationId application,
      TraineeId trainee,
      MunicipalityId municipality,
      Wishes wishes,
      List<Qualification> qualifications,
      Gates gates,
      LocalDate validUntil)
      implements OfCandidate {
    public CandidateRegistered {
      qualifications = List.copyOf(qualifications);
    }
  }

  /** A certificate of a course here, new or renewed. */
  @Wire("candidate.qualified.v1")
  record CandidateQualified(CandidateId candidate, Qualification qualification)
      implements OfCandidate {}

  /** A certificate was revoked. */
  @Wire("candidate.disqualified.v1")
  record CandidateDisqualified(CandidateId candidate, String code) implements OfCandidate {}

  /**
   * Their time in a course ended so that its outcome counts from here.
   *
   * @param municipality the course's
   * @param endedOn the course's last day, or the day they left for a job
   */
  @Wire("candidate.trained.v1")
  record CandidateTrained(
      CandidateId candidate,
      CourseId course,
      MunicipalityId municipality,
      TrainingEnd how,
      LocalDate endedOn)
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

  /**
   * An offer the candidate no longer holds, so that its head is free again.
   *
   * @param reason why they declined, a code; null where they did not say, or did not decline
   */
  @Wire("candidate.returned.v1")
  record OfferGivenBack(
      CandidateId candidate, VacancyId vacancy, ReturnCause cause, @Nullable String reason)
      implements OfCandidate {
    /** Without a word on why. */
    public OfferGivenBack(CandidateId candidate, VacancyId vacancy, ReturnCause cause) {
      this(candidate, vacancy, cause, null);
    }
  }

  @Wire("candidate.placed.v1")
  record CandidatePlaced(CandidateId candidate, PlacementId placement) implements OfCandidate {}

  /**
   * Work has started, or its start was corrected: the last word counts.
   *
   * @param permanent without a fixed term
   * @param insured under employment insurance
   */
  @Wire("candidate.employed.v1")
  record CandidateEmployed(
      CandidateId candidate,
      PlacementId placement,
      EmployerId employer,
      LocalDate startedOn,
      boolean permanent,
      boolean insured)
      implements OfCandidate {}

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
      Demands demands,
      LocalDate openedOn,
      LocalDate validUntil)
      implements OfVacancy {}

  /**
   * The opening was corrected.
   *
   * @param heads never fewer than are agreed or offered
   */
  @Wire("vacancy.changed.v1")
  record VacancyChanged(VacancyId vacancy, int heads, Demands demands, LocalDate changedOn)
      implements OfVacancy {}

  /**
   * @param answerBy the last day for the employer's answer: ten business days
   */
  @Wire("vacancy.introduced.v1")
  record CandidateIntroduced(
      VacancyId vacancy,
      CandidateId candidate,
      Basis basis,
      LocalDate introducedOn,
      LocalDate answerBy)
      implements OfVacancy {}

  /**
   * The employer's answer to an introduction. An offer is an answer too, and needs no other.
   *
   * @param reason a code; only when declined
   */
  @Wire("vacancy.answered.v1")
  record IntroductionAnswered(
      VacancyId vacancy,
      CandidateId candidate,
      EmployerAnswer answer,
      @Nullable String reason,
      LocalDate answeredOn)
      implements OfVacancy {}

  /** Ten business days went by without an answer: the candidate waits no longer. */
  @Wire("vacancy.unanswered.v1")
  record IntroductionUnanswered(VacancyId vacancy, CandidateId candidate, LocalDate releasedOn)
      implements OfVacancy {}

  /**
   * An outstanding offer holds a head.
   *
   * @param respondBy the candidate answers before this instant
   * @param startsOn the first working day offered
   */
  @Wire("vacancy.offered.v1")
  record OfferMade(
      VacancyId vacancy,
      CandidateId candidate,
      LocalDate offeredOn,
      Instant respondBy,
      LocalDate startsOn)
      implements OfVacancy {}

  @Wire("vacancy.returned.v1")
  record OfferReturned(
      VacancyId vacancy, CandidateId candidate, ReturnCause cause, LocalDate returnedOn)
      implements OfVacancy {}

  /**
   * @param openedOn when the vacancy opened, from which its time to fill counts
   */
  @Wire("vacancy.filled.v1")
  record HeadFilled(
      VacancyId vacancy,
      CandidateId candidate,
      PlacementId placement,
      EmployerId employer,
      MunicipalityId municipality,
      boolean permanent,
      boolean insured,
      LocalDate openedOn,
      LocalDate filledOn,
      LocalDate startsOn)
      implements OfVacancy {}

  /** An agreement was cancelled before its start: the head is free again. */
  @Wire("vacancy.freed.v1")
  record HeadFreed(
      VacancyId vacancy, CandidateId candidate, PlacementId placement, LocalDate freedOn)
      implements OfVacancy {}

  /** All heads have agreed. */
  @Wire("vacancy.full.v1")
  record VacancyFull(VacancyId vacancy, LocalDate fullOn) implements OfVacancy {}

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
      boolean permanent,
      boolean insured,
      LocalDate openedOn,
      LocalDate agreedOn,
      LocalDate startsOn)
      implements OfPlacement {}

  /** Cancelled before its start: it never was a placement in any month's figures. */
  @Wire("placement.cancelled.v1")
  record AgreementCancelled(
      PlacementId placement,
      CandidateId candidate,
      VacancyId vacancy,
      Side side,
      String reason,
      LocalDate cancelledOn)
      implements OfPlacement {}

  @Wire("placement.started.v1")
  record WorkStarted(
      PlacementId placement,
      CandidateId candidate,
      EmployerId employer,
      boolean permanent,
      boolean insured,
      LocalDate startedOn)
      implements OfPlacement {}

  /** A wrong entry put right: the first working day was another. */
  @Wire("placement.corrected.v1")
  record StartCorrected(
      PlacementId placement,
      CandidateId candidate,
      EmployerId employer,
      boolean permanent,
      boolean insured,
      LocalDate startedOn,
      LocalDate correctedOn)
      implements OfPlacement {}

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

  /** A wrong entry put right: the last working day, or its reason, was another. */
  @Wire("placement.endcorrected.v1")
  record EndCorrected(
      PlacementId placement, String reason, LocalDate endedOn, LocalDate correctedOn)
      implements OfPlacement {}

  /** How a round decides between people whom a vacancy would take alike. */
  enum RoundMode {
    /** One drawn number for each person. For candidates telling the truth is best. */
    LOTTERY,
    /** Whatever places more people. Telling the truth is not always best for anybody. */
    LARGER
  }

  /**
   * What a city may put first among people whom an employer takes alike. None is a ground that the
   * law forbids (職業安定法3条: race, nationality, creed, sex, social status, descent, earlier
   * occupation, union membership) and none is read off personal data that may not be asked for
   * (職業安定法5条の5).
   */
  enum RoundPriority {
    /** Completed a course of this programme: the outcome for which training is paid. */
    TRAINED_HERE,
    /** Has not worked through this programme yet, so that many people get a first place. */
    FIRST_PLACE
  }

  /**
   * @param listsOpenOn the first day for ranked lists
   * @param listsCloseOn the last day for ranked lists
   * @param priorities among equals, the first first
   */
  @Wire("round.announced.v1")
  record RoundAnnounced(
      RoundId round,
      MunicipalityId municipality,
      LocalDate listsOpenOn,
      LocalDate listsCloseOn,
      RoundMode mode,
      List<RoundPriority> priorities,
      LocalDate announcedOn)
      implements OfRound {
    public RoundAnnounced {
      priorities = List.copyOf(priorities);
    }
  }

  /**
   * @param commitment SHA-256 of the lottery's seed in hexadecimal: drawn before anybody has ranked
   *     anything, so that nobody can draw again until they like what comes out
   */
  @Wire("round.opened.v1")
  record ListsOpened(RoundId round, String commitment, LocalDate openedOn) implements OfRound {}

  /** From now on no list is taken; what was taken is being collected. */
  @Wire("round.closed.v1")
  record ListsClosed(RoundId round, LocalDate closedOn) implements OfRound {}

  /**
   * Nothing that goes into the matching can change any more.
   *
   * @param inputs SHA-256 of the instance that will be published, hexadecimal
   * @param collected SHA-256 of everything that was collected, hexadecimal
   */
  @Wire("round.frozen.v1")
  record ListsFrozen(
      RoundId round,
      int candidates,
      int vacancies,
      String inputs,
      String collected,
      LocalDate frozenOn)
      implements OfRound {}

  /**
   * Again if places were taken before the offers, on what remained.
   *
   * @param inputs SHA-256 of the instance it was made of, hexadecimal
   * @param certificate SHA-256 of the certificate, hexadecimal
   * @param matched how many people have a place by it
   */
  @Wire("round.matched.v1")
  record RoundMatched(
      RoundId round, String inputs, String certificate, int matched, LocalDate matchedOn)
      implements OfRound {}

  /**
   * @param seed of the lottery, hexadecimal
   */
  @Wire("round.published.v1")
  record RoundPublished(RoundId round, String certificate, String seed, LocalDate publishedOn)
      implements OfRound {}

  /**
   * The vacancies were asked to offer what the round gave.
   *
   * @param offers to how many people
   * @param respondBy they answer before this instant
   * @param startsOn the first working day offered
   */
  @Wire("round.offered.v1")
  record RoundOffered(
      RoundId round, int offers, Instant respondBy, LocalDate startsOn, LocalDate offeredOn)
      implements OfRound {}

  @Wire("round.cancelled.v1")
  record RoundCancelled(RoundId round, String reason, LocalDate cancelledOn) implements OfRound {}
}
