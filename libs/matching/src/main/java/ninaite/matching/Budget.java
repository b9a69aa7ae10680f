// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.time.Duration;

/**
 * How long a search may go on. Rounds make the result a function of the inputs and the seed; time
 * does not, but the rounds done are reported, and so many rounds give the same again.
 */
public sealed interface Budget {

  /** So many rounds, at least 1. */
  record Rounds(int rounds) implements Budget {}

  /** At least one round, and no new one after this time. */
  record Time(Duration time) implements Budget {}

  static Budget rounds(int rounds) {
    return new Rounds(rounds);
  }

  static Budget time(Duration time) {
    return new Time(time);
  }
}
