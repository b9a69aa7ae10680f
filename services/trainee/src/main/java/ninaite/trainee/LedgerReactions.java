// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent;
import ninaite.events.PlacementEvent.AcceptanceUnconfirmed;
import ninaite.events.PlacementEvent.AgreementCancelled;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.EndCorrected;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.IntroductionUnanswered;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.PlacementEvent.OfferMade;
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
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.events.TraineeId;
import ninaite.messaging.Received;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** On whose page of the ledger an event is written. */
@Component
class LedgerReactions {
  private final Pages pages;
  private final Workplaces workplaces;

  LedgerReactions(Pages pages, Workplaces workplaces) {
    this.pages = pages;
    this.workplaces = workplaces;
  }

  void onTrainee(Received<TraineeEvent> received) {
    switch (received.event()) {
      case OfApplication event -> {
        switch (event) {
          case ApplicationDrafted e -> write(received, event, e.trainee());
          case ApplicationSubmitted e -> write(received, event, e.trainee());
          case ApplicationAccepted e -> write(received, event, e.trainee());
          case ApplicationRenewed e -> write(received, event, e.trainee());
          case ApplicationDeclined e -> write(received, event, e.trainee());
          case ApplicationWithdrawn e -> write(received, event, e.trainee());
          case ApplicationLapsed e -> write(received, event, e.trainee());
          case ApplicationRevised e ->
              pages.apply(
                  received,
                  new Document("page.lines.application", e.application().text()),
                  page -> Paging.fold(page, event));
        }
      }
    }
  }

  void onPlacement(Received<PlacementEvent> received) {
    switch (received.event()) {
      case CandidateIntroduced e -> write(received, e.candidate());
      case IntroductionAnswered e -> write(received, e.candidate());
      case IntroductionUnanswered e -> write(received, e.candidate());
      case OfferMade e -> write(received, e.candidate());
      case OfferReturned e -> write(received, e.candidate());
      case PlacementAgreed e -> write(received, e.candidate());
      case AgreementCancelled e -> write(received, e.candidate());
      case WorkStarted e -> write(received, e.candidate());
      case StartCorrected e -> write(received, e.candidate());
      case PlacementEnded e -> write(received, e.candidate());
      case EndCorrected e ->
          pages.apply(
              received,
              new Document("page.jobs.placement", e.placement().text()),
              page -> Paging.fold(page, e));
      case VacancyOpened e -> workplaces.opened(e.vacancy(), e.employer());
      case HeadFilled _, HeadFreed _, AcceptanceUnconfirmed _ -> {}
      case VacancyChanged _, VacancyFull _, VacancyClosed _, StayConfirmed _ -> {}
      case OfCandidate _, OfRound _ -> {}
    }
  }

  private void write(Received<?> received, OfApplication event, TraineeId trainee) {
    pages.apply(received, trainee, page -> Paging.fold(page, event));
  }

  private void write(Received<PlacementEvent> received, CandidateId candidate) {
    pages.apply(
        received, new TraineeId(candidate.text()), page -> Paging.fold(page, received.event()));
  }
}
