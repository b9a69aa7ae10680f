// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.service.Role.EMPLOYER;
import static ninaite.service.Role.TRAINEE;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import ninaite.aggregate.Outcome;
import ninaite.events.EmployerId;
import ninaite.events.TraineeId;
import ninaite.japan.CorporateNumber;
import ninaite.japan.Japan;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who may see whom: the person says so for each employer, and can take it back. */
@RestController
class ConsentController {
  private final Trainees trainees;
  private final InstantSource clock;

  ConsentController(Trainees trainees, InstantSource clock) {
    this.trainees = trainees;
    this.clock = clock;
  }

  /** To whom the consent is given. */
  record Consenting(EmployerId employer) {}

  /** All that an employer is shown of a person, and only with consent. */
  record Contact(String name, String kana, @Nullable String phone, @Nullable String email) {
    static Contact of(Form form) {
      return new Contact(form.name(), form.kana(), form.phone(), form.email());
    }

    @Override
    public String toString() {
      return "Contact[not for logs]";
    }
  }

  /** Every consent ever given, with its dates. */
  @GetMapping("/trainees/{trainee}/consents")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> list(@PathVariable TraineeId trainee, Caller caller) {
    return own(trainee, caller)
        ? trainees
            .find(trainee)
            .<ResponseEntity<?>>map(
                found -> Answer.state(Trainees.done(found, false), List.copyOf(found.consents())))
            .orElseGet(Answer::absent)
        : Answer.absent();
  }

  /** Lets one employer see name and contact. Given twice, it is given once. */
  @PostMapping("/trainees/{trainee}/consents")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> give(
      @PathVariable TraineeId trainee,
      @RequestBody Consenting consenting,
      Caller caller,
      Asked asked) {
    if (!own(trainee, caller)) {
      return Answer.absent();
    }
    EmployerId employer = consenting.employer();
    if (!CorporateNumber.isValid(employer.text())) {
      return Answer.of(Outcome.refused(TraineeRule.EMPLOYER_HAS_A_CORPORATE_NUMBER));
    }
    return Answer.of(
        trainees.change(
            trainee,
            asked,
            consenting,
            stored ->
                new Trainees.Changed.To(
                    stored.consentsTo(employer)
                        ? stored
                        : stored.consentGiven(employer, today()))));
  }

  /** Takes it back; from this moment on the employer sees nothing any more. */
  @PostMapping("/trainees/{trainee}/consents/{employer}/withdrawal")
  @AllowedTo(TRAINEE)
  ResponseEntity<?> withdraw(
      @PathVariable TraineeId trainee,
      @PathVariable EmployerId employer,
      Caller caller,
      Asked asked) {
    return own(trainee, caller)
        ? Answer.of(
            trainees.change(
                trainee, asked, employer, stored -> withdrawn(stored, employer, today())))
        : Answer.absent();
  }

  /** 404 without consent, as for a person who does not exist. */
  @GetMapping("/trainees/{trainee}/contact")
  @AllowedTo(EMPLOYER)
  ResponseEntity<?> contact(@PathVariable TraineeId trainee, Caller caller) {
    return trainees
        .find(trainee)
        .filter(found -> found.consents().stream().anyMatch(consent -> isFor(consent, caller)))
        .<ResponseEntity<?>>map(
            found -> Answer.state(Trainees.done(found, false), Contact.of(found.form())))
        .orElseGet(Answer::absent);
  }

  private static Trainees.Changed withdrawn(Trainee stored, EmployerId employer, LocalDate today) {
    return stored.consentsTo(employer)
        ? new Trainees.Changed.To(stored.consentWithdrawn(employer, today))
        : new Trainees.Changed.No(TraineeRule.CONSENT_STANDS);
  }

  private static boolean isFor(Trainee.Consent consent, Caller caller) {
    return consent.stands(consent.employer()) && caller.actsFor(consent.employer());
  }

  private static boolean own(TraineeId trainee, Caller caller) {
    return trainee.equals(caller.trainee());
  }

  private LocalDate today() {
    return Japan.dateOf(clock.instant());
  }
}
