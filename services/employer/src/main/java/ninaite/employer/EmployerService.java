// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.util.List;
import java.util.stream.Stream;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Deciders;
import ninaite.aggregate.Deciding;
import ninaite.employer.terms.MinimumWages;
import ninaite.events.EmployerEvent.OfEmployer;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.PlacementEvent;
import ninaite.events.Topic;
import ninaite.messaging.Subscription;
import ninaite.service.Index;
import ninaite.service.Service;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;

/** Employers and their openings. */
@SpringBootApplication
public class EmployerService {
  private static final String NAME = "employer";

  public static void main(String[] args) {
    Service.run(EmployerService.class, NAME, args);
  }

  /**
   * @param files what is known; a property takes the place of ours
   * @param more what an operator adds to it
   */
  @Bean
  MinimumWages minimumWages(
      @Value("${ninaite.employer.minimum-wages:classpath:minimum-wages.csv}") List<Resource> files,
      @Value("${ninaite.employer.more-minimum-wages:}") List<Resource> more) {
    return MinimumWageFile.read(
        Stream.concat(files.stream(), more.stream()).filter(EmployerService::isNamed).toList());
  }

  @Bean
  Decider<Opening, Opening.Command, OfOpening> opening(MinimumWages wages) {
    return Opening.decider(wages);
  }

  @Bean
  Deciders deciders(Decider<Opening, Opening.Command, OfOpening> opening) {
    return Deciders.of(Employer.DECIDER, opening).storing(Introduction.class);
  }

  @Bean
  Aggregates<Employer, Employer.Command, OfEmployer> employers(Deciding deciding) {
    return deciding.by(Employer.DECIDER);
  }

  @Bean
  Aggregates<Opening, Opening.Command, OfOpening> openings(
      Deciding deciding, Decider<Opening, Opening.Command, OfOpening> opening) {
    return deciding.by(opening);
  }

  @Bean
  Subscription<PlacementEvent> placement(EmployerReactions reactions) {
    return Subscription.each(NAME, Topic.PLACEMENT, reactions::onPlacement);
  }

  /** For the search: newest first. */
  @Bean
  Index openingsPublished() {
    return new Index(
        Opening.COLLECTION,
        new Document("state._class", 1)
            .append("state.whose.municipality", 1)
            .append("state.posting.publishedOn", -1)
            .append("_id", -1),
        false);
  }

  @Bean
  Index openingsByValidity() {
    return Index.on(Opening.COLLECTION, "state._class", "state.posting.validUntil");
  }

  @Bean
  Index openingsByEmployer() {
    return Index.on(Opening.COLLECTION, "state.whose.employer");
  }

  /** For the ledger, which has every opening that was ever shown. */
  @Bean
  Index openingsByDay() {
    return Index.on(Opening.COLLECTION, "state.whose.municipality", "state.posting.publishedOn");
  }

  @Bean
  Index underMinimumWageByMunicipality() {
    return Index.on("under_minimum_wage", "municipality");
  }

  @Bean
  Index underMinimumWageByEmployer() {
    return Index.on("under_minimum_wage", "employer");
  }

  private static boolean isNamed(Resource file) {
    String name = file.getFilename();
    return name != null && !name.isBlank();
  }
}
