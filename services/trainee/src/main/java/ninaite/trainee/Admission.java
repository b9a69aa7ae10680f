// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.aggregate.Decision.refuse;
import static ninaite.trainee.TraineeRule.APPLICATION_EXISTS;
import static ninaite.trainee.TraineeRule.IS_ACCEPTED;
import static ninaite.trainee.TraineeRule.IS_IN_FORCE;
import static ninaite.trainee.TraineeRule.IS_SUBMITTED;

import java.time.LocalDate;
import ninaite.aggregate.Decision;
import ninaite.events.TraineeEvent.ApplicationAccepted;
import ninaite.events.TraineeEvent.ApplicationDeclined;
import ninaite.events.TraineeEvent.ApplicationRenewed;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.japan.Validity;

/** The city's part: in or not, and in for longer. */
final class Admission {
  private Admission() {}

  static Decision<OfApplication> accept(
      Application application, Application.Accept c, LocalDate today) {
    return switch (application) {
      case Application.Undrafted _ -> refuse(APPLICATION_EXISTS);
      case Application.Submitted(var whose, var entry, var _, var validUntil) ->
          today.isAfter(validUntil)
              ? refuse(IS_IN_FORCE)
              : Decision.accept(
                  new ApplicationAccepted(
                      whose.application(),
                      whose.trainee(),
                      whose.municipality(),
                      entry.wishes(),
                      entry.qualifications(),
                      c.gates(),
                      today,
                      validUntil));
      case Application.Draft _, Application.Accepted _, Application.Ended _ -> refuse(IS_SUBMITTED);
    };
  }

  /** Not once it has run out: what has lapsed is applied for anew. */
  static Decision<OfApplication> renew(
      Application application, Application.Renew c, LocalDate today) {
    return switch (application) {
      case Application.Undrafted _ -> refuse(APPLICATION_EXISTS);
      case Application.Accepted accepted ->
          today.isAfter(accepted.validUntil())
              ? refuse(IS_IN_FORCE)
              : renewed(accepted.whose(), accepted.entry().with(c.piece()), c, today);
      case Application.Draft _, Application.Submitted _, Application.Ended _ -> refuse(IS_ACCEPTED);
    };
  }

  private static Decision<OfApplication> renewed(
      Application.Whose whose, Entry entry, Application.Renew c, LocalDate today) {
    return Drafting.ifPossible(
        entry,
        () ->
            new ApplicationRenewed(
                whose.application(),
                whose.trainee(),
                whose.municipality(),
                entry.wishes(),
                entry.qualifications(),
                c.gates(),
                today,
                Validity.until(today)));
  }

  static Decision<OfApplication> decline(
      Application application, Application.Decline c, LocalDate today) {
    return switch (application) {
      case Application.Undrafted _ -> refuse(APPLICATION_EXISTS);
      case Application.Submitted submitted ->
          Decision.accept(
              new ApplicationDeclined(
                  submitted.whose().application(), submitted.whose().trainee(), c.reason(), today));
      case Application.Draft _, Application.Accepted _, Application.Ended _ -> refuse(IS_SUBMITTED);
    };
  }
}
