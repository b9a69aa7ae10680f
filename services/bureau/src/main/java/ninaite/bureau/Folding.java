// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.util.List;
import ninaite.events.EmployerEvent;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.EmployerEvent.EmployerRevised;
import ninaite.events.EmployerEvent.OpeningClosed;
import ninaite.events.EmployerEvent.OpeningCorrected;
import ninaite.events.EmployerEvent.OpeningDrafted;
import ninaite.events.EmployerEvent.OpeningExpired;
import ninaite.events.EmployerEvent.OpeningFilled;
import ninaite.events.EmployerEvent.OpeningPublished;
import ninaite.events.EmployerEvent.OpeningReopened;
import ninaite.events.EmployerEvent.OpeningRevised;
import ninaite.events.Event;
import ninaite.events.PlacementEvent;
import ninaite.events.PlacementEvent.AcceptanceUnconfirmed;
import ninaite.events.PlacementEvent.AgreementCancelled;
import ninaite.events.PlacementEvent.CandidateDisqualified;
import ninaite.events.PlacementEvent.CandidateEmployed;
import ninaite.events.PlacementEvent.CandidateFreed;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.CandidateLeft;
import ninaite.events.PlacementEvent.CandidatePlaced;
import ninaite.events.PlacementEvent.CandidateQualified;
import ninaite.events.PlacementEvent.CandidateRegistered;
import ninaite.events.PlacementEvent.CandidateTrained;
import ninaite.events.PlacementEvent.EndCorrected;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.IntroductionUnanswered;
import ninaite.events.PlacementEvent.OfferAccepted;
import ninaite.events.PlacementEvent.OfferGivenBack;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReceived;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.StartCorrected;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.PlacementEvent.VacancyChanged;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyFull;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.TraineeEvent;
import ninaite.events.TraineeEvent.ApplicationAccepted;
import ninaite.events.TraineeEvent.ApplicationDeclined;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationLapsed;
import ninaite.events.TraineeEvent.ApplicationRenewed;
import ninaite.events.TraineeEvent.ApplicationRevised;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TrainingEvent;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseCompleted;
import ninaite.events.TrainingEvent.CourseLeft;
import ninaite.events.TrainingEvent.CourseOpened;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.TrainingEvent.CourseStarted;
import ninaite.events.TrainingEvent.LessonMissed;
import ninaite.events.TrainingEvent.SeatAwaited;
import ninaite.events.TrainingEvent.SeatBooked;
import ninaite.events.TrainingEvent.SeatOfferLapsed;
import ninaite.events.TrainingEvent.SeatOffered;
import ninaite.events.TrainingEvent.SeatReleased;
import org.jspecify.annotations.Nullable;

/**
 * What an event makes of its case's fact. A pure function of fact and event, so a log that is read
 * again gives the same facts.
 */
final class Folding {
  private Folding() {}

  /** The fact after the event; null while the case has nothing to count. */
  static @Nullable Fact fold(@Nullable Fact fact, Event event) {
    return switch (event) {
      case TraineeEvent e -> application((Fact.OfApplication) fact, e);
      case EmployerEvent e -> opening(fact, e);
      case TrainingEvent e -> course((CourseFact) fact, e);
      case PlacementEvent.OfVacancy e -> vacancy((VacancyFact) fact, e);
      case PlacementEvent.OfPlacement e -> placement((Fact.OfPlacement) fact, e);
      case PlacementEvent.OfCandidate e -> candidate((Fact.OfCandidate) fact, e);
      case PlacementEvent.OfRound _ -> fact;
    };
  }

  private static @Nullable Fact application(Fact.@Nullable OfApplication fact, TraineeEvent event) {
    return switch (event) {
      case ApplicationSubmitted e ->
          new Fact.OfApplication(e.municipality(), e.submittedOn(), e.validUntil(), null);
      case ApplicationDeclined e -> fact == null ? null : fact.ended(e.declinedOn());
      case ApplicationWithdrawn e -> fact == null ? null : fact.ended(e.withdrawnOn());
      case ApplicationLapsed e -> fact == null ? null : fact.ended(e.lapsedOn());
      case ApplicationRenewed e -> fact == null ? null : fact.renewed(e.validUntil());
      case ApplicationDrafted _, ApplicationRevised _, ApplicationAccepted _ -> fact;
    };
  }

  private static @Nullable Fact opening(@Nullable Fact fact, EmployerEvent event) {
    return switch (event) {
      case OpeningPublished e -> new Fact.OfOpening(e.municipality(), e.heads(), e.publishedOn());
      case OpeningDrafted _, OpeningRevised _, OpeningClosed _, OpeningExpired _ -> fact;
      case OpeningCorrected e ->
          fact instanceof Fact.OfOpening opening ? opening.corrected(e.heads()) : fact;
      case OpeningFilled _, OpeningReopened _ -> fact;
      case EmployerRegistered _, EmployerRevised _ -> fact;
    };
  }

