// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.LocalDate;
import java.util.List;
import ninaite.events.Gates;
import ninaite.events.Qualification;
import ninaite.events.Wishes;

/**
 * What a candidate's current application says.
 *
 * @param declared certificates from elsewhere that the city has seen
 * @param validUntil the last day on which they may be introduced by it
 */
public record Standing(
    Wishes wishes, List<Qualification> declared, Gates gates, LocalDate validUntil) {
  public Standing {
    declared = List.copyOf(declared);
  }
}
