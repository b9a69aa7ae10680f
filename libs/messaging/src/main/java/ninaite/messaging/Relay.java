// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Deciders;
import ninaite.aggregate.Outbox;
import ninaite.aggregate.Pending;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Sends what documents hold in their outbox, and takes it out when the broker has it. Woken by the
 * commit itself; a slow sweep finds what a dead process left behind.
 *
 * <p>Order: the events of one document are sent one batch at a time, always starting with the
 * lowest that may not have been sent, by an idempotent producer that never gives up. So the first
 * occurrence of every event is in order, and what stands twice is recognised by its sequence.
 */
public final class Relay implements Outbox, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final Duration SWEEP = Duration.ofSeconds(15);
  private static final Duration MARK_WITHIN = Duration.ofMillis(100);
  private static final Duration RECENT = Duration.ofSeconds(15);
  private static final Duration BACK_OFF = Duration.ofMillis(500);

  /** What is this old and unsent was left behind: a living relay takes milliseconds. */
  private static final Duration LEFT_BEHIND = Duration.ofSeconds(5);

  private final MongoTemplate mongo;
  private final Deciders deciders;
  private final Producer<String, byte[]> producer;
  private final InstantSource clock;
  private final Failpoints failpoints;
  private final Marking marking;
  private final Timer commitToAck;

  private final Map<Lane.Key, Lane> lanes = new ConcurrentHashMap<>();
  private final BlockingQueue<Lane> ready = new LinkedBlockingQueue<>();
  private final BlockingQueue<Lane> acknowledged = new LinkedBlockingQueue<>();
  private final AtomicBoolean running = new AtomicBoolean();
  private final List<Thread> threads = new ArrayList<>();

  public Relay(
      MongoTemplate mongo,
      Deciders deciders,
      Producer<String, byte[]> producer,
      InstantSource clock,
      MeterRegistry meters,
      Failpoints failpoints) {
    this.mongo = mongo;
    this.deciders = deciders;
    this.producer = producer;
    this.clock = clock;
    this.failpoints = failpoints;
    this.marking = new Marking(mongo);
    this.commitToAck =
        Timer.builder("ninaite.relay.commit_to_ack")
            .description("From the commit of an event to the broker's acknowledgement")
            .publishPercentiles(0.5, 0.95, 0.99)
            .distributionStatisticExpiry(RECENT)
            .register(meters);
    meters.gaugeMapSize("ninaite.relay.documents_waiting", List.of(), lanes);
    meters.gauge("ninaite.relay.events_unsent", this, Relay::unsent);
  }

  public void start() {
    if (running.compareAndSet(false, true)) {
      threads.add(Thread.ofVirtual().name("relay-send").start(this::send));
      threads.add(Thread.ofVirtual().name("relay-mark").start(this::mark));
      threads.add(Thread.ofVirtual().name("relay-sweep").start(this::sweep));
    }
  }

  @Override
  public void committed(String collection, String id, String topic, List<Pending> pending) {
    lanes.compute(
        new Lane.Key(collection, id),
        (key, existing) -> {
          Lane lane = existing == null ? new Lane(key, topic) : existing;
          if (lane.add(pending)) {
            ready.add(lane);
          }
          return lane;
        });
  }

  /** How long the oldest event has been waiting for the broker. */
  public Duration oldestWaiting() {
    Instant now = clock.instant();
    return lanes.values().stream()
        .flatMap(lane -> lane.oldest().stream())
        .map(oldest -> Duration.between(oldest, now))
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  private int unsent() {
    return lanes.values().stream().mapToInt(Lane::unsent).sum();
  }

  private void send() {
    while (running.get()) {
      Lane lane = take(ready);
      if (lane != null) {
        try {
          send(lane, lane.batch());
        } catch (RuntimeException e) {
          // What was not sent, and perhaps something that was, comes again with the whole batch.
          LOG.warn("can't send to {} for now: {}", lane.topic(), e.getClass().getSimpleName());
          again(lane);
        }
      }
    }
  }

  private void send(Lane lane, List<Pending> batch) {
    AtomicInteger open = new AtomicInteger(batch.size());
    AtomicBoolean failed = new AtomicBoolean();
    for (Pending event : batch) {
      producer.send(
          CloudEvents.write(lane.topic(), lane.key().collection(), lane.key().id(), event),
          (_, failure) -> {
            if (failure == null) {
              commitToAck.record(Duration.between(event.time(), clock.instant()));
            } else {
              failed.set(true);
              LOG.warn("not acknowledged: {}", failure.getClass().getSimpleName());
            }
            if (open.decrementAndGet() > 0) {
              return;
            }
            if (failed.get()) {
              Thread.startVirtualThread(() -> again(lane));
            } else {
              acknowledged(lane, batch);
            }
          });
    }
  }

  private void again(Lane lane) {
    pause(BACK_OFF);
    if (running.get()) {
      ready.add(lane);
    }
  }

  private void acknowledged(Lane lane, List<Pending> batch) {
    if (lane.acknowledged(batch)) {
      ready.add(lane);
    }
    acknowledged.add(lane);
  }

  /** A moment later and together: until then the events merely stand in two places. */
  private void mark() {
    while (running.get()) {
      Lane first = take(acknowledged);
      if (first == null) {
        continue;
      }
      pause(MARK_WITHIN);
      Set<Lane> sent = new HashSet<>(Set.of(first));
      acknowledged.drainTo(sent);
      try {
        failpoints.reached(Failpoints.SENT_NOT_MARKED);
        marking.mark(sent);
        sent.forEach(
            lane -> lanes.computeIfPresent(lane.key(), (_, kept) -> kept.isDone() ? null : kept));
      } catch (RuntimeException e) {
        LOG.warn("can't mark as sent for now: {}", e.getClass().getSimpleName());
        pause(BACK_OFF);
        acknowledged.addAll(sent);
      }
    }
  }

  private void sweep() {
    Instant before = clock.instant();
    while (running.get()) {
      for (Decider<?, ?, ?> decider : deciders.all()) {
        try {
          sweep(decider, before);
        } catch (RuntimeException e) {
          LOG.warn(
              "can't sweep {} for now: {}", decider.collection(), e.getClass().getSimpleName());
        }
      }
      pause(SWEEP);
      before = clock.instant().minus(LEFT_BEHIND);
    }
  }

  private void sweep(Decider<?, ?, ?> decider, Instant before) {
    var old = new Document("outbox.time", new Document("$lte", java.util.Date.from(before)));
    var fields = new Document("outbox", 1);
    for (Document found :
        mongo.getDb().getCollection(decider.collection()).find(old).projection(fields)) {
      List<Pending> pending =
          found.getList("outbox", Document.class).stream().map(Pending::of).toList();
      committed(decider.collection(), found.getString("_id"), decider.topic().name(), pending);
    }
  }

  private static <T> @Nullable T take(BlockingQueue<T> queue) {
    try {
      return queue.poll(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Leaves the rest to the next process: what is not marked is still in its document. */
  @Override
  public void close() {
    running.set(false);
    threads.forEach(Thread::interrupt);
    producer.close(Duration.ofSeconds(2));
  }
}
