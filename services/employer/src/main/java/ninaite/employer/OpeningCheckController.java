// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.service.Role.EMPLOYER;

import java.time.InstantSource;
import java.util.List;
import ninaite.aggregate.Aggregates;
import ninaite.employer.terms.MinimumWages;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.OpeningId;
import ninaite.japan.Japan;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Caller;
import ninaite.service.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells an employer beforehand what publishing would be refused for, while it is being written. */
@RestController
class OpeningCheckController {
  private final Aggregates<Opening, Opening.Command, OfOpening> openings;
  private final MinimumWages wages;
  private final InstantSource clock;

  OpeningCheckController(
      Aggregates<Opening, Opening.Command, OfOpening> openings,
      MinimumWages wages,
      InstantSource clock) {
    this.openings = openings;
    this.wages = wages;
    this.clock = clock;
  }

  /**
   * @param violations all that is wrong with it today, as a refused publication names it
   */
  record Check(List<Problem.Violation> violations) {}

  @GetMapping("/openings/{opening}/check")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> check(@PathVariable OpeningId opening, Caller caller) {
    return openings
        .find(opening.text())
        .filter(found -> caller.actsFor(Opening.whose(found.state()).employer()))
        .<ResponseEntity<?>>map(found -> Answer.state(found, check(found.state())))
        .orElseGet(Answer::absent);
  }

  private Check check(Opening opening) {
    var showing = new Showing(wages, Japan.dateOf(clock.instant()));
    return new Check(showing.against(opening).stream().map(Problem.Violation::of).toList());
  }
}
