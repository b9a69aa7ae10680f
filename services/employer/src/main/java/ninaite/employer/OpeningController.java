// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.service.Role.EMPLOYER;

import jakarta.validation.Valid;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Outcome;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.EmployerEvent.Plant;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.OpeningId;
import ninaite.events.Terms;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Because;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What an employer does with its openings. */
@RestController
class OpeningController {
  private final Aggregates<Opening, Opening.Command, OfOpening> openings;
  private final Aggregates<Employer, Employer.Command, OfEmployer> employers;

  OpeningController(
      Aggregates<Opening, Opening.Command, OfOpening> openings,
      Aggregates<Employer, Employer.Command, OfEmployer> employers) {
    this.openings = openings;
    this.employers = employers;
  }

  /**
   * A first draft; its terms may still have gaps.
   *
   * @param plant the number of the plant it is for; left out, the employer's municipality counts
   */
  record FirstDraft(int heads, Terms terms, @Nullable Integer plant) {}

  /** The whole of what is drafted or corrected. */
  record Draft(int heads, Terms terms) {}

  /** Only what is to be filled in or changed. */
  record SomePieces(@Nullable Integer heads, @Nullable Terms terms) {}

  @PostMapping("/openings")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> draft(@RequestBody FirstDraft draft, Caller caller, Asked asked) {
    Optional<Employer.Registered> employer = employerOf(caller);
    if (employer.isEmpty()) {
      return Answer.of(Outcome.refused(EmployerRule.REGISTERED_BEFORE_OPENINGS));
    }
    Optional<MunicipalityId> place = place(employer.get(), draft.plant());
    if (place.isEmpty()) {
      return Answer.of(Outcome.refused(EmployerRule.PLANT_IS_ON_THE_REGISTER));
    }
    var id = new OpeningId(asked.idFor("opening"));
    var whose = new Opening.Whose(id, employer.get().employer(), place.get());
    var command = new Opening.Draw(whose, draft.heads(), draft.terms());
    return Answer.created(
        openings.begin(id.text(), command, asked.origin(command)), "/openings/{id}");
  }

  /** The whole draft anew. If-Match says which one was seen. */
  @PutMapping("/openings/{opening}/draft")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> revise(
      @PathVariable OpeningId opening, @RequestBody Draft draft, Caller caller, Asked asked) {
    return byEmployer(opening, new Opening.Revise(draft.heads(), draft.terms()), caller, asked);
  }

  /** Piece by piece: each item that is given takes the place of what it was, the others stay. */
  @PatchMapping("/openings/{opening}/draft")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> fillIn(
      @PathVariable OpeningId opening, @RequestBody SomePieces pieces, Caller caller, Asked asked) {
    return byEmployer(opening, new Opening.FillIn(pieces.heads(), pieces.terms()), caller, asked);
  }

  /** Publishes a draft, or answers 422 with everything that is wrong with it. */
  @PostMapping("/openings/{opening}/publication")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> publish(@PathVariable OpeningId opening, Caller caller, Asked asked) {
    return byEmployer(opening, new Opening.Publish(), caller, asked);
  }

  /** Puts right what is published, checked like a publication. It is not valid for longer. */
  @PostMapping("/openings/{opening}/correction")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> correct(
      @PathVariable OpeningId opening, @RequestBody Draft draft, Caller caller, Asked asked) {
    return byEmployer(opening, new Opening.Correct(draft.heads(), draft.terms()), caller, asked);
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
        .filter(organisation -> organisation.matches("[0-9]{13}"))
        .flatMap(organisation -> employers.find(new EmployerId(organisation).text()))
        .flatMap(
            found ->
                switch (found.state()) {
                  case Employer.Unregistered _ -> Optional.empty();
                  case Employer.Registered registered -> Optional.of(registered);
                });
  }

  private static Optional<MunicipalityId> place(
      Employer.Registered employer, @Nullable Integer plant) {
    return plant == null
        ? Optional.of(employer.municipality())
        : employer.plant(plant).map(Plant::municipality);
  }
}
