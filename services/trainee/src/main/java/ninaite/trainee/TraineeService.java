// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Deciders;
import ninaite.aggregate.Deciding;
import ninaite.events.TraineeEvent.OfApplication;
import ninaite.service.Index;
import ninaite.service.Service;
import org.bson.Document;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** People who want to work, and their applications. */
@SpringBootApplication
public class TraineeService {

  public static void main(String[] args) {
    Service.run(TraineeService.class, "trainee", args);
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
}
