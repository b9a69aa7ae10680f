// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ninaite.aggregate.EventJson.Unreadable;
import ninaite.events.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what a poll brought. Runs in the consumer's own thread, as does a replay, so that within a
 * key nothing overtakes.
 */
final class Inbound<E extends Event> {
  private static final Logger LOG = LoggerFactory.getLogger(Inbound.class);

  /** How often to see whether an operator wants a replay, while something is parked. */
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final Subscription<E> subscription;
  private final Parking parking;
  private final Failpoints failpoints;
  private final Set<String> held = ConcurrentHashMap.newKeySet();
  private volatile boolean heldIsKnown;
  private final Counter taken;
  private long lookedAt;

  Inbound(
      Subscription<E> subscription, Parking parking, MeterRegistry meters, Failpoints failpoints) {
    this.subscription = subscription;
    this.parking = parking;
    this.failpoints = failpoints;
    this.taken =
        Counter.builder("ninaite.inbound.records")
            .description("Records whose effects are stored, or that are parked")
            .tags("group", subscription.group(), "topic", subscription.topic().name())
            .register(meters);
  }

  /** Other partitions are ours now: what is held up in them has to be looked up again. */
  void assigned() {
    heldIsKnown = false;
  }

  /**
   * @throws RuntimeException if the store or a neighbour is not there for now: the caller comes
   *     back with the same records later
   */
  void take(List<ConsumerRecord<String, byte[]>> records) {
    replayWhatWasAskedFor();
    List<Readable<E>> readable = new ArrayList<>(records.size());
    for (ConsumerRecord<String, byte[]> record : records) {
      if (held.contains(Parking.key(record))) {
        park(record, "behind a parked record of the same key");
        continue;
      }
      try {
        readable.add(new Readable<>(record, CloudEvents.read(subscription.topic(), record)));
      } catch (Unreadable e) {
        // What came before it in this poll has to be handled first, to keep the order of the key.
        handle(readable);
        readable.clear();
        park(record, reason(e));
      }
    }
    handle(readable);
    failpoints.reached(Failpoints.HANDLED_NOT_COMMITTED);
    taken.increment(records.size());
  }

  /** Called with every poll and when there is nothing to poll. */
  void replayWhatWasAskedFor() {
    String group = subscription.group();
    String topic = subscription.topic().name();
    if (!heldIsKnown) {
      held.clear();
      held.addAll(parking.heldKeys(group, topic));
      held.remove("");
      heldIsKnown = true;
    }
    long now = System.nanoTime();
    if (held.isEmpty() || now - lookedAt < LOOK_EVERY.toNanos()) {
      return;
    }
    lookedAt = now;
    for (String key : List.copyOf(held)) {
      for (ConsumerRecord<String, byte[]> record : parking.toReplay(group, topic, key)) {
        if (!replay(group, record)) {
          break;
        }
      }
      if (!parking.holds(group, topic, key)) {
        held.remove(key);
      }
    }
  }

  private boolean replay(String group, ConsumerRecord<String, byte[]> record) {
    try {
      subscription.handler().accept(List.of(CloudEvents.read(subscription.topic(), record)));
      parking.settled(group, record);
      return true;
    } catch (Unreadable e) {
      parking.stillParked(group, record, reason(e));
    } catch (RuntimeException e) {
      if (Transience.of(e)) {
        throw e;
      }
      parking.stillParked(group, record, reason(e));
    }
    return false;
  }

  private void handle(List<Readable<E>> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      subscription.handler().accept(batch.stream().map(Readable::received).toList());
    } catch (RuntimeException e) {
      if (Transience.of(e)) {
        throw e;
      }
      oneByOne(batch);
    }
  }

  /** Some record of the batch is one that we can't handle. Finds it, so that only its key waits. */
  private void oneByOne(List<Readable<E>> batch) {
    for (Readable<E> each : batch) {
      if (held.contains(Parking.key(each.record()))) {
        park(each.record(), "behind a parked record of the same key");
        continue;
      }
      try {
        subscription.handler().accept(List.of(each.received()));
      } catch (RuntimeException e) {
        if (Transience.of(e)) {
          throw e;
        }
        LOG.error("{}: can't handle {}", subscription.name(), where(each.record()), e);
        park(each.record(), reason(e));
      }
    }
  }

  private void park(ConsumerRecord<String, byte[]> record, String reason) {
    parking.park(subscription.group(), record, reason);
    if (!Parking.key(record).isEmpty()) {
      held.add(Parking.key(record));
    }
    LOG.warn("{}: parked {}: {}", subscription.name(), where(record), reason);
  }

  private static String where(ConsumerRecord<?, ?> record) {
    return record.topic() + "-" + record.partition() + "@" + record.offset();
  }

  private static String reason(Exception e) {
    return e instanceof Unreadable || e instanceof Refusal
        ? String.valueOf(e.getMessage())
        : "the handler failed: " + e.getClass().getSimpleName();
  }

  private record Readable<E extends Event>(
      ConsumerRecord<String, byte[]> record, Received<E> received) {}
}
