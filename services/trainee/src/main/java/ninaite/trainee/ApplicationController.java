// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.TRAINEE;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.ApplicationId;
import ninaite.events.MunicipalityId;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.events.TraineeId;
import ninaite.events.Wishes;
import ninaite.japan.MunicipalityCode;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Because;
import ninaite.service.Caller;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Applications: the person drafts and submits, the city decides. */
@RestController
class ApplicationController {
  private final Aggregates<Application, Application.Command, OfApplication> applications;
  private final ApplicationList list;
  private final MongoTemplate mongo;

  ApplicationController(
      Aggregates<Application, Application.Command, OfApplication> applications,
      ApplicationList list,
      MongoTemplate mongo) {
    this.applications = applications;
    this.list = list;
    this.mongo = mongo;
  }

  /** A new draft. */
  record Draft(MunicipalityId municipality, Wishes wishes) {}

  @PostMapping("/applications")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> draft(@RequestBody Draft draft, Caller caller, Asked asked) {
    if (!MunicipalityCode.isValid(draft.municipality().text())) {
      return Answer.of(Outcome.refused(TraineeRule.MUNICIPALITY_CODE_IS_VALID));
    }
    if (mongo.findById(caller.trainee(), Trainee.class) == null) {
      return Answer.of(Outcome.refused(TraineeRule.REGISTERED_BEFORE_APPLYING));
    }
    var id = new ApplicationId(asked.idFor("application"));
    var command =
        new Application.Draw(
            new Application.Whose(id, caller.trainee(), draft.municipality()), draft.wishes());
    return Answer.created(
        applications.begin(id.text(), command, asked.origin(command)), "/applications/{id}");
  }

  /** The caller's own applications, or for the city those of its municipality that wait. */
  @GetMapping("/applications")
  @AllowedTo({TRAINEE, CITY})
  List<ApplicationList.Row> list(Caller caller) {
    return caller.is(CITY) ? list.waiting(caller.municipality()) : list.of(caller.trainee());
  }

  @GetMapping("/applications/{application}")
  @AllowedTo({TRAINEE, CITY})
  ResponseEntity<?> read(@PathVariable ApplicationId application, Caller caller) {
    return applications
        .find(application.text())
        .filter(found -> isOwn(found.state(), caller) || isOfCity(found.state(), caller))
        .<ResponseEntity<?>>map(found -> Answer.state(found, ApplicationList.view(found.state())))
        .orElseGet(Answer::absent);
  }

  /** Changes a draft. If-Match says which one was seen. */
  @PutMapping("/applications/{application}/wishes")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> revise(
      @PathVariable ApplicationId application,
      @RequestBody Wishes wishes,
      Caller caller,
      Asked asked) {
    return byPerson(application, new Application.Revise(wishes), caller, asked);
  }

  @PostMapping("/applications/{application}/submission")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> submit(@PathVariable ApplicationId application, Caller caller, Asked asked) {
    return byPerson(application, new Application.Submit(), caller, asked);
  }

  @PostMapping("/applications/{application}/withdrawal")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> withdraw(
      @PathVariable ApplicationId application,
      @Valid @RequestBody Because because,
      Caller caller,
      Asked asked) {
    return byPerson(application, new Application.Withdraw(because.reason()), caller, asked);
  }

  @PostMapping("/applications/{application}/acceptance")
  @AllowedTo(CITY)
  ResponseEntity<?> accept(@PathVariable ApplicationId application, Caller caller, Asked asked) {
    return byCity(application, new Application.Accept(), caller, asked);
  }

  @PostMapping("/applications/{application}/refusal")
  @AllowedTo(CITY)
  ResponseEntity<?> decline(
      @PathVariable ApplicationId application,
      @Valid @RequestBody Because because,
      Caller caller,
      Asked asked) {
    return byCity(application, new Application.Decline(because.reason()), caller, asked);
  }

  private ResponseEntity<?> byPerson(
      ApplicationId id, Application.Command command, Caller caller, Asked asked) {
    return known(id).filter(known -> isOwn(known, caller)).isPresent()
        ? handle(id, command, asked)
        : Answer.absent();
  }

  private ResponseEntity<?> byCity(
      ApplicationId id, Application.Command command, Caller caller, Asked asked) {
    return known(id).filter(known -> isOfCity(known, caller)).isPresent()
        ? handle(id, command, asked)
        : Answer.absent();
  }

  private ResponseEntity<?> handle(ApplicationId id, Application.Command command, Asked asked) {
    return Answer.of(applications.handle(id.text(), command, asked.origin(command)));
  }

  private Optional<Application> known(ApplicationId id) {
    return applications.known(id.text());
  }

  private static boolean isOwn(Application application, Caller caller) {
    TraineeId trainee = Application.whose(application).trainee();
    return caller.is(TRAINEE) && trainee.equals(caller.trainee());
  }

  private static boolean isOfCity(Application application, Caller caller) {
    return caller.worksIn(Application.whose(application).municipality());
  }
}
