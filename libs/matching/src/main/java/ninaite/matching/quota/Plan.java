// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import java.util.Comparator;
import ninaite.matching.Matching;

/**
 * What comes of keeping some of the openings with a minimum open.
 *
 * @param open of the openings with a minimum, in their order, which are open
 * @param shortfall people who are missing in open openings; only 0 can take place
 * @param blocking closed openings that enough people would rather have
 * @param ranks the sum of the places that people get on their lists
 */
@SuppressWarnings("ArrayRecordComponent") // one array of flags, made for this plan alone
record Plan(boolean[] open, Matching matching, int shortfall, int blocking, long ranks) {
  static final Comparator<Plan> BEST_FIRST =
      Comparator.comparingInt(Plan::shortfall)
          .thenComparingInt(Plan::blocking)
          .thenComparing(Comparator.comparingInt(Plan::placed).reversed())
          .thenComparingLong(Plan::ranks)
          .thenComparingInt(Plan::closed);

  int placed() {
    return matching.size();
  }

  int closed() {
    int closed = 0;
    for (boolean isOpen : open) {
      closed += isOpen ? 0 : 1;
    }
    return closed;
  }

  boolean beats(Plan other) {
    return BEST_FIRST.compare(this, other) < 0;
  }
}
