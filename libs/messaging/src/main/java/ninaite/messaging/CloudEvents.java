// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import ninaite.aggregate.EventJson;
import ninaite.aggregate.EventJson.Unreadable;
import ninaite.aggregate.Pending;
import ninaite.events.Event;
import ninaite.events.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * The envelope: CloudEvents 1.0 in Kafka's binary mode, attributes as headers, JSON as the value.
 */
final class CloudEvents {
  /** More than any event of ours by far; the broker's own limit is near it. */
  private static final int MOST_BYTES = 1_000_000;

  private CloudEvents() {}

  static ProducerRecord<String, byte[]> write(
      String topic, String collection, String id, Pending event) {
    var out = new ProducerRecord<>(topic, id, event.body().getBytes(UTF_8));
    attribute(out, "ce_specversion", "1.0");
    attribute(out, "ce_id", id + ":" + event.sequence());
    attribute(out, "ce_type", event.type());
    attribute(out, "ce_source", "/" + topic.replace("ninaite.", "") + "/" + collection);
    attribute(out, "ce_subject", id);
    attribute(out, "ce_sequence", Long.toString(event.sequence()));
    attribute(out, "ce_time", event.time().toString());
    attribute(out, "content-type", "application/json");
    String trace = event.traceparent();
    if (trace != null) {
      attribute(out, "traceparent", trace);
    }
    return out;
  }

  /** Reads what a record says, or refuses it with the reason. */
  static <E extends Event> Received<E> read(Topic<E> topic, ConsumerRecord<String, byte[]> in)
      throws Unreadable {
    byte[] body = in.value();
    if (body == null) {
      throw new Unreadable("no value");
    }
    if (body.length > MOST_BYTES) {
      throw new Unreadable("larger than " + MOST_BYTES + " bytes");
    }
    Event event = EventJson.read(required(in, "ce_type"), body);
    if (!topic.events().isInstance(event)) {
      throw new Unreadable("an event of another topic");
    }
    if (!event.subject().text().equals(in.key())) {
      throw new Unreadable("the key is not the event's subject");
    }
    return new Received<>(
        topic,
        topic.events().cast(event),
        sequence(required(in, "ce_sequence")),
        time(required(in, "ce_time")),
        in.partition(),
        in.offset());
  }

  private static void attribute(ProducerRecord<?, ?> out, String name, String value) {
    out.headers().add(name, value.getBytes(UTF_8));
  }

  private static String required(ConsumerRecord<?, ?> in, String name) throws Unreadable {
    String value = header(in, name);
    if (value == null) {
      throw new Unreadable("no header " + name);
    }
    return value;
  }

  static @Nullable String header(ConsumerRecord<?, ?> in, String name) {
    Header header = in.headers().lastHeader(name);
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }

  private static long sequence(String text) throws Unreadable {
    try {
      long sequence = Long.parseLong(text);
      if (sequence > 0) {
        return sequence;
      }
    } catch (NumberFormatException e) {
      // falls through to the refusal
    }
    throw new Unreadable("ce_sequence is not a positive number");
  }

  private static Instant time(String text) throws Unreadable {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new Unreadable("ce_time is not a time");
    }
  }
}
