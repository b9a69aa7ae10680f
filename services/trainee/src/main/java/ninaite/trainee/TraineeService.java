// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Deciders;
import ninaite.aggregate.Deciding;
import ninaite.events.EmployerEvent;
import ninaite.events.PlacementEvent;
import ninaite.events.Topic;
import ninaite.events.TraineeEvent;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.messaging.Subscription;
import ninaite.service.Index;
import ninaite.service.Service;
import org.bson.Document;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** People who want to work, and their applications. */
@SpringBootApplication
public class TraineeService {

  private static final String NAME = "trainee";

  public static void main(String[] args) {
    Service.run(TraineeService.class, NAME, args);
  }

  @Bean
  Deciders deciders() {
    return Deciders.of(Application.DECIDER);
  }

  @Bean
  Aggregates<Application, Application.Command, OfApplication> applications(Deciding deciding) {
    return deciding.by(Application.DECIDER);
  }

  @Bean
  Subscription<TraineeEvent> toLedger(LedgerReactions ledger) {
    return Subscription.each(NAME, Topic.TRAINEE, ledger::onTrainee);
  }

  @Bean
  Subscription<PlacementEvent> introductionsToLedger(LedgerReactions ledger) {
    return Subscription.each(NAME, Topic.PLACEMENT, ledger::onPlacement);
  }

  @Bean
  Subscription<EmployerEvent> employersToLedger(Workplaces workplaces) {
    return Subscription.each(NAME, Topic.EMPLOYER, workplaces::onEmployer);
  }

  @Bean
  Index applicationsOfTrainee() {
    return new Index("applications", new Document("state.whose.trainee", 1), false);
  }

  @Bean
  Index applicationsThatWait() {
    return new Index(
        "applications",
        new Document("state.whose.municipality", 1).append("state._class", 1),
        false);
  }

  @Bean
  Index applicationsByValidity() {
    return new Index("applications", new Document("state.validUntil", 1), false);
  }

  @Bean
  Index applicationsByReceipt() {
    return Index.on("applications", "state.received.receipt");
  }

  @Bean
  Index ledgerByDay() {
    return Index.on(Pages.COLLECTION, "page.lines.receivedOn");
  }

  @Bean
  Index ledgerByApplication() {
    return Index.on(Pages.COLLECTION, "page.lines.application");
  }

  @Bean
  Index ledgerByPlacement() {
    return Index.on(Pages.COLLECTION, "page.jobs.placement");
  }

  @Bean
  Index ledgerByEnd() {
    return Index.on(Pages.COLLECTION, "keptUntil");
  }

  @Bean
  Index unfinishedOfTrainee() {
    return Index.on(UnfinishedForms.COLLECTION, "trainee");
  }

  @Bean
  Index unfinishedByDay() {
    return Index.on(UnfinishedForms.COLLECTION, "savedAt");
  }
}
