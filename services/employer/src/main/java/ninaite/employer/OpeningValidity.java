// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.time.InstantSource;
import ninaite.aggregate.Aggregates;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.japan.Japan;
import org.bson.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes openings down after the end of the second following month. */
@Component
class OpeningValidity {
  private final Aggregates<Opening, Opening.Command, OfOpening> openings;
  private final InstantSource clock;

  OpeningValidity(Aggregates<Opening, Opening.Command, OfOpening> openings, InstantSource clock) {
    this.openings = openings;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${ninaite.employer.validity-check:10m}")
  void check() {
    openings.tellDue(
        new Document("state._class", "opening.published")
            .append(
                "state.posting.validUntil",
                new Document("$lt", Japan.dateOf(clock.instant()).toString())),
        new Opening.Expire());
  }
}
