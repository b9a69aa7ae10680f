// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.reasons;

import java.util.List;

/**
 * All that one applicant is told.
 *
 * @param wishes the applicant's openings in the order in which they listed them
 * @param changes single changes, the one that leads to the best opening first; empty if no single
 *     change would help, or if telling it would say something about others
 */
public record Explanation(String applicant, List<Wish> wishes, List<Change> changes) {

  public Explanation {
    wishes = List.copyOf(wishes);
    changes = List.copyOf(changes);
  }

  public record Wish(String opening, Reason reason) {}
}
