// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.MunicipalityId;
import ninaite.events.TraineeEvent;
import ninaite.events.TraineeEvent.ApplicationAccepted;
import ninaite.events.TraineeEvent.ApplicationDeclined;
import ninaite.events.TraineeEvent.ApplicationDrafted;
import ninaite.events.TraineeEvent.ApplicationLapsed;
import ninaite.events.TraineeEvent.ApplicationRenewed;
import ninaite.events.TraineeEvent.ApplicationRevised;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TraineeId;
import ninaite.messaging.Received;
import org.springframework.stereotype.Component;

/** Applications make candidates, and end them. */
@Component
class TraineeReactions {
  private final Telling telling;

  TraineeReactions(Telling telling) {
    this.telling = telling;
  }

  void onTrainee(Received<TraineeEvent> received) {
    switch (received.event()) {
      case ApplicationAccepted e ->
          register(
              e.trainee(),
              e.application(),
              e.municipality(),
              new Standing(e.wishes(), e.qualifications(), e.gates(), e.validUntil()),
              received);
      case ApplicationRenewed e ->
          register(
              e.trainee(),
              e.application(),
              e.municipality(),
              new Standing(e.wishes(), e.qualifications(), e.gates(), e.validUntil()),
              received);
      case ApplicationWithdrawn e -> leave(e.trainee(), e.application(), received);
      case ApplicationLapsed e -> leave(e.trainee(), e.application(), received);
      case ApplicationDrafted _,
          ApplicationRevised _,
          ApplicationSubmitted _,
          ApplicationDeclined _ -> {}
    }
  }

  private void register(
      TraineeId trainee,
      ApplicationId application,
      MunicipalityId municipality,
      Standing standing,
      Received<?> received) {
    var candidate = CandidateId.of(trainee);
    var whose = new Candidate.Whose(candidate, application, trainee, municipality, standing);
    telling.tell(candidate, new Candidate.Register(whose), received);
  }

  private void leave(TraineeId trainee, ApplicationId application, Received<?> received) {
    telling.tell(CandidateId.of(trainee), new Candidate.Leave(application), received);
  }
}
