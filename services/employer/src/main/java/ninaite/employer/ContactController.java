// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.EMPLOYER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import ninaite.aggregate.Outcome;
import ninaite.events.EmployerId;
import ninaite.japan.Parsed;
import ninaite.japan.PersonalNumber;
import ninaite.japan.Phone;
import ninaite.japan.PostalCode;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where an employer is reached: for itself and for the city that keeps the ledger. */
@RestController
class ContactController {
  private final Contacts contacts;
  private final EmployerKeepers keepers;

  ContactController(Contacts contacts, EmployerKeepers keepers) {
    this.contacts = contacts;
    this.keepers = keepers;
  }

  /**
   * @param postalCode seven digits, as typed
   * @param phone of Japan, as typed
   * @param desk a department or desk, such as 総務; no person's name
   */
  record Form(
      @Size(max = 64) String postalCode,
      @NotBlank @Size(max = 300) String address,
      @Size(max = 64) String phone,
      @Nullable @Email @Size(max = 254) String email,
      @NotBlank @Size(max = 100) String desk) {}

  /** Puts the whole form in the place of the one before, so that repeating it is harmless. */
  @PutMapping("/employers/{employer}/contact")
  @AllowedTo({EMPLOYER, CITY})
  ResponseEntity<?> keep(
      @PathVariable EmployerId employer, @Valid @RequestBody Form form, Caller caller) {
    if (!keepers.include(caller, employer)) {
      return Answer.absent();
    }
    if (!(Phone.parse(form.phone()) instanceof Parsed.Ok<Phone>(var phone))) {
      return Answer.of(Outcome.refused(EmployerRule.PHONE_IS_VALID));
    }
    if (!(PostalCode.parse(form.postalCode()) instanceof Parsed.Ok<PostalCode>(var code))) {
      return Answer.of(Outcome.refused(EmployerRule.POSTAL_CODE_IS_VALID));
    }
    if (PersonalNumber.isIn(form.address()) || PersonalNumber.isIn(form.desk())) {
      return Answer.of(Outcome.refused(EmployerRule.NO_PERSONAL_NUMBER_IS_ENTERED));
    }
    var contact =
        new Contacts.Contact(
            code.digits(), form.address(), phone.digits(), form.email(), form.desk());
    contacts.keep(employer, contact);
    return ResponseEntity.ok(contact);
  }

  @GetMapping("/employers/{employer}/contact")
  @AllowedTo({EMPLOYER, CITY})
  ResponseEntity<?> read(@PathVariable EmployerId employer, Caller caller) {
    return keepers.include(caller, employer)
        ? contacts.of(employer).<ResponseEntity<?>>map(ResponseEntity::ok).orElseGet(Answer::absent)
        : Answer.absent();
  }
}
