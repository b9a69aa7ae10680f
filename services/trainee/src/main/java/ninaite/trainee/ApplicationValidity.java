// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.time.InstantSource;
import ninaite.aggregate.Aggregates;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.japan.Japan;
import org.bson.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets applications lapse after the end of the second following month. */
@Component
class ApplicationValidity {
  private final Aggregates<Application, Application.Command, OfApplication> applications;
  private final InstantSource clock;

  ApplicationValidity(
      Aggregates<Application, Application.Command, OfApplication> applications,
      InstantSource clock) {
    this.applications = applications;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${ninaite.trainee.validity-check:10m}")
  void check() {
    applications.tellDue(
        new Document(
            "state.validUntil", new Document("$lt", Japan.dateOf(clock.instant()).toString())),
        new Application.LetLapse());
  }
}
