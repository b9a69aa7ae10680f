// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.linked;

import java.util.List;

/**
 * Who goes together, one or two, and what they want, best first.
 *
 * @param two the second, or -1
 */
record Party(int one, int two, List<Wish> wishes) {

  /**
   * A seat for each of them.
   *
   * @param first opening of the first, or -1 for nowhere
   * @param firstRank the first's place in that opening's priority, in the strict market
   */
  record Wish(int first, int firstRank, int second, int secondRank) {
    static final int NOWHERE = -1;

    static Wish alone(int opening, int rank) {
      return new Wish(opening, rank, NOWHERE, 0);
    }

    boolean sameOpening() {
      return first == second && first != NOWHERE;
    }
  }

  boolean isLinked() {
    return two >= 0;
  }
}
