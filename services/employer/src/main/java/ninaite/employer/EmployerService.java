// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Deciders;
import ninaite.aggregate.Deciding;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.service.Index;
import ninaite.service.Service;
import org.bson.Document;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Employers and their openings. */
@SpringBootApplication
public class EmployerService {

  public static void main(String[] args) {
    Service.run(EmployerService.class, "employer", args);
  }

  @Bean
  Deciders deciders() {
    return Deciders.of(Employer.DECIDER, Opening.DECIDER);
  }

  @Bean
  Aggregates<Employer, Employer.Command, OfEmployer> employers(Deciding deciding) {
    return deciding.by(Employer.DECIDER);
  }

  @Bean
  Aggregates<Opening, Opening.Command, OfOpening> openings(Deciding deciding) {
    return deciding.by(Opening.DECIDER);
  }

  @Bean
  Index openingsPublished() {
    return new Index(
        "openings", new Document("state._class", 1).append("state.whose.municipality", 1), false);
  }

  @Bean
  Index openingsByValidity() {
    return new Index("openings", new Document("state.validUntil", 1), false);
  }
}
