// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Deciding;
import ninaite.events.PlacementEvent.OfRound;
import ninaite.service.Index;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What match rounds add to the service. */
@Configuration(proxyBeanMethods = false)
class RoundParts {

  @Bean
  Decider<MatchRound, MatchRound.Command, OfRound> roundDecider() {
    return MatchRound.DECIDER;
  }

  @Bean
  Aggregates<MatchRound, MatchRound.Command, OfRound> rounds(Deciding deciding) {
    return deciding.by(MatchRound.DECIDER);
  }

  @Bean
  Index roundsByMunicipality() {
    return Index.on(MatchRound.DECIDER.collection(), "state.whose.municipality");
  }

  @Bean
  Index rankingsByRound() {
    return Index.on(Rankings.COLLECTION, "round", "side");
  }
}
