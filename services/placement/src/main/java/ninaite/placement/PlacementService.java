// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Deciders;
import ninaite.aggregate.Deciding;
import ninaite.events.EmployerEvent;
import ninaite.events.PlacementEvent;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.Topic;
import ninaite.events.TraineeEvent;
import ninaite.messaging.Subscription;
import ninaite.service.Index;
import ninaite.service.Service;
import org.bson.Document;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Candidates, vacancies, introductions, offers and placements. */
@SpringBootApplication
public class PlacementService {
  private static final String NAME = "placement";

  public static void main(String[] args) {
    Service.run(PlacementService.class, NAME, args);
  }

  @Bean
  Deciders deciders() {
    return Deciders.of(Candidate.DECIDER, Vacancy.DECIDER, Placement.DECIDER);
  }

  @Bean
  Aggregates<Candidate, Candidate.Command, OfCandidate> candidates(Deciding deciding) {
    return deciding.by(Candidate.DECIDER);
  }

  @Bean
  Aggregates<Vacancy, Vacancy.Command, OfVacancy> vacancies(Deciding deciding) {
    return deciding.by(Vacancy.DECIDER);
  }

  @Bean
  Aggregates<Placement, Placement.Command, OfPlacement> placements(Deciding deciding) {
    return deciding.by(Placement.DECIDER);
  }

  @Bean
  Subscription<TraineeEvent> trainee(PlacementReactions reactions) {
    return Subscription.each(NAME, Topic.TRAINEE, reactions::onTrainee);
  }

  @Bean
  Subscription<EmployerEvent> employer(PlacementReactions reactions) {
    return Subscription.each(NAME, Topic.EMPLOYER, reactions::onEmployer);
  }

  @Bean
  Subscription<PlacementEvent> placement(PlacementReactions reactions) {
    return Subscription.each(NAME, Topic.PLACEMENT, reactions::onPlacement);
  }

  /** For the clock that lets offers lapse. */
  @Bean
  Index offersByDeadline() {
    return new Index("candidates", new Document("state.offers.respondBy", 1), false);
  }
}
