// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import com.mongodb.client.MongoCollection;
import java.time.InstantSource;
import ninaite.aggregate.Deciders;
import ninaite.events.EmployerEvent;
import ninaite.events.PlacementEvent;
import ninaite.events.Topic;
import ninaite.events.TraineeEvent;
import ninaite.events.TrainingEvent;
import ninaite.messaging.Subscription;
import ninaite.service.Service;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Facts and figures for bureau and city. */
@SpringBootApplication
public class BureauService {
  private static final String NAME = "bureau";

  /**
   * Facts and cells of one reading of the log. To rebuild everything from the first event, start
   * with the next generation: it reads into collections of its own while the old one still answers.
   */
  private final int generation;

  BureauService(@Value("${ninaite.bureau.generation:1}") int generation) {
    this.generation = generation;
  }

  public static void main(String[] args) {
    Service.run(BureauService.class, NAME, args);
  }

  @Bean
  Deciders deciders() {
    return Deciders.of().storing(Fact.class);
  }

  @Bean
  Changes changes() {
    return new Changes();
  }

  @Bean
  Board board(MongoTemplate mongo) {
    return new Board(collection(mongo, "cells"));
  }

  @Bean
  Registry registry() {
    return Registry.read();
  }

  /** Where the city may look at single people and the bureau may not, five is the least number. */
  @Bean
  Dashboard dashboard(
      Board board,
      Registry registry,
      InstantSource clock,
      @Value("${ninaite.bureau.least-people:5}") int least) {
    return new Dashboard(board, registry, clock, least);
  }

  @Bean
  Counting counting(MongoTemplate mongo, Board board, Changes changes) {
    return new Counting(
        new Facts(collection(mongo, "facts"), mongo.getConverter()),
        board,
        new Journal(collection(mongo, "journal")),
        changes);
  }

  @Bean
  Subscription<TraineeEvent> trainee(Counting counting) {
    return Subscription.batches(group(), Topic.TRAINEE, counting::take);
  }

  @Bean
  Subscription<EmployerEvent> employer(Counting counting) {
    return Subscription.batches(group(), Topic.EMPLOYER, counting::take);
  }

  @Bean
  Subscription<TrainingEvent> training(Counting counting) {
    return Subscription.batches(group(), Topic.TRAINING, counting::take);
  }

  @Bean
  Subscription<PlacementEvent> placement(Counting counting) {
    return Subscription.batches(group(), Topic.PLACEMENT, counting::take);
  }

  private String group() {
    return NAME + "-" + generation;
  }

  private MongoCollection<Document> collection(MongoTemplate mongo, String name) {
    return mongo.getDb().getCollection(name + "_" + generation);
  }
}
