// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import ninaite.aggregate.Aggregates;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.PlacementEvent;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.VacancyFull;
import ninaite.events.VacancyId;
import ninaite.messaging.Received;
import ninaite.messaging.Refusal;
import org.springframework.stereotype.Component;

/**
 * An opening is filled when all heads of its vacancy have agreed, and open again when one becomes
 * free. The ledger learns of introductions and what came of them.
 */
@Component
class EmployerReactions {
  private final Aggregates<Opening, Opening.Command, OfOpening> openings;
  private final Introductions introductions;

  EmployerReactions(
      Aggregates<Opening, Opening.Command, OfOpening> openings, Introductions introductions) {
    this.openings = openings;
    this.introductions = introductions;
  }

  void onPlacement(Received<PlacementEvent> received) {
    switch (received.event()) {
      case OfVacancy event -> {
        introductions.learn(event, received.sequence());
        react(event, received);
      }
      case OfCandidate _, OfPlacement _, OfRound _ -> {}
    }
  }

  private void react(OfVacancy event, Received<?> received) {
    switch (event) {
      case VacancyFull e -> tell(e.vacancy(), new Opening.BeFilled(e.fullOn()), received);
      case HeadFreed e -> tell(e.vacancy(), new Opening.Reopen(), received);
      case PlacementEvent.VacancyOpened _,
          PlacementEvent.VacancyChanged _,
          PlacementEvent.CandidateIntroduced _,
          PlacementEvent.IntroductionAnswered _,
          PlacementEvent.IntroductionUnanswered _,
          PlacementEvent.OfferMade _,
          PlacementEvent.OfferReturned _,
          PlacementEvent.HeadFilled _,
          PlacementEvent.AcceptanceUnconfirmed _,
          PlacementEvent.VacancyClosed _ -> {}
    }
  }

  /** A vacancy has its opening's id. */
  private void tell(VacancyId vacancy, Opening.Command command, Received<?> received) {
    Refusal.unlessDone(openings.handle(vacancy.text(), command, received.cause()));
  }
}
