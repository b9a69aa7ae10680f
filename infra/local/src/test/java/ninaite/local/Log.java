// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ninaite.events.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics as they are: reads all of them, and writes records that no service wrote. */
final class Log implements AutoCloseable {
  private final String kafka;
  private final KafkaProducer<String, byte[]> producer;

  Log(String kafka) {
    this.kafka = kafka;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer());
  }

  static Stream<Topic<?>> topics() {
    return Stream.of(Topic.TRAINEE, Topic.EMPLOYER, Topic.TRAINING, Topic.PLACEMENT);
  }

  /** Every record of every topic up to now, in order per partition. */
  List<ConsumerRecord<String, byte[]>> everything() {
    List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", kafka),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          topics()
              .flatMap(
                  t ->
                      IntStream.range(0, Topic.PARTITIONS)
                          .mapToObj(p -> new TopicPartition(t.name(), p)))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
    }
    return all;
  }

  void write(ConsumerRecord<String, byte[]> again) {
    write(new ProducerRecord<>(again.topic(), null, again.key(), again.value(), again.headers()));
  }

  void write(ProducerRecord<String, byte[]> record) {
    producer.send(record);
  }

  void flush() {
    producer.flush();
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(5));
  }
}
