// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.good;

import java.time.Instant;
import java.util.Set;
import ninaite.events.VacancyId;

/** Breaks no rule. */
public sealed interface Boat {

  /** The compiler adds arrays of it. */
  enum Kind {
    COASTAL,
    DEEP_SEA
  }

  record InPort(VacancyId berth, Kind kind, Crew crew) implements Boat {}

  record AtSea(Instant since) implements Boat {}

  static Set<Instant> decide(Boat boat, String command, Instant now) {
    return command.equals("leave") ? Set.of(now) : Set.of();
  }

  static Boat evolve(Boat boat, Instant event) {
    return new AtSea(event);
  }
}
