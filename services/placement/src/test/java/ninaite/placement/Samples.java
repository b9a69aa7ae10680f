// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.LocalDate;
import java.util.List;
import ninaite.events.Demands;
import ninaite.events.Gates;
import ninaite.events.Wishes;

/**
 * What stories of placement have in common: a person whom nothing keeps from work, and any work.
 */
final class Samples {
  static final LocalDate DECEMBER_31 = LocalDate.of(2026, 12, 31);
  static final Wishes ANY_WORK =
      new Wishes(List.of(), null, List.of(), null, null, List.of(), null);
  static final Gates NO_GATE = new Gates(true, null, null, true, true);
  static final Demands ANYBODY = new Demands(List.of(), false, 2400, true, true);

  /** Free, with nothing in the way. */
  static final Holds FREE = new Holds(true, List.of(), NO_GATE, LocalDate.of(2036, 12, 31));

  private Samples() {}

  static Standing standing(LocalDate validUntil) {
    return new Standing(ANY_WORK, List.of(), NO_GATE, validUntil);
  }
}
