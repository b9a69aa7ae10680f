// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

  private static final String TOPIC = "ninaite.placement";

  @TempDir Path folder;

  @Test
  void records_are_there_after_an_orderly_stop_and_a_start_on_the_same_port() throws Exception {
    int port;
    try (var broker = EmbeddedBroker.start(folder, 0)) {
      port = Integer.parseInt(broker.bootstrap().split(":")[1]);
      makeTopic(broker.bootstrap());
      send(broker.bootstrap(), "offered", "accepted");
    }
    try (var broker = EmbeddedBroker.start(folder, port)) {
      assertThat(broker.bootstrap()).isEqualTo("127.0.0.1:" + port);
      assertThat(read(broker.bootstrap(), 2)).containsExactlyInAnyOrder("offered", "accepted");
    }
  }

  @Test
  void kill_9_loses_no_acknowledged_record_and_the_next_start_recovers_by_itself()
      throws Exception {
    var sent = new ArrayList<String>();
    for (int round = 0; round < 3; round++) {
      try (var broker = ChildJvm.with(BrokerProcess.class, folder)) {
        if (round == 0) {
          makeTopic(broker.address());
        }
        assertThat(read(broker.address(), sent.size())).containsExactlyInAnyOrderElementsOf(sent);
        String[] values = values(round);
        send(broker.address(), values);
        sent.addAll(List.of(values));
        broker.kill();
      }
    }
    try (var broker = EmbeddedBroker.start(folder, 0)) {
      assertThat(read(broker.bootstrap(), sent.size())).containsExactlyInAnyOrderElementsOf(sent);
    }
  }

  @Test
  void a_topic_nobody_declared_is_not_made_by_asking_for_it() throws Exception {
    try (var broker = EmbeddedBroker.start(folder, 0);
        var admin = admin(broker.bootstrap())) {
      assertThatThrownBy(() -> admin.describeTopics(List.of("typo")).allTopicNames().get())
          .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }

  @Test
  void a_taken_port_is_said_clearly_and_the_folder_stays_usable() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> EmbeddedBroker.start(folder, other.getLocalPort()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("no broker on port " + other.getLocalPort());
    }
    EmbeddedBroker.start(folder, 0).close();
  }

  private static String[] values(int round) {
    return IntStream.range(0, 50).mapToObj(i -> round + "-" + i).toArray(String[]::new);
  }

  private static void makeTopic(String bootstrap) throws Exception {
    try (var admin = admin(bootstrap)) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 12, (short) 1))).all().get();
    }
  }

  private static Admin admin(String bootstrap) {
    return Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap));
  }

  private static void send(String bootstrap, String... values) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      for (String value : values) {
        producer.send(new ProducerRecord<>(TOPIC, value, value)).get();
      }
    }
  }

  private static List<String> read(String bootstrap, int count) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "group.id",
            "reader-" + bootstrap + "-" + count,
            "auto.offset.reset",
            "earliest");
    var values = new ArrayList<String>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(TOPIC));
      long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (values.size() < count && System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }
}
