// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import ninaite.local.Ninaite;

/**
 * Knows when nothing is under way any more: every event that was committed has been sent, and every
 * group has taken every event of its topics.
 */
final class Quiet {
  private static final List<String> SERVICES =
      List.of("trainee", "employer", "training", "placement", "bureau");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long LOOK_EVERY_NANOS = Duration.ofMillis(2).toNanos();

  private final Map<String, MeterRegistry> meters = new HashMap<>();

  /**
   * @param ninaite started on an empty broker, so that everything was sent and taken in its time
   */
  Quiet(Ninaite ninaite) {
    SERVICES.forEach(s -> meters.put(s, ninaite.service(s).getBean(MeterRegistry.class)));
  }

  /**
   * @throws IllegalStateException if it does not become quiet within a minute
   */
  void await() {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!isQuiet()) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("still under way: sent " + sent() + ", taken " + taken());
      }
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
  }

  /** What leads to new events is counted as taken only when these wait to be sent. */
  private boolean isQuiet() {
    Map<String, Long> sent = sent();
    return taken().entrySet().stream()
            .allMatch(group -> group.getValue() >= sent.getOrDefault(topic(group.getKey()), 0L))
        && unsent() == 0
        && sent.equals(sent());
  }

  /** By topic. */
  private Map<String, Long> sent() {
    Map<String, Long> sent = new HashMap<>();
    meters.forEach(
        (service, registry) -> {
          Timer acknowledged = registry.find("ninaite.relay.commit_to_ack").timer();
          if (acknowledged != null) {
            sent.put("ninaite." + service, acknowledged.count());
          }
        });
    return sent;
  }

  /** By group and topic. */
  private Map<List<String>, Long> taken() {
    Map<List<String>, Long> taken = new HashMap<>();
    for (MeterRegistry registry : meters.values()) {
      for (Counter counter : registry.find("ninaite.inbound.records").counters()) {
        String group = String.valueOf(counter.getId().getTag("group"));
        String topic = String.valueOf(counter.getId().getTag("topic"));
        taken.put(List.of(group, topic), (long) counter.count());
      }
    }
    return taken;
  }

  private static String topic(List<String> group) {
    return group.getLast();
  }

  private long unsent() {
    return meters.values().stream()
        .flatMap(registry -> registry.find("ninaite.relay.events_unsent").gauges().stream())
        .mapToLong(Quiet::value)
        .sum();
  }

  private static long value(Gauge gauge) {
    return (long) gauge.value();
  }
}
