// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Deciders;
import ninaite.aggregate.Deciding;
import ninaite.events.EmployerEvent;
import ninaite.events.PlacementEvent;
import ninaite.events.PlacementEvent.OfCandidate;
import ninaite.events.PlacementEvent.OfPlacement;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.Topic;
import ninaite.events.TraineeEvent;
import ninaite.events.TrainingEvent;
import ninaite.messaging.Subscription;
import ninaite.service.Index;
import ninaite.service.Service;
import org.bson.Document;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Candidates, vacancies, introductions, offers, placements, and match rounds. */
@SpringBootApplication
public class PlacementService {
  private static final String NAME = "placement";

  public static void main(String[] args) {
    Service.run(PlacementService.class, NAME, args);
  }

  @Bean
  Deciders deciders(List<Decider<?, ?, ?>> others) {
    return new Deciders(
        Stream.concat(
                Stream.of(Candidate.DECIDER, Vacancy.DECIDER, Placement.DECIDER), others.stream())
            .toList(),
        Set.of());
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
  Subscription<TraineeEvent> trainee(TraineeReactions reactions) {
    return Subscription.each(NAME, Topic.TRAINEE, reactions::onTrainee);
  }

  @Bean
  Subscription<EmployerEvent> employer(EmployerReactions reactions) {
    return Subscription.each(NAME, Topic.EMPLOYER, reactions::onEmployer);
  }

  @Bean
  Subscription<TrainingEvent> training(TrainingReactions reactions) {
    return Subscription.each(NAME, Topic.TRAINING, reactions::onTraining);
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

  /** For the clock that releases who was not answered. */
  @Bean
  Index introductionsByDeadline() {
    return new Index("vacancies", new Document("state.places.introduced.answerBy", 1), false);
  }

  @Bean
  Index candidatesByMunicipality() {
    return new Index("candidates", new Document("state.whose.municipality", 1), false);
  }

  @Bean
  Index vacanciesByMunicipality() {
    return new Index("vacancies", new Document("state.whose.municipality", 1), false);
  }

  @Bean
  Index vacanciesByEmployer() {
    return new Index("vacancies", new Document("state.whose.employer", 1), false);
  }

  @Bean
  Index placementsByMunicipality() {
    return new Index("placements", new Document("state.whose.municipality", 1), false);
  }

  @Bean
  Index placementsByEmployer() {
    return new Index("placements", new Document("state.whose.employer", 1), false);
  }

  @Bean
  Index placementsByCandidate() {
    return new Index("placements", new Document("state.whose.candidate", 1), false);
  }

  @Bean
  Index ownCheckInsByPlacement() {
    return Index.on(OwnCheckIns.COLLECTION, "placement");
  }
}
