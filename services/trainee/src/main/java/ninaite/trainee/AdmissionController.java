// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.TRAINEE;

import jakarta.validation.Valid;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Origin;
import ninaite.aggregate.Outcome;
import ninaite.events.ApplicationId;
import ninaite.events.Gates;
import ninaite.events.Qualification;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.events.TraineeId;
import ninaite.japan.Japan;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Because;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The city decides about what was handed in; both sides can have it go on for longer. */
@RestController
class AdmissionController {
  private final Aggregates<Application, Application.Command, OfApplication> applications;
  private final Trainees trainees;
  private final InstantSource clock;

  AdmissionController(
      Aggregates<Application, Application.Command, OfApplication> applications,
      Trainees trainees,
      InstantSource clock) {
    this.applications = applications;
    this.trainees = trainees;
    this.clock = clock;
  }

  /** What has changed since the application was handed in, if anything has. */
  record Renewal(@Nullable Hopes wishes, @Nullable List<Qualification> qualifications) {}

  @PostMapping("/applications/{application}/acceptance")
  @AllowedTo(CITY)
  ResponseEntity<?> accept(@PathVariable ApplicationId application, Caller caller, Asked asked) {
    return applications
        .known(application.text())
        .filter(known -> ApplicationController.isSeenByCity(known, caller))
        .<ResponseEntity<?>>map(
            known -> withGates(application, known, Application.Accept::new, asked.origin("accept")))
        .orElseGet(Answer::absent);
  }

  @PostMapping("/applications/{application}/refusal")
  @AllowedTo(CITY)
  ResponseEntity<?> decline(
      @PathVariable ApplicationId application,
      @Valid @RequestBody Because because,
      Caller caller,
      Asked asked) {
    return applications
        .known(application.text())
        .filter(known -> ApplicationController.isSeenByCity(known, caller))
        .<ResponseEntity<?>>map(
            _ ->
                handle(
                    application, new Application.Decline(because.reason()), asked.origin(because)))
        .orElseGet(Answer::absent);
  }

  @PostMapping("/applications/{application}/renewal")
  @AllowedTo({TRAINEE, CITY})
  ResponseEntity<?> renew(
      @PathVariable ApplicationId application,
      @RequestBody Renewal renewal,
      Caller caller,
      Asked asked) {
    var piece = Hopes.piece(renewal.wishes(), renewal.qualifications());
    return applications
        .known(application.text())
        .filter(
            known ->
                ApplicationController.isOwn(known, caller)
                    || ApplicationController.isSeenByCity(known, caller))
        .<ResponseEntity<?>>map(
            known ->
                withGates(
                    application,
                    known,
                    gates -> new Application.Renew(piece, gates),
                    asked.origin(piece)))
        .orElseGet(Answer::absent);
  }

  /** A repetition is known by what was asked for, whatever the gates say by then. */
  private ResponseEntity<?> withGates(
      ApplicationId id,
      Application known,
      Function<Gates, Application.Command> command,
      Origin.Request origin) {
    TraineeId trainee = Application.whose(known).trainee();
    var answer =
        trainees
            .find(trainee)
            .map(found -> GateRules.ask(found, Japan.dateOf(clock.instant())))
            .orElse(new GateRules.Asked.Open(TraineeRule.REGISTERED_BEFORE_APPLYING));
    return switch (answer) {
      case GateRules.Asked.Open(var rule) -> Answer.of(Outcome.refused(rule));
      case GateRules.Asked.Answered(var gates) -> handle(id, command.apply(gates), origin);
    };
  }

  private ResponseEntity<?> handle(
      ApplicationId id, Application.Command command, Origin.Request origin) {
    return Answer.of(applications.handle(id.text(), command, origin));
  }
}
