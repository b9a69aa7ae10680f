// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.clock;

import java.time.Instant;
import java.util.UUID;

/** An aggregate that asks the clock. */
public sealed interface Boat {

  record InPort(String id) implements Boat {}

  static Instant decide(Boat boat) {
    return Instant.now();
  }

  static Boat evolve(Boat boat, Instant event) {
    return new InPort(UUID.randomUUID().toString());
  }
}
