// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.trainee.TraineeRule.IS_OPEN;

import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Ids;
import ninaite.aggregate.Origin;
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
 * Nothing has to be given back when an application ends, and nothing can be left behind.
 */
@Component
class Drafts {
  private final Aggregates<Application, Application.Command, OfApplication> applications;
  private final ApplicationList list;

  Drafts(
      Aggregates<Application, Application.Command, OfApplication> applications,
      ApplicationList list) {
    this.applications = applications;
    this.list = list;
  }

  Outcome<Application> begin(
      TraineeId trainee, MunicipalityId municipality, Entry entry, Asked asked) {
    var origin = asked.origin(new Drawn(municipality, entry));
    var before = list.begunBy(origin.key(), trainee);
    if (before.isPresent()) {
      // Whatever became of it: the repetition is answered there, as is another use of the key.
      return draw(before.get(), trainee, municipality, entry, origin);
    }
    for (int number = 1; ; number++) {
      var outcome = draw(id(trainee, municipality, number), trainee, municipality, entry, origin);
      boolean hasEnded =
          outcome instanceof Outcome.Refused<Application>(var rule, var _, var _)
              && rule == IS_OPEN;
      if (!hasEnded) {
        return outcome;
      }
    }
  }

  private Outcome<Application> draw(
      ApplicationId id,
      TraineeId trainee,
      MunicipalityId municipality,
      Entry entry,
      Origin.Request origin) {
    var whose = new Application.Whose(id, trainee, municipality);
    return applications.handle(id.text(), new Application.Draw(whose, entry), origin);
  }

  /** What was asked for, whichever document it leads to. */
  private record Drawn(MunicipalityId municipality, Entry entry) {}

  static ApplicationId id(TraineeId trainee, MunicipalityId municipality, int number) {
    return new ApplicationId(
        Ids.sameFor("application", trainee.text(), municipality.text(), Integer.toString(number)));
  }
}
