// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.util.List;
import java.util.Map;

/** How the handling of a command ended. */
public sealed interface Outcome<S> {

  /**
   * @param version of the document after the command, for If-Match
   * @param repeated whether an earlier request with the same key had done it already
   */
  record Done<S>(String id, long version, S state, boolean repeated) implements Outcome<S> {}

  /** A rule said no; nothing was written. */
  record Refused<S>(Rule rule, Map<String, Object> facts, List<Decision.Violation> violations)
      implements Outcome<S> {}

  static <S> Outcome<S> refused(Rule rule) {
    return new Refused<>(rule, Map.of(), List.of());
  }

  /** If-Match named another version than the one that stands. */
  record Stale<S>(long expected, long actual) implements Outcome<S> {}

  /** The Idempotency-Key was used before for a different command. */
  record KeyReused<S>() implements Outcome<S> {}

  /** Others changed the document at every try. */
  record Contended<S>() implements Outcome<S> {}
}
