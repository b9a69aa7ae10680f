// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.time.InstantSource;
import java.util.function.Supplier;
import ninaite.events.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * What every aggregate of a service shares: the store, the way out, the clock, the trace.
 *
 * @param traceparent the W3C trace context of the current request, if there is one
 */
public record Deciding(
    MongoTemplate mongo,
    Outbox outbox,
    InstantSource clock,
    Supplier<@Nullable String> traceparent) {

  public <S, C, E extends Event> Aggregates<S, C, E> by(Decider<S, C, E> decider) {
    return new Aggregates<>(decider, new Documents<>(mongo, decider), outbox, clock, traceparent);
  }
}
