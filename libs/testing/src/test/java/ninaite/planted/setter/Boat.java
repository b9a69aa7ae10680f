// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.setter;

import java.time.Instant;

/** An aggregate with something that can be set. */
public sealed interface Boat {

  /** Changes in place. */
  final class InPort implements Boat {
    private int crew;

    public void setCrew(int crew) {
      this.crew = crew;
    }

    public int crew() {
      return crew;
    }
  }

  static Instant decide(Boat boat, Instant now) {
    return now;
  }

  static Boat evolve(Boat boat, Instant event) {
    return boat;
  }
}
