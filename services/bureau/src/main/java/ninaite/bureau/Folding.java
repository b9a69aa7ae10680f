// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.util.List;
import ninaite.events.EmployerEvent;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.EmployerEvent.OpeningClosed;
import ninaite.events.EmployerEvent.OpeningDrafted;
import ninaite.events.EmployerEvent.OpeningExpired;
import ninaite.events.EmployerEvent.OpeningPublished;
import ninaite.events.EmployerEvent.OpeningRevised;
import ninaite.events.Event;
import ninaite.events.PlacementEvent;
import ninaite.events.PlacementEvent.AcceptanceUnconfirmed;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.TraineeEvent;
import ninaite.events.TraineeEvent.ApplicationAccepted;
import ninaite.events.TraineeEvent.ApplicationDeclined;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationLapsed;
import ninaite.events.TraineeEvent.ApplicationRevised;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TrainingEvent;
import ninaite.events.TrainingEvent.CourseCancelled;
import ninaite.events.TrainingEvent.CourseCompleted;
import ninaite.events.TrainingEvent.CourseOpened;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.TrainingEvent.CourseStarted;
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
      case TrainingEvent e -> course((Fact.OfCourse) fact, e);
      case PlacementEvent.OfVacancy e -> vacancy((Fact.OfVacancy) fact, e);
      case PlacementEvent.OfPlacement e -> placement((Fact.OfPlacement) fact, e);
      case OfCandidate _, PlacementEvent.OfRound _ -> fact;
    };
  }

  private static @Nullable Fact application(Fact.@Nullable OfApplication fact, TraineeEvent event) {
    return switch (event) {
      case ApplicationSubmitted e ->
          new Fact.OfApplication(e.municipality(), e.submittedOn(), e.validUntil(), null);
      case ApplicationDeclined e -> fact == null ? null : fact.ended(e.declinedOn());
      case ApplicationWithdrawn e -> fact == null ? null : fact.ended(e.withdrawnOn());
      case ApplicationLapsed e -> fact == null ? null : fact.ended(e.lapsedOn());
      case TraineeEvent.ApplicationRenewed e -> fact == null ? null : fact.renewed(e.validUntil());
      case ApplicationDrafted _, ApplicationRevised _, ApplicationAccepted _ -> fact;
    };
  }

  private static @Nullable Fact opening(@Nullable Fact fact, EmployerEvent event) {
    return switch (event) {
      case OpeningPublished e -> new Fact.OfOpening(e.municipality(), e.heads(), e.publishedOn());
      case OpeningDrafted _, OpeningRevised _, OpeningClosed _, OpeningExpired _ -> fact;
      case EmployerEvent.OpeningCorrected e ->
          fact instanceof Fact.OfOpening opening ? opening.corrected(e.heads()) : fact;
      case EmployerEvent.OpeningFilled _, EmployerEvent.OpeningReopened _ -> fact;
      case EmployerRegistered _, EmployerEvent.EmployerRevised _ -> fact;
    };
  }

  private static @Nullable Fact vacancy(
      Fact.@Nullable OfVacancy fact, PlacementEvent.OfVacancy event) {
    if (event instanceof VacancyOpened e) {
      return new Fact.OfVacancy(
          e.municipality(), e.heads(), e.openedOn(), e.validUntil(), List.of(), List.of(), null);
    }
    if (fact == null) {
      return null;
    }
    return switch (event) {
      case CandidateIntroduced e -> fact.introduced(e.introducedOn());
      case HeadFilled e -> fact.filledOn(e.filledOn());
      case PlacementEvent.VacancyChanged e -> fact.changed(e.heads());
      case PlacementEvent.HeadFreed _, PlacementEvent.VacancyFull _ -> fact;
      case PlacementEvent.IntroductionAnswered _, PlacementEvent.IntroductionUnanswered _ -> fact;
      case VacancyClosed e -> fact.closed(e.closedOn());
      case VacancyOpened _, OfferMade _, OfferReturned _, AcceptanceUnconfirmed _ -> fact;
    };
  }

  private static @Nullable Fact course(Fact.@Nullable OfCourse fact, TrainingEvent event) {
    if (event instanceof CourseScheduled e) {
      return new Fact.OfCourse(e.municipality(), e.startsOn(), e.capacity(), 0, false);
    }
    if (fact == null) {
      return null;
    }
    return switch (event) {
      case SeatBooked _ -> fact.booked(1);
      case SeatReleased e -> e.booked() ? fact.booked(-1) : fact;
      case CourseCancelled _ -> fact.cancel();
      case CourseScheduled _, CourseOpened _, CourseStarted _, CourseCompleted _ -> fact;
      case SeatAwaited _, SeatOffered _, SeatOfferLapsed _ -> fact;
      case TrainingEvent.LessonMissed _, TrainingEvent.CourseLeft _ -> fact;
      case TrainingEvent.OfCertificate _ -> fact;
    };
  }

  private static @Nullable Fact placement(
      Fact.@Nullable OfPlacement fact, PlacementEvent.OfPlacement event) {
    if (event instanceof PlacementAgreed e) {
      return new Fact.OfPlacement(e.municipality(), e.agreedOn(), null, List.of(), null);
    }
    if (fact == null) {
      return null;
    }
    return switch (event) {
      case WorkStarted e -> fact.started(e.startedOn());
      case StayConfirmed e -> fact.stayed(e.months(), e.confirmedOn());
      case PlacementEnded e -> fact.ended(e.endedOn());
      case PlacementEvent.StartCorrected e -> fact.started(e.startedOn());
      case PlacementEvent.EndCorrected e -> fact.ended(e.endedOn());
      case PlacementEvent.AgreementCancelled _ -> null;
      case PlacementAgreed _ -> fact;
    };
  }
}
