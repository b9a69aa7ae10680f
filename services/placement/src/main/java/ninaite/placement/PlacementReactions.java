// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

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
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.PlacementEvent.OfferAccepted;
import ninaite.events.PlacementEvent.OfferGivenBack;
import ninaite.events.PlacementEvent.OfferMade;
import ninaite.events.PlacementEvent.OfferReceived;
import ninaite.events.PlacementEvent.OfferReturned;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.PlacementEnded;
import ninaite.events.PlacementEvent.ReturnCause;
import ninaite.events.PlacementEvent.StartCorrected;
import ninaite.events.PlacementEvent.StayConfirmed;
import ninaite.events.PlacementEvent.VacancyChanged;
import ninaite.events.PlacementEvent.VacancyClosed;
import ninaite.events.PlacementEvent.VacancyFull;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.messaging.Received;
import org.springframework.stereotype.Component;

/** How candidates, vacancies and placements hear of each other. */
@Component
public class PlacementReactions {
  private final Telling telling;
  private final Rounds rounds;

  PlacementReactions(Telling telling, Rounds rounds) {
    this.telling = telling;
    this.rounds = rounds;
  }

  /** What follows from what happened to a match round. */
  @FunctionalInterface
  public interface Rounds {
    void onRound(OfRound event, Received<?> received);
  }

  void onPlacement(Received<PlacementEvent> received) {
    switch (received.event()) {
      case OfferMade e ->
          telling.tell(e.candidate(), new Candidate.Receive(e.vacancy(), e.respondBy()), received);
      case OfferReturned e -> {
        if (e.cause() == ReturnCause.WITHDRAWN) {
          telling.tell(e.candidate(), new Candidate.Lose(e.vacancy()), received);
        }
      }
      case OfferAccepted e ->
          telling.tell(e.vacancy(), new Vacancy.Confirm(e.candidate(), e.placement()), received);
      case OfferGivenBack e ->
          telling.tell(e.vacancy(), new Vacancy.TakeBack(e.candidate(), e.cause()), received);
      case HeadFilled e -> {
        telling.tell(e.candidate(), new Candidate.BePlaced(e.placement()), received);
        agree(e, received);
      }
      case AcceptanceUnconfirmed e ->
          telling.tell(e.candidate(), new Candidate.BeFreed(e.placement()), received);
      case AgreementCancelled e -> {
        telling.tell(e.candidate(), new Candidate.BeFreed(e.placement()), received);
        telling.tell(e.vacancy(), new Vacancy.Free(e.candidate(), e.placement()), received);
      }
      case WorkStarted e ->
          telling.tell(
              e.candidate(),
              new Candidate.BeEmployed(
                  e.candidate(),
                  e.placement(),
                  e.employer(),
                  e.startedOn(),
                  e.permanent(),
                  e.insured()),
              received);
      case StartCorrected e ->
          telling.tell(
              e.candidate(),
              new Candidate.BeEmployed(
                  e.candidate(),
                  e.placement(),
                  e.employer(),
                  e.startedOn(),
                  e.permanent(),
                  e.insured()),
              received);
      case PlacementEnded e ->
          telling.tell(e.candidate(), new Candidate.BeFreed(e.placement()), received);
      case CandidateRegistered _, OfferReceived _, CandidatePlaced _, CandidateFreed _ -> {}
      case CandidateLeft _, CandidateQualified _, CandidateDisqualified _ -> {}
      case CandidateTrained _, CandidateEmployed _ -> {}
      case VacancyOpened _, VacancyChanged _, VacancyFull _, VacancyClosed _ -> {}
      case CandidateIntroduced _, IntroductionAnswered _, IntroductionUnanswered _ -> {}
      case HeadFreed _, PlacementAgreed _, StayConfirmed _, EndCorrected _ -> {}
      case OfRound e -> rounds.onRound(e, received);
    }
  }

  private void agree(HeadFilled e, Received<?> received) {
    var whose =
        new Placement.Whose(
            e.placement(),
            e.candidate(),
            e.vacancy(),
            e.employer(),
            e.municipality(),
            e.permanent(),
            e.insured(),
            e.filledOn());
    var agree = new Placement.Agree(whose, e.openedOn(), e.startsOn());
    telling.begin(e.placement(), agree, received);
  }
}
