// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.TRAINEE;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.ApplicationId;
import ninaite.events.MunicipalityId;
import ninaite.events.Qualification;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.japan.MunicipalityCode;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Because;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications as the person has them: drafted, saved piece by piece, handed in, withdrawn. */
@RestController
class ApplicationController {
  private final Aggregates<Application, Application.Command, OfApplication> applications;
  private final Drafts drafts;
  private final Trainees trainees;
  private final ApplicationList list;

  ApplicationController(
      Aggregates<Application, Application.Command, OfApplication> applications,
      Drafts drafts,
      Trainees trainees,
      ApplicationList list) {
    this.applications = applications;
    this.drafts = drafts;
    this.trainees = trainees;
    this.list = list;
  }

  /** A new draft; what is not known yet can follow. */
  record Draft(
      MunicipalityId municipality,
      @Nullable Hopes wishes,
      @Nullable List<Qualification> qualifications) {}

  /** Qualifications held, in place of those said before. */
  record Held(List<Qualification> qualifications) {}

  @PostMapping("/applications")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> draft(@RequestBody Draft draft, Caller caller, Asked asked) {
    if (!MunicipalityCode.isValid(draft.municipality().text())) {
      return Answer.of(Outcome.refused(TraineeRule.MUNICIPALITY_CODE_IS_VALID));
    }
    if (trainees.find(caller.trainee()).isEmpty()) {
      return Answer.of(Outcome.refused(TraineeRule.REGISTERED_BEFORE_APPLYING));
    }
    Entry entry = Hopes.NONE.entry().with(Hopes.piece(draft.wishes(), draft.qualifications()));
    return Answer.created(
        drafts.begin(caller.trainee(), draft.municipality(), entry, asked), "/applications/{id}");
  }

  /**
   * The caller's own applications, or for the city those of its municipality that wait.
   *
   * @param receipt for the city: the one with this number instead, whatever its state
   */
  @GetMapping("/applications")
  @AllowedTo({TRAINEE, CITY})
  ResponseEntity<?> list(@RequestParam(required = false) @Nullable String receipt, Caller caller) {
    MunicipalityId municipality = caller.municipality();
    if (!caller.is(CITY) || municipality == null) {
      return ResponseEntity.ok(caller.is(TRAINEE) ? list.of(caller.trainee()) : List.of());
    }
    if (receipt == null) {
      return ResponseEntity.ok(list.waiting(municipality));
    }
    return Receipt.parse(receipt)
        .<ResponseEntity<?>>map(number -> ResponseEntity.ok(list.of(number, municipality)))
        .orElseGet(() -> Answer.of(Outcome.refused(TraineeRule.RECEIPT_IS_WELL_TYPED)));
  }

  @GetMapping("/applications/{application}")
  @AllowedTo({TRAINEE, CITY})
  ResponseEntity<?> read(@PathVariable ApplicationId application, Caller caller) {
    return applications
        .find(application.text())
        .filter(found -> isOwn(found.state(), caller) || isSeenByCity(found.state(), caller))
        .<ResponseEntity<?>>map(found -> Answer.state(found, ApplicationList.view(found.state())))
        .orElseGet(Answer::absent);
  }

  /** Changes what a draft wishes for. If-Match says which one was seen. */
  @PutMapping("/applications/{application}/wishes")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> revise(
      @PathVariable ApplicationId application,
      @RequestBody Hopes hopes,
      Caller caller,
      Asked asked) {
    return tell(application, new Application.Revise(Hopes.piece(hopes, null)), caller, asked);
  }

  /** Changes which qualifications a draft names. */
  @PutMapping("/applications/{application}/qualifications")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> revise(
      @PathVariable ApplicationId application, @RequestBody Held held, Caller caller, Asked asked) {
    var piece = new Entry.Piece(null, held.qualifications());
    return tell(application, new Application.Revise(piece), caller, asked);
  }

  /** Hands the draft in; the form has to have what the ledger and the gates need. */
  @PostMapping("/applications/{application}/submission")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> submit(@PathVariable ApplicationId application, Caller caller, Asked asked) {
    if (known(application).filter(known -> isOwn(known, caller)).isEmpty()) {
      return Answer.absent();
    }
    var form = trainees.find(caller.trainee()).map(Trainee::form);
    if (form.isEmpty()) {
      return Answer.of(Outcome.refused(TraineeRule.REGISTERED_BEFORE_APPLYING));
    }
    var missing = FormRules.missingForSubmission(form.get());
    return missing.isEmpty()
        ? tell(application, new Application.Submit(), caller, asked)
        : Answer.of(new Outcome.Refused<>(TraineeRule.FORM_IS_COMPLETE, Map.of(), missing));
  }

  @PostMapping("/applications/{application}/withdrawal")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> withdraw(
      @PathVariable ApplicationId application,
      @Valid @RequestBody Because because,
      Caller caller,
      Asked asked) {
    return tell(application, new Application.Withdraw(because.reason()), caller, asked);
  }

  private ResponseEntity<?> tell(
      ApplicationId id, Application.Command command, Caller caller, Asked asked) {
    return known(id).filter(known -> isOwn(known, caller)).isPresent()
        ? Answer.of(applications.handle(id.text(), command, asked.origin(command)))
        : Answer.absent();
  }

  private Optional<Application> known(ApplicationId id) {
    return applications.known(id.text());
  }

  static boolean isOwn(Application application, Caller caller) {
    return caller.is(TRAINEE) && Application.whose(application).trainee().equals(caller.trainee());
  }

  /** What was not handed in is nobody else's. */
  static boolean isSeenByCity(Application application, Caller caller) {
    boolean handedIn =
        switch (application) {
          case Application.Undrafted _, Application.Draft _ -> false;
          case Application.Submitted _, Application.Accepted _ -> true;
          case Application.Ended ended -> ended.received() != null;
        };
    return handedIn && isOfCity(application, caller);
  }

  private static boolean isOfCity(Application application, Caller caller) {
    return caller.is(CITY) && caller.worksIn(Application.whose(application).municipality());
  }
}
