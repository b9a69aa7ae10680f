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

  /** For the calendar: what opens, and what has reached its last day of bookings. */
  @Bean
  Index coursesByFirstDayOfBookings() {
    return Index.on("courses", "state._class", "state.about.applyFrom");
  }

  @Bean
  Index coursesByLastDayOfBookings() {
    return Index.on("courses", "state._class", "state.reached", "state.about.applyTo");
  }

  @Bean
  Index coursesOfMunicipality() {
    return Index.on("courses", "state.about.municipality", "state.about.startsOn");
  }

  @Bean
  Index coursesByStart() {
    return Index.on("courses", "state.about.startsOn");
  }

  @Bean
  Index certificatesOfTrainee() {
    return Index.on("certificates", "state.proof.trainee");
  }

  @Bean
  Index certificatesOfCourse() {
    return Index.on("certificates", "state.proof.course");
  }

  /** For a person's own courses. */
  @Bean
  Index coursesByBooked() {
    return Index.on("courses", "state.seats.booked");
  }

  @Bean
  Index coursesByOffered() {
    return Index.on("courses", "state.seats.offered.trainee");
  }

  @Bean
  Index coursesByWaiting() {
    return Index.on("courses", "state.seats.waiting");
  }

  @Bean
  Index coursesByStarter() {
    return Index.on("courses", "state.attendance.starters");
  }
}
