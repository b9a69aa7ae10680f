// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.spring;

import java.time.Instant;

/** An aggregate whose neighbour drags a framework in. */
public sealed interface Boat {

  record InPort(Crew crew) implements Boat {}

  static Instant decide(Boat boat, Instant now) {
    return now;
  }

  static Boat evolve(Boat boat, Instant event) {
    return boat;
  }
}
