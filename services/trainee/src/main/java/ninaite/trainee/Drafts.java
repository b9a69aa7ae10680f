// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.trainee.TraineeRule.IS_OPEN;

import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Ids;
import ninaite.aggregate.Outcome;
import ninaite.events.ApplicationId;
import ninaite.events.MunicipalityId;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.events.TraineeId;
import ninaite.service.Asked;
import org.springframework.stereotype.Component;

/**
 * One open application of one person in one municipality, as often as they like one after the
 * other. The first has an id that follows from person and municipality, the next one from these and
 * the number 2: so the store's primary key is the claim, and of many requests at once one wins.
 */
@Component
class Drafts {
  private final Aggregates<Application, Application.Command, OfApplication> applications;

  Drafts(Aggregates<Application, Application.Command, OfApplication> applications) {
    this.applications = applications;
  }

  Outcome<Application> begin(
      TraineeId trainee, MunicipalityId municipality, Entry entry, Asked asked) {
    var origin = asked.origin(new Drawn(municipality, entry));
    for (int number = 1; ; number++) {
      var id = id(trainee, municipality, number);
      var draw = new Application.Draw(new Application.Whose(id, trainee, municipality), entry);
      Outcome<Application> outcome = applications.handle(id.text(), draw, origin);
      boolean hasEnded =
          outcome instanceof Outcome.Refused<Application>(var rule, var _, var _)
              && rule == IS_OPEN;
      if (!hasEnded) {
        return outcome;
      }
    }
  }

  /** What was asked for, whichever document it leads to. */
  private record Drawn(MunicipalityId municipality, Entry entry) {}

  static ApplicationId id(TraineeId trainee, MunicipalityId municipality, int number) {
    return new ApplicationId(
        Ids.sameFor("application", trainee.text(), municipality.text(), Integer.toString(number)));
  }
}
