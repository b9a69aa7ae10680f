// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.EmployerEvent;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.EmployerEvent.OpeningClosed;
import ninaite.events.EmployerEvent.OpeningDrafted;
import ninaite.events.EmployerEvent.OpeningExpired;
import ninaite.events.EmployerEvent.OpeningPublished;
import ninaite.events.EmployerEvent.OpeningRevised;
import ninaite.events.Id;
import ninaite.events.PlacementEvent;
import ninaite.events.PlacementEvent.AcceptanceUnconfirmed;
import ninaite.events.PlacementEvent.CandidateFreed;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.CandidateLeft;
import ninaite.events.PlacementEvent.CandidatePlaced;
import ninaite.events.PlacementEvent.CandidateRegistered;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.OfferAccepted;
import ninaite.events.PlacementEvent.OfferGivenBack;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReceived;
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
import ninaite.events.TraineeId;
import ninaite.events.VacancyId;
import ninaite.messaging.Received;
import ninaite.messaging.Refusal;
import org.springframework.stereotype.Component;

/** What placement does when something happens elsewhere, or to another of its own aggregates. */
@Component
class PlacementReactions {
  private final Aggregates<Candidate, Candidate.Command, OfCandidate> candidates;
  private final Aggregates<Vacancy, Vacancy.Command, OfVacancy> vacancies;
  private final Aggregates<Placement, Placement.Command, OfPlacement> placements;

  PlacementReactions(
      Aggregates<Candidate, Candidate.Command, OfCandidate> candidates,
      Aggregates<Vacancy, Vacancy.Command, OfVacancy> vacancies,
      Aggregates<Placement, Placement.Command, OfPlacement> placements) {
    this.candidates = candidates;
    this.vacancies = vacancies;
    this.placements = placements;
  }

  void onTrainee(Received<TraineeEvent> received) {
    switch (received.event()) {
      case ApplicationAccepted e -> {
        var candidate = CandidateId.of(e.trainee());
        var register =
            new Candidate.Register(
                candidate,
                e.application(),
                e.trainee(),
                e.municipality(),
                e.wishes(),
                e.validUntil());
        tell(candidate, register, received);
      }
      case ApplicationWithdrawn e -> leave(e.trainee(), e.application(), received);
      case ApplicationLapsed e -> leave(e.trainee(), e.application(), received);
      case ApplicationDrafted _,
          ApplicationRevised _,
          ApplicationSubmitted _,
          ApplicationDeclined _ -> {}
    }
  }

  void onEmployer(Received<EmployerEvent> received) {
    switch (received.event()) {
      case OpeningPublished e -> {
        var vacancy = VacancyId.of(e.opening());
        var openUp =
            new Vacancy.OpenUp(
                vacancy,
                e.employer(),
                e.municipality(),
                e.heads(),
                e.publishedOn(),
                e.validUntil());
        done(vacancies.begin(vacancy.text(), openUp, received.cause()));
      }
      case OpeningClosed e -> close(e.opening(), received);
      case OpeningExpired e -> close(e.opening(), received);
      case EmployerRegistered _, OpeningDrafted _, OpeningRevised _ -> {}
    }
  }

  void onPlacement(Received<PlacementEvent> received) {
    switch (received.event()) {
      case OfferMade e ->
          tell(e.candidate(), new Candidate.Receive(e.vacancy(), e.respondBy()), received);
      case OfferAccepted e ->
          tell(e.vacancy(), new Vacancy.Confirm(e.candidate(), e.placement()), received);
      case OfferGivenBack e ->
          tell(e.vacancy(), new Vacancy.TakeBack(e.candidate(), e.cause()), received);
      case HeadFilled e -> {
        tell(e.candidate(), new Candidate.BePlaced(e.placement()), received);
        agree(e, received);
      }
      case AcceptanceUnconfirmed e ->
          tell(e.candidate(), new Candidate.BeFreed(e.placement()), received);
      case PlacementEnded e -> tell(e.candidate(), new Candidate.BeFreed(e.placement()), received);
      case CandidateRegistered _,
          OfferReceived _,
          CandidatePlaced _,
          CandidateFreed _,
          CandidateLeft _ -> {}
      case VacancyOpened _, CandidateIntroduced _, OfferReturned _, VacancyClosed _ -> {}
      case PlacementAgreed _, WorkStarted _, StayConfirmed _ -> {}
    }
  }

  private void agree(HeadFilled e, Received<?> received) {
    var whose =
        new Placement.Whose(
            e.placement(), e.candidate(), e.vacancy(), e.employer(), e.municipality());
    var agree = new Placement.Agree(whose, e.filledOn(), e.startsOn());
    done(placements.begin(e.placement().text(), agree, received.cause()));
  }

  private void leave(TraineeId trainee, ApplicationId application, Received<?> received) {
    tell(CandidateId.of(trainee), new Candidate.Leave(application), received);
  }

  private void close(Id opening, Received<?> received) {
    done(vacancies.handle(opening.text(), new Vacancy.Close(), received.cause()));
  }

  private void tell(CandidateId candidate, Candidate.Command command, Received<?> received) {
    done(candidates.handle(candidate.text(), command, received.cause()));
  }

  private void tell(VacancyId vacancy, Vacancy.Command command, Received<?> received) {
    done(vacancies.handle(vacancy.text(), command, received.cause()));
  }

  private static void done(Outcome<?> outcome) {
    Refusal.unlessDone(outcome);
  }
}
