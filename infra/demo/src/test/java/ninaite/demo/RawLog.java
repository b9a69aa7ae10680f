// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything the topics hold, read as plain JSON with no code of the services. */
final class RawLog {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> TOPICS =
      List.of("ninaite.trainee", "ninaite.employer", "ninaite.training", "ninaite.placement");

  private RawLog() {}

  /** One event, once: what stands twice in the log has the same source and id. */
  record Entry(String type, String key, JsonNode body) {
    String text(String field) {
      return body.at("/" + field).asString("");
    }

    LocalDate date(String field) {
      return LocalDate.parse(text(field));
    }

    long number(String field) {
      return body.at("/" + field).asLong();
    }
  }

  static List<Entry> of(String kafka) {
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "group.id", "recount");
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> all =
          TOPICS.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      Map<TopicPartition, Long> ends = consumer.endOffsets(all);
      consumer.assign(all);
      consumer.seekToBeginning(all);
      while (!all.stream().allMatch(p -> consumer.position(p) >= ends.getOrDefault(p, 0L))) {
        for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(200))) {
          if (seen.add(header(each, "ce_source") + " " + header(each, "ce_id"))) {
            entries.add(
                new Entry(header(each, "ce_type"), each.key(), JSON.readTree(each.value())));
          }
        }
      }
    }
    return entries;
  }

  private static String header(ConsumerRecord<?, ?> each, String name) {
    Header header = Objects.requireNonNull(each.headers().lastHeader(name), name);
    return new String(header.value(), UTF_8);
  }
}