  private static @Nullable Fact vacancy(
      @Nullable VacancyFact fact, PlacementEvent.OfVacancy event) {
    if (event instanceof VacancyOpened e) {
      return fact == null
          ? VacancyFact.opened(e.municipality(), e.heads(), e.openedOn(), e.validUntil())
          : fact.reopened(e.heads(), e.validUntil());
    }
    if (fact == null) {
      return null;
    }
    return switch (event) {
      case CandidateIntroduced e -> fact.introduced(whose(e), e.introducedOn(), e.answerBy());
      case IntroductionAnswered e -> fact.answered(whose(e), e.answeredOn());
      case OfferMade e -> fact.offered(whose(e), e.offeredOn());
      case HeadFilled e -> fact.filled(e.placement(), e.filledOn());
      case HeadFreed e -> fact.freed(e.placement());
      case VacancyChanged e -> fact.changed(e.heads());
      case VacancyClosed e -> fact.closed(e.closedOn());
      case VacancyOpened _, IntroductionUnanswered _, OfferReturned _ -> fact;
      case AcceptanceUnconfirmed _, VacancyFull _ -> fact;
    };
  }

  private static String whose(CandidateIntroduced e) {
    return Whose.in(e.vacancy(), e.candidate());
  }

  private static String whose(IntroductionAnswered e) {
    return Whose.in(e.vacancy(), e.candidate());
  }

  private static String whose(OfferMade e) {
    return Whose.in(e.vacancy(), e.candidate());
  }

  private static @Nullable Fact course(@Nullable CourseFact fact, TrainingEvent event) {
    if (event instanceof CourseScheduled e) {
      return CourseFact.scheduled(e.municipality(), e.startsOn(), e.capacity());
    }
    if (fact == null) {
      return null;
    }
    return switch (event) {
      case SeatBooked e -> fact.booked(1).asked(Whose.in(e.course(), e.trainee()));
      case SeatAwaited e -> fact.asked(Whose.in(e.course(), e.trainee()));
      case SeatReleased e -> e.booked() ? fact.booked(-1) : fact;
      case CourseStarted e -> fact.started(e.starters().size());
      case CourseLeft e -> fact.leaving(e.reason());
      case CourseCompleted e -> fact.completed(e.passed().size());
      case CourseCancelled _ -> fact.cancel();
      case CourseScheduled _, CourseOpened _, LessonMissed _ -> fact;
      case SeatOffered _, SeatOfferLapsed _, TrainingEvent.OfCertificate _ -> fact;
    };
  }

  private static @Nullable Fact placement(
      Fact.@Nullable OfPlacement fact, PlacementEvent.OfPlacement event) {
    if (event instanceof PlacementAgreed e) {
      return new Fact.OfPlacement(
          e.municipality(), e.permanent(), e.openedOn(), e.agreedOn(), null, List.of(), null);
    }
    if (fact == null) {
      return null;
    }
    return switch (event) {
      case AgreementCancelled _ -> null;
      case WorkStarted e -> fact.started(e.startedOn(), e.permanent());
      case StartCorrected e -> fact.started(e.startedOn(), e.permanent());
      case StayConfirmed e -> fact.stayed(e.months(), e.confirmedOn());
      case PlacementEnded e -> fact.ended(e.endedOn());
      case EndCorrected e -> fact.ended(e.endedOn());
      case PlacementAgreed _ -> fact;
    };
  }

  /** Only what ties a course to a job; offers and answers are counted at the vacancy. */
  private static @Nullable Fact candidate(
      Fact.@Nullable OfCandidate fact, PlacementEvent.OfCandidate event) {
    Fact.OfCandidate known = fact == null ? Fact.OfCandidate.NEW : fact;
    return switch (event) {
      case CandidateRegistered e -> known.asked(e.gates().under65());
      case CandidateTrained e ->
          known.trained(
              new Fact.Training(
                  e.course(), e.municipality(), e.how(), e.endedOn(), known.under65()));
      case CandidateEmployed e ->
          known.employed(
              new Fact.Employment(e.placement(), e.startedOn(), e.permanent(), e.insured()));
      case CandidateQualified _, CandidateDisqualified _, OfferReceived _, OfferAccepted _ -> fact;
      case OfferGivenBack _, CandidatePlaced _, CandidateFreed _, CandidateLeft _ -> fact;
    };
  }
}
