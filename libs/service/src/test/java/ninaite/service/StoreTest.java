// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Deciders;
import ninaite.aggregate.Deciding;
import ninaite.aggregate.Decision;
import ninaite.aggregate.Outbox;
import ninaite.events.Topic;
import ninaite.events.TraineeEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoManagedTypes;

/** The wiring of the store, as far as it goes without one. */
class StoreTest {
  sealed interface Buoy {
    @TypeAlias("adrift")
    record Adrift() implements Buoy {}

    @TypeAlias("moored")
    record Moored(String where) implements Buoy {}
  }

  private static final Decider<Buoy, String, TraineeEvent> BUOYS =
      new Decider<>(
          "buoys",
          Topic.TRAINEE,
          Buoy.class,
          new Buoy.Adrift(),
          (_, _, _) -> Decision.accept(),
          (state, _) -> state);

  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  StoreAutoConfiguration.class,
                  TimeAutoConfiguration.class,
                  MongoAutoConfiguration.class,
                  DataMongoAutoConfiguration.class))
          .withInitializer(
              context ->
                  context
                      .getBeanFactory()
                      .setConversionService(ApplicationConversionService.getSharedInstance()))
          .withPropertyValues(
              "spring.mongodb.uri=mongodb://127.0.0.1:1/?directConnection=true",
              "spring.mongodb.database=harbour",
              "ninaite.store.patience=100ms")
          .withBean(Deciders.class, () -> Deciders.of(BUOYS))
          .withBean(Outbox.class, () -> (_, _, _, _) -> {});

  @Test
  void a_service_does_not_start_without_its_indexes() {
    service.run(
        context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("Timed out")
                .hasMessageContaining("127.0.0.1:1"));
  }

  @Test
  void the_database_is_the_services_and_states_are_known_by_their_alias() {
    withoutIndexes(
        context -> {
          assertThat(context.getBean(MongoDatabaseFactory.class).getMongoDatabase().getName())
              .isEqualTo("harbour");
          assertThat(context.getBean(MongoManagedTypes.class).toList())
              .contains(Buoy.Adrift.class, Buoy.Moored.class);
          assertThat(context).hasSingleBean(Deciding.class).hasSingleBean(InstantSource.class);
        });
  }

  @Test
  void writes_are_journalled_by_the_majority_and_a_dead_store_is_noticed_in_seconds() {
    withoutIndexes(
        context -> {
          MongoClient client = context.getBean(MongoClient.class);
          assertThat(client.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
          assertThat(selectionTimeout(client)).isEqualTo(2500);
        });
  }

  @Test
  void options_in_the_uri_win() {
    withoutIndexes(
        context -> assertThat(selectionTimeout(context.getBean(MongoClient.class))).isEqualTo(777),
        "spring.mongodb.uri=mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=777");
  }

  private void withoutIndexes(Consumer<AssertableApplicationContext> test, String... settings) {
    BeanFactoryPostProcessor without =
        factory -> ((BeanDefinitionRegistry) factory).removeBeanDefinition("indexes");
    service
        .withPropertyValues(settings)
        .withBean(BeanFactoryPostProcessor.class, () -> without)
        .run(test::accept);
  }

  private static long selectionTimeout(MongoClient client) {
    return client
        .getClusterDescription()
        .getClusterSettings()
        .getServerSelectionTimeout(TimeUnit.MILLISECONDS);
  }
}
