// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Deciders;
import ninaite.aggregate.Deciding;
import ninaite.events.Topic;
import ninaite.events.TrainingEvent;
import ninaite.events.TrainingEvent.OfCertificate;
import ninaite.events.TrainingEvent.OfCourse;
import ninaite.messaging.Subscription;
import ninaite.service.Index;
import ninaite.service.Service;
import org.bson.Document;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Courses, seats and certificates. */
@SpringBootApplication
public class TrainingService {
  private static final String NAME = "training";

  public static void main(String[] args) {
    Service.run(TrainingService.class, NAME, args);
  }

  @Bean
  Deciders deciders() {
    return Deciders.of(Course.DECIDER, Certificate.DECIDER);
  }

  @Bean
  Aggregates<Course, Course.Command, OfCourse> courses(Deciding deciding) {
    return deciding.by(Course.DECIDER);
  }

  @Bean
  Aggregates<Certificate, Certificate.Command, OfCertificate> certificates(Deciding deciding) {
    return deciding.by(Certificate.DECIDER);
  }

  @Bean
  Subscription<TrainingEvent> training(TrainingReactions reactions) {
    return Subscription.each(NAME, Topic.TRAINING, reactions::onTraining);
  }

  @Bean
  Index seatOffersByDeadline() {
    return new Index("courses", new Document("state.seats.offered.respondBy", 1), false);
  }
}
