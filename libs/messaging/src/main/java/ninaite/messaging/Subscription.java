// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

import java.util.List;
import java.util.function.Consumer;
import ninaite.events.Event;
import ninaite.events.Topic;

/**
 * A service's part in a topic. The group is the service's name unless a second, independent reading
 * of the same topic is wanted.
 *
 * @param group the Kafka consumer group, which keeps the place
 * @param handler takes what one poll brought, in order per aggregate; it may be given the same
 *     events again, alone or with others
 */
public record Subscription<E extends Event>(
    String group, Topic<E> topic, Consumer<List<Received<E>>> handler) {

  /** Takes events one at a time. */
  public static <E extends Event> Subscription<E> each(
      String group, Topic<E> topic, Consumer<Received<E>> handler) {
    return new Subscription<>(group, topic, batch -> batch.forEach(handler));
  }

  /** Takes what one poll brought at once, to store it with few writes. */
  public static <E extends Event> Subscription<E> batches(
      String group, Topic<E> topic, Consumer<List<Received<E>>> handler) {
    return new Subscription<>(group, topic, handler);
  }

  String name() {
    return group + " on " + topic.name();
  }
}
