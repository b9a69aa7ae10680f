// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Runs against whichever engine was chosen. */
@EngineTest
class EnginesTest {

  private final Engines engines = Engines.current();

  @Test
  void both_say_who_they_are() {
    Answer answer = engines.describe();
    assertThat(answer.store()).matches(".*(MongoDB|compatible).*");
    assertThat(answer.broker()).startsWith("Apache Kafka, metadata 4.");
    assertThat(engines.mongodbUri()).contains("directConnection=true");
  }

  @Test
  void it_is_the_same_pair_all_the_time() {
    assertThat(Engines.current()).isSameAs(engines);
  }

  @Test
  void the_store_goes_away_and_comes_back_with_its_data_at_the_same_address() {
    try (MongoClient client =
        MongoClients.create(engines.mongodbUri() + "&serverSelectionTimeoutMS=500")) {
      var documents = client.getDatabase("engines").getCollection("away");
      String id = UUID.randomUUID().toString();
      documents.insertOne(new Document("_id", id));

      engines.stopStore();
      try {
        assertThatThrownBy(() -> documents.insertOne(new Document("_id", id + "-2")))
            .isInstanceOf(MongoException.class);
      } finally {
        engines.startStore();
      }

      await()
          .ignoreExceptions()
          .untilAsserted(
              () -> assertThat(documents.find(new Document("_id", id)).first()).isNotNull());
    }
  }

  @Test
  void the_broker_goes_away_and_a_record_sent_meanwhile_arrives_when_it_is_back() throws Exception {
    String topic = "engines.away." + UUID.randomUUID();
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", engines.kafka(), "acks", "all", "reconnect.backoff.max.ms", 200);
    try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", engines.kafka()));
        var producer =
            new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
      producer.send(new ProducerRecord<>(topic, "before")).get();

      engines.stopBroker();
      // In a thread of its own: without a broker, send itself waits for the topic's metadata.
      CompletableFuture<Object> meanwhile;
      try {
        meanwhile = CompletableFuture.supplyAsync(() -> sent(producer, topic));
        await().during(Duration.ofMillis(500)).until(() -> !meanwhile.isDone());
      } finally {
        engines.startBroker();
      }

      assertThat(meanwhile.get(60, TimeUnit.SECONDS)).isEqualTo(1L);
    }
  }

  private static Object sent(KafkaProducer<String, String> producer, String topic) {
    try {
      return producer.send(new ProducerRecord<>(topic, "meanwhile")).get().offset();
    } catch (InterruptedException | ExecutionException e) {
      return e;
    }
  }
}
