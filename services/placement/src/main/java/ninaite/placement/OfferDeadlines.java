// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.InstantSource;
import java.util.Date;
import ninaite.aggregate.Aggregates;
import ninaite.events.PlacementEvent.OfCandidate;
import org.bson.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets offers lapse whose time is over. */
@Component
class OfferDeadlines {
  private final Aggregates<Candidate, Candidate.Command, OfCandidate> candidates;
  private final InstantSource clock;

  OfferDeadlines(
      Aggregates<Candidate, Candidate.Command, OfCandidate> candidates, InstantSource clock) {
    this.candidates = candidates;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${ninaite.placement.deadline-check:10s}")
  void check() {
    candidates.tellDue(
        new Document("state.offers.respondBy", new Document("$lte", Date.from(clock.instant()))),
        new Candidate.LetLapse());
  }
}
