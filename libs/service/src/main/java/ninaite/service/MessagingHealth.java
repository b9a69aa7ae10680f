// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.time.Duration;
import ninaite.messaging.Parking;
import ninaite.messaging.Relay;
import ninaite.messaging.Subscriptions;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down if consumers have not spoken with the broker for a while, or events wait for it too long. A
 * parked record is counted but is no reason to be down: the rest flows.
 */
final class MessagingHealth implements HealthIndicator {
  private static final Duration TOO_LONG = Duration.ofSeconds(30);

  private final Subscriptions subscriptions;
  private final Relay relay;
  private final Parking parking;

  MessagingHealth(Subscriptions subscriptions, Relay relay, Parking parking) {
    this.subscriptions = subscriptions;
    this.relay = relay;
    this.parking = parking;
  }

  @Override
  public Health health() {
    Duration silence = subscriptions.longestSilence();
    Duration waiting = relay.oldestWaiting();
    boolean up =
        subscriptions.started()
            && silence.compareTo(TOO_LONG) < 0
            && waiting.compareTo(TOO_LONG) < 0;
    return (up ? Health.up() : Health.down())
        .withDetail("consuming", subscriptions.started())
        .withDetail("silentForMs", silence.toMillis())
        .withDetail("oldestUnsentMs", waiting.toMillis())
        .withDetail("parked", parking.count())
        .build();
  }
}
