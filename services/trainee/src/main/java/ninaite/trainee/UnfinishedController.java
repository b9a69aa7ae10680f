// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.service.Role.TRAINEE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import ninaite.aggregate.Decision.Violation;
import ninaite.aggregate.Outcome;
import ninaite.events.TraineeId;
import ninaite.japan.PersonalNumber;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Forms that a person has begun, for that person alone: saved at every page, gone when sent. */
@RestController
class UnfinishedController {
  private static final String NAME = "[a-z][a-z-]{0,29}";

  private final UnfinishedForms forms;

  UnfinishedController(UnfinishedForms forms) {
    this.forms = forms;
  }

  /**
   * What is filled in so far; nothing of it is judged here but what may not be held at all.
   *
   * @param values by the fields' names; a list joined by commas
   */
  record Filled(
      @Size(max = 80)
          Map<
                  @Pattern(regexp = "[A-Za-z][A-Za-z0-9.\\[\\]_-]{0,59}") String,
                  @Size(max = 1000) String>
              values) {
    @Override
    public String toString() {
      return "Filled[not for logs]";
    }
  }

  /** 404 if it was not begun, or was erased 30 days after its last change. */
  @GetMapping("/trainees/{trainee}/drafts/{form}")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> read(
      @PathVariable TraineeId trainee, @PathVariable String form, Caller caller) {
    return isOwn(trainee, form, caller)
        ? forms
            .find(trainee, form)
            .<ResponseEntity<?>>map(ResponseEntity::ok)
            .orElseGet(Answer::absent)
        : Answer.absent();
  }

  /** Saves it in place of what was there. The name is 1 to 30 lower-case letters and hyphens. */
  @PutMapping("/trainees/{trainee}/drafts/{form}")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> save(
      @PathVariable TraineeId trainee,
      @PathVariable String form,
      @Valid @RequestBody Filled filled,
      Caller caller) {
    if (!isOwn(trainee, form, caller)) {
      return Answer.absent();
    }
    List<Violation> forbidden =
        filled.values().entrySet().stream()
            .filter(one -> PersonalNumber.isIn(one.getValue()))
            .map(one -> new Violation(one.getKey(), TraineeRule.NO_PERSONAL_NUMBER))
            .toList();
    return forbidden.isEmpty()
        ? ResponseEntity.ok(forms.save(trainee, form, filled.values()))
        : Answer.of(new Outcome.Refused<>(TraineeRule.NO_PERSONAL_NUMBER, Map.of(), forbidden));
  }

  /** Gone, whether it was there or not. */
  @DeleteMapping("/trainees/{trainee}/drafts/{form}")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> erase(
      @PathVariable TraineeId trainee, @PathVariable String form, Caller caller) {
    if (!isOwn(trainee, form, caller)) {
      return Answer.absent();
    }
    forms.erase(trainee, form);
    return ResponseEntity.noContent().build();
  }

  private static boolean isOwn(TraineeId trainee, String form, Caller caller) {
    return trainee.equals(caller.trainee()) && form.matches(NAME);
  }
}
