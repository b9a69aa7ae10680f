// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.TRAINEE;

import jakarta.validation.Valid;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import ninaite.aggregate.Outcome;
import ninaite.events.TraineeId;
import ninaite.japan.Japan;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** People register themselves; they and their city read the form, they alone correct it. */
@RestController
class TraineeController {
  private final Trainees trainees;
  private final InstantSource clock;

  TraineeController(Trainees trainees, InstantSource clock) {
    this.trainees = trainees;
    this.clock = clock;
  }

  /** Registers the caller. One account is one person, so the id follows from the account. */
  @PostMapping("/trainees")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> register(@Valid @RequestBody Form typed, Caller caller, Asked asked) {
    var read = FormRules.read(typed, today());
    return read.violations().isEmpty()
        ? Answer.created(
            trainees.register(Trainee.registered(caller.trainee(), read.form())), "/trainees/{id}")
        : wrong(read);
  }

  @GetMapping("/trainees/{trainee}")
  @AllowedTo({TRAINEE, CITY})
  ResponseEntity<?> read(@PathVariable TraineeId trainee, Caller caller) {
    return trainees
        .find(trainee)
        .filter(found -> mayRead(found, caller))
        .<ResponseEntity<?>>map(found -> Answer.state(Trainees.done(found, false), found.form()))
        .orElseGet(Answer::absent);
  }

  /** Replaces the form. If-Match says which one was seen. */
  @PutMapping("/trainees/{trainee}")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> correct(
      @PathVariable TraineeId trainee, @Valid @RequestBody Form typed, Caller caller, Asked asked) {
    if (!trainee.equals(caller.trainee()) || trainees.find(trainee).isEmpty()) {
      return Answer.absent();
    }
    var read = FormRules.read(typed, today());
    return read.violations().isEmpty()
        ? Answer.of(
            trainees.change(
                trainee,
                asked,
                typed,
                stored -> new Trainees.Changed.To(stored.corrected(read.form()))))
        : wrong(read);
  }

  /** The city has looked at the proof of the permission to work, as the form states it now. */
  @PostMapping("/trainees/{trainee}/permission/sight")
  @AllowedTo(CITY)
  ResponseEntity<?> seePermission(@PathVariable TraineeId trainee, Caller caller, Asked asked) {
    return trainees.find(trainee).filter(found -> isOfCity(found, caller)).isPresent()
        ? Answer.of(trainees.change(trainee, asked, "sight", this::seen))
        : Answer.absent();
  }

  private Trainees.Changed seen(Trainee trainee) {
    Form.Permission permission = trainee.form().permission();
    return permission != null && permission.kind() == Form.Permission.Kind.GRANTED
        ? new Trainees.Changed.To(trainee.permissionSeen(today()))
        : new Trainees.Changed.No(TraineeRule.PERMISSION_HAS_A_PROOF);
  }

  private static ResponseEntity<?> wrong(FormRules.Read read) {
    return Answer.of(new Outcome.Refused<>(TraineeRule.FORM_IS_RIGHT, Map.of(), read.violations()));
  }

  private LocalDate today() {
    return Japan.dateOf(clock.instant());
  }

  private static boolean mayRead(Trainee trainee, Caller caller) {
    return trainee.id().equals(caller.trainee()) || isOfCity(trainee, caller);
  }

  private static boolean isOfCity(Trainee trainee, Caller caller) {
    return caller.worksIn(trainee.form().municipality());
  }
}
