// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.aggregate.Decision.accept;
import static ninaite.aggregate.Decision.refuse;
import static ninaite.trainee.TraineeRule.APPLICATION_EXISTS;
import static ninaite.trainee.TraineeRule.IS_OPEN;

import java.time.LocalDate;
import ninaite.aggregate.Decision;
import ninaite.events.TraineeEvent.ApplicationLapsed;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TraineeEvent.OfApplication;

/** Ends that nobody decides about: the person's own, and the one that comes with time. */
final class Leaving {
  private Leaving() {}

  static Decision<OfApplication> withdraw(
      Application application, Application.Withdraw c, LocalDate today) {
    return switch (application) {
      case Application.Undrafted _ -> refuse(APPLICATION_EXISTS);
      case Application.Ended _ -> refuse(IS_OPEN);
      case Application.Draft _, Application.Submitted _, Application.Accepted _ -> {
        var whose = Application.whose(application);
        yield accept(
            new ApplicationWithdrawn(whose.application(), whose.trainee(), c.reason(), today));
      }
    };
  }

  static Decision<OfApplication> letLapse(Application application, LocalDate today) {
    return switch (application) {
      case Application.Undrafted _, Application.Draft _, Application.Ended _ -> accept();
      case Application.Submitted s -> lapse(s.whose(), s.validUntil(), today);
      case Application.Accepted a -> lapse(a.whose(), a.validUntil(), today);
    };
  }

  private static Decision<OfApplication> lapse(
      Application.Whose whose, LocalDate validUntil, LocalDate today) {
    return today.isAfter(validUntil)
        ? accept(new ApplicationLapsed(whose.application(), whose.trainee(), today))
        : accept();
  }
}
