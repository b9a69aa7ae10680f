// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import com.mongodb.WriteConcern;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ninaite.aggregate.Deciders;
import ninaite.aggregate.Deciding;
import ninaite.aggregate.Outbox;
import ninaite.aggregate.StateMapping;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScanner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.Document;

/** The store of a service, and the runtime of its aggregates if it declares {@link Deciders}. */
@AutoConfiguration(before = {MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
class StoreAutoConfiguration {

  /** Spring Data would scan for {@code @Document} alone and never see a sealed state. */
  @Bean
  @ConditionalOnMissingBean
  MongoManagedTypes storedTypes(ApplicationContext context, ObjectProvider<Deciders> deciders)
      throws ClassNotFoundException {
    Set<Class<?>> documents = new EntityScanner(context).scan(Document.class);
    Set<Class<?>> states = deciders.stream().findFirst().map(Deciders::states).orElse(Set.of());
    return MongoManagedTypes.fromIterable(
        StateMapping.permitted(
            Stream.concat(documents.stream(), states.stream()).<Class<?>>map(c -> c).toList()));
  }

  @Bean
  @ConditionalOnMissingBean
  MongoCustomConversions storedForms() {
    return StateMapping.conversions();
  }

  /**
   * Acknowledged means journalled by the majority, on a single node as on a replica set. A dead
   * store is noticed within seconds. Ordered before Boot's own customizer, so that options in the
   * URI win over these.
   */
  @Bean
  @Order(-1)
  MongoClientSettingsBuilderCustomizer safeAndQuickToFail() {
    return settings ->
        settings
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .applyToClusterSettings(c -> c.serverSelectionTimeout(2500, TimeUnit.MILLISECONDS))
            .applyToSocketSettings(
                s -> s.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS))
            .applyToConnectionPoolSettings(p -> p.maxWaitTime(2500, TimeUnit.MILLISECONDS));
  }

  @Bean
  Indexes indexes(
      MongoDatabaseFactory store,
      ObjectProvider<Deciders> deciders,
      ObjectProvider<Index> declared,
      @Value("${ninaite.store.patience}") Duration patience) {
    Stream<Index> standard =
        deciders.stream()
            .flatMap(all -> all.all().stream())
            .map(decider -> Index.on(decider.collection(), "outbox.time"));
    List<Index> all = Stream.concat(standard, declared.orderedStream()).toList();
    return new Indexes(store, all, patience);
  }

  @Bean
  StoreHealth storeHealthIndicator(MongoDatabaseFactory store) {
    return new StoreHealth(store);
  }

  /** Asks for an Outbox without a condition: aggregates whose events go nowhere must not start. */
  @Bean
  @ConditionalOnBean(Deciders.class)
  @ConditionalOnMissingBean
  Deciding deciding(
      MongoTemplate mongo, Outbox outbox, InstantSource clock, ObjectProvider<Tracer> tracer) {
    return new Deciding(mongo, outbox, clock, new Traceparent(tracer));
  }
}
