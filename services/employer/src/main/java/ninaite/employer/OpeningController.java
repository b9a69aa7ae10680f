// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.service.Role.EMPLOYER;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.OpeningId;
import ninaite.events.Terms;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Because;
import ninaite.service.Caller;
import ninaite.service.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Openings: the employer drafts, publishes and closes; anyone reads what is published. */
@RestController
class OpeningController {
  private final Aggregates<Opening, Opening.Command, OfOpening> openings;
  private final Aggregates<Employer, Employer.Command, OfEmployer> employers;
  private final OpeningList list;

  OpeningController(
      Aggregates<Opening, Opening.Command, OfOpening> openings,
      Aggregates<Employer, Employer.Command, OfEmployer> employers,
      OpeningList list) {
    this.openings = openings;
    this.employers = employers;
    this.list = list;
  }

  /** A draft; its terms may still have gaps. */
  record Draft(int heads, Terms terms) {}

  @PostMapping("/openings")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> draft(@RequestBody Draft draft, Caller caller, Asked asked) {
    Optional<Employer.Registered> employer = employerOf(caller);
    if (employer.isEmpty()) {
      return Answer.of(Outcome.refused(EmployerRule.REGISTERED_BEFORE_OPENINGS));
    }
    var id = new OpeningId(asked.idFor("opening"));
    var whose = new Opening.Whose(id, employer.get().employer(), employer.get().municipality());
    var command = new Opening.Draw(whose, draft.heads(), draft.terms());
    return Answer.created(
        openings.begin(id.text(), command, asked.origin(command)), "/openings/{id}");
  }

  /** Changes a draft. If-Match says which one was seen. */
  @PutMapping("/openings/{opening}/draft")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> revise(
      @PathVariable OpeningId opening, @RequestBody Draft draft, Caller caller, Asked asked) {
    return byEmployer(opening, new Opening.Revise(draft.heads(), draft.terms()), caller, asked);
  }

  /**
   * Publishes a draft, or answers 422 with every item that the law asks for and that is missing.
   */
  @PostMapping("/openings/{opening}/publication")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> publish(@PathVariable OpeningId opening, Caller caller, Asked asked) {
    return byEmployer(opening, new Opening.Publish(), caller, asked);
  }

  @PostMapping("/openings/{opening}/closing")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> close(
      @PathVariable OpeningId opening,
      @Valid @RequestBody Because because,
      Caller caller,
      Asked asked) {
    return byEmployer(opening, new Opening.Close(because.reason()), caller, asked);
  }

  /** Published openings of a municipality, or of all; at most 200. */
  @GetMapping("/openings")
  @OpenToAll
  List<OpeningList.View> published(
      @RequestParam(required = false) @Nullable MunicipalityId municipality) {
    return list.published(municipality);
  }

  /** A published opening for anyone; a draft for its employer only. */
  @GetMapping("/openings/{opening}")
  @OpenToAll
  ResponseEntity<?> read(@PathVariable OpeningId opening, @Nullable Caller caller) {
    return openings
        .find(opening.text())
        .filter(found -> mayRead(found.state(), caller))
        .<ResponseEntity<?>>map(found -> Answer.state(found, OpeningList.view(found.state())))
        .orElseGet(Answer::absent);
  }

  private ResponseEntity<?> byEmployer(
      OpeningId id, Opening.Command command, Caller caller, Asked asked) {
    boolean theirs =
        openings
            .known(id.text())
            .filter(known -> caller.actsFor(Opening.whose(known).employer()))
            .isPresent();
    return theirs
        ? Answer.of(openings.handle(id.text(), command, asked.origin(command)))
        : Answer.absent();
  }

  private Optional<Employer.Registered> employerOf(Caller caller) {
    return Optional.ofNullable(caller.organisation())
        .flatMap(organisation -> employers.known(new EmployerId(organisation).text()))
        .flatMap(
            known ->
                switch (known) {
                  case Employer.Unregistered _ -> Optional.empty();
                  case Employer.Registered registered -> Optional.of(registered);
                });
  }

  private static boolean mayRead(Opening opening, @Nullable Caller caller) {
    return switch (opening) {
      case Opening.Undrafted _ -> false;
      case Opening.Draft(var whose, var _, var _) ->
          caller != null && caller.actsFor(whose.employer());
      case Opening.Published _, Opening.Ended _ -> true;
    };
  }
}
