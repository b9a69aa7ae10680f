// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import ninaite.events.Event;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Runs a service's subscriptions from start to shutdown. */
public final class Subscriptions implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);
  private static final long IDLE_MS = 1_000;

  private final Map<String, Object> installation;
  private final List<Subscription<?>> all;
  private final Parking parking;
  private final MeterRegistry meters;
  private final Failpoints failpoints;
  private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers =
      new ArrayList<>();
  private volatile boolean started;
  private volatile boolean closed;

  public Subscriptions(
      Map<String, Object> installation,
      List<Subscription<?>> all,
      Parking parking,
      MeterRegistry meters,
      Failpoints failpoints) {
    this.installation = Map.copyOf(installation);
    this.all = List.copyOf(all);
    this.parking = parking;
    this.meters = meters;
    this.failpoints = failpoints;
  }

  /** Returns at once; consuming begins when the broker is there and has the topics. */
  public void start() {
    Thread.ofVirtual()
        .name("subscriptions-start")
        .start(
            () -> {
              try {
                Topics.declare(installation);
                open();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  /** Whether every consumer has been started. */
  public boolean started() {
    return started;
  }

  /**
   * How long ago the slowest consumer last spoke with the broker; a consumer that has never done so
   * counts from its start.
   */
  public Duration longestSilence() {
    double longest = 0;
    for (var container : containers) {
      for (Map<org.apache.kafka.common.MetricName, ? extends Metric> metrics :
          container.metrics().values()) {
        for (var metric : metrics.entrySet()) {
          String name = metric.getKey().name();
          boolean silence =
              name.equals("last-heartbeat-seconds-ago") || name.equals("last-poll-seconds-ago");
          if (silence && metric.getValue().metricValue() instanceof Double seconds) {
            longest = Math.max(longest, seconds);
          }
        }
      }
    }
    return Duration.ofMillis((long) (longest * 1000));
  }

  private synchronized void open() {
    if (closed) {
      return;
    }
    ConsumerFactory<String, byte[]> consumers = KafkaClients.consumers(installation);
    for (Subscription<?> subscription : all) {
      containers.add(container(consumers, subscription));
    }
    containers.forEach(ConcurrentMessageListenerContainer::start);
    started = true;
  }

  private <E extends Event> ConcurrentMessageListenerContainer<String, byte[]> container(
      ConsumerFactory<String, byte[]> consumers, Subscription<E> subscription) {
    Inbound<E> inbound = new Inbound<>(subscription, parking, meters, failpoints);
    ContainerProperties properties = new ContainerProperties(subscription.topic().name());
    properties.setGroupId(subscription.group());
    properties.setAckMode(ContainerProperties.AckMode.BATCH);
    properties.setIdleEventInterval(IDLE_MS);
    properties.setConsumerRebalanceListener(
        new ConsumerAwareRebalanceListener() {
          @Override
          public void onPartitionsAssigned(
              Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
            inbound.assigned();
          }
        });
    properties.setMessageListener(
        (BatchMessageListener<String, byte[]>)
            records -> {
              try {
                inbound.take(records);
              } catch (RuntimeException e) {
                // Back to the first record of the poll: what it did already is recognised.
                throw new BatchListenerFailedException("for now", e, 0);
              } catch (Error e) {
                LOG.error("{} can't go on", subscription.name(), e);
                Runtime.getRuntime().halt(70);
              }
            });
    var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
    container.setBeanName(subscription.name());
    container.setCommonErrorHandler(forEver());
    container.setApplicationEventPublisher(
        event -> {
          if (event instanceof ListenerContainerIdleEvent) {
            whenIdle(inbound, subscription);
          }
        });
    return container;
  }

  private static void whenIdle(Inbound<?> inbound, Subscription<?> subscription) {
    try {
      inbound.replayWhatWasAskedFor();
    } catch (RuntimeException e) {
      LOG.warn("{}: can't replay for now: {}", subscription.name(), e.getClass().getSimpleName());
    }
  }

  /** What fails for now is tried again until it passes; nothing is ever skipped. */
  private static DefaultErrorHandler forEver() {
    ExponentialBackOff backOff = new ExponentialBackOff(100, 2);
    backOff.setMaxInterval(5_000);
    backOff.setJitter(100);
    DefaultErrorHandler handler = new DefaultErrorHandler(backOff);
    handler.setLogLevel(org.springframework.kafka.KafkaException.Level.WARN);
    handler.setClassifications(Map.of(), true);
    return handler;
  }

  @Override
  public synchronized void close() {
    closed = true;
    containers.parallelStream().forEach(ConcurrentMessageListenerContainer::stop);
  }
}
