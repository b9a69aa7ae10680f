// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

import java.time.Instant;
import ninaite.aggregate.Origin;
import ninaite.events.Event;
import ninaite.events.Topic;

/**
 * An event as it arrived.
 *
 * @param sequence counts the events of its aggregate from 1; the same event has the same number at
 *     every delivery, so whoever keeps the highest applied one can be sent it any number of times
 * @param time when it happened, by the clock of the service it happened in
 */
public record Received<E extends Event>(
    Topic<E> topic, E event, long sequence, Instant time, int partition, long offset) {

  /** The aggregate it happened to, unique across contexts: {@code placement/0190…}. */
  public String source() {
    return topic.context() + "/" + event.subject().text();
  }

  /** For a command that this event leads to. */
  public Origin.Caused cause() {
    return new Origin.Caused(source(), sequence);
  }
}
