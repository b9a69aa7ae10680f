// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.List;

/**
 * A market made of lists that had flaws, and what was left out for it: unknown and one-sided
 * entries are dropped, of repeated ones the first stays, a negative capacity becomes 0.
 */
public record Cleaned(Market market, List<Flaw> flaws) {
  public Cleaned {
    flaws = List.copyOf(flaws);
  }
}
