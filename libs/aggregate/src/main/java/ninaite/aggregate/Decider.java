// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.time.Instant;
import ninaite.events.Event;
import ninaite.events.Topic;

/**
 * An aggregate: two pure functions over sealed records, and where its documents are kept.
 *
 * @param collection the MongoDB collection
 * @param topic where its events go
 * @param type the sealed interface of its states; each state carries a {@code @TypeAlias}
 * @param unborn the state before the first event
 */
public record Decider<S, C, E extends Event>(
    String collection,
    Topic<?> topic,
    Class<S> type,
    S unborn,
    Decide<S, C, E> decide,
    Evolve<S, E> evolve) {

  /** What a command comes to, given the state and the time. Looks at nothing else. */
  @FunctionalInterface
  public interface Decide<S, C, E> {
    Decision<E> decide(S state, C command, Instant now);
  }

  /** The state after an event. */
  @FunctionalInterface
  public interface Evolve<S, E> {
    S evolve(S state, E event);
  }

  S fold(S state, Iterable<E> events) {
    S folded = state;
    for (E event : events) {
      folded = evolve.evolve(folded, event);
    }
    return folded;
  }
}
