// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.service.Role.TRAINEE;

import jakarta.validation.Valid;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ninaite.aggregate.Decision.Violation;
import ninaite.aggregate.Outcome;
import ninaite.events.TraineeId;
import ninaite.japan.Japan;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Caller;
import ninaite.service.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says what is wrong with answers before anything is done with them. Nothing is kept. */
@RestController
class FormCheckController {
  private final InstantSource clock;

  FormCheckController(InstantSource clock) {
    this.clock = clock;
  }

  /** Anybody, as far as the law asks. */
  record Someone(@Nullable LocalDate birthDate, Form.@Nullable Permission permission) {
    private FormPart part() {
      return new FormPart(
          List.of("birthDate", "permission.kind"),
          null,
          null,
          null,
          birthDate,
          null,
          null,
          null,
          null,
          null,
          permission,
          null,
          null,
          null);
    }

    @Override
    public String toString() {
      return "Someone[not for logs]";
    }
  }

  /**
   * 204 if these answers could stand in a form and an application; else all that is wrong with
   * them, as it will be said again when they are handed in.
   */
  @PostMapping("/trainees/{trainee}/form-check")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> check(
      @PathVariable TraineeId trainee, @Valid @RequestBody FormPart part, Caller caller) {
    if (!trainee.equals(caller.trainee())) {
      return Answer.absent();
    }
    List<Violation> wrong = part.wrong(today());
    return wrong.isEmpty() ? ResponseEntity.noContent().build() : refused(wrong);
  }

  /**
   * What the law lets somebody do, judged by the rules that an application is judged by. The
   * permission counts as they state it; when they apply, the city looks at its proof. 422 for
   * answers that can't be, such as an age below the one at which work is allowed.
   */
  @PostMapping("/eligibility")
  @OpenToAll
  ResponseEntity<?> eligibility(@RequestBody Someone someone) {
    FormPart part = someone.part();
    List<Violation> wrong = part.wrong(today());
    Form.Permission permission = someone.permission();
    return wrong.isEmpty() && permission != null
        ? ResponseEntity.ok(GateRules.gates(part.form(), permission, today()))
        : refused(wrong);
  }

  private static ResponseEntity<?> refused(List<Violation> wrong) {
    return Answer.of(new Outcome.Refused<>(TraineeRule.FORM_IS_RIGHT, Map.of(), wrong));
  }

  private LocalDate today() {
    return Japan.dateOf(clock.instant());
  }
}
