// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import ninaite.aggregate.Deciders;
import ninaite.messaging.Failpoints;
import ninaite.messaging.KafkaClients;
import ninaite.messaging.Parking;
import ninaite.messaging.Relay;
import ninaite.messaging.Subscription;
import ninaite.messaging.Subscriptions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The way out to Kafka and the way in, for a service that has aggregates or subscriptions. */
@AutoConfiguration(after = {DataMongoAutoConfiguration.class, KafkaAutoConfiguration.class})
@ConditionalOnBean(Deciders.class)
@EnableConfigurationProperties(KafkaProperties.class)
class MessagingAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Failpoints failpoints() {
    return Failpoints.NONE;
  }

  @Bean
  Parking parking(MongoTemplate mongo, InstantSource clock, MeterRegistry meters) {
    Parking parking = new Parking(mongo, clock);
    meters.gauge("ninaite.parked", parking, Parking::count);
    return parking;
  }

  @Bean
  Relay relay(
      MongoTemplate mongo,
      Deciders deciders,
      KafkaProperties kafka,
      InstantSource clock,
      MeterRegistry meters,
      Failpoints failpoints) {
    var producer = KafkaClients.producer(kafka.buildAdminProperties());
    return new Relay(mongo, deciders, producer, clock, meters, failpoints);
  }

  @Bean
  Subscriptions subscriptions(
      KafkaProperties kafka,
      ObjectProvider<Subscription<?>> all,
      Parking parking,
      MeterRegistry meters,
      Failpoints failpoints) {
    return new Subscriptions(
        kafka.buildAdminProperties(), all.orderedStream().toList(), parking, meters, failpoints);
  }

  @Bean
  MessagingHealth messagingHealthIndicator(
      Subscriptions subscriptions, Relay relay, Parking parking) {
    return new MessagingHealth(subscriptions, relay, parking);
  }

  @Bean
  ParkedController parkedController(Parking parking) {
    return new ParkedController(parking);
  }

  @Bean
  Start start(Relay relay, Subscriptions subscriptions) {
    return new Start(relay, subscriptions);
  }

  /** Nothing is sent or taken before the service is complete. */
  record Start(Relay relay, Subscriptions subscriptions) {
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
      relay.start();
      subscriptions.start();
    }
  }
}
