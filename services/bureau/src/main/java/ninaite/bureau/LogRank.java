// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.util.TreeSet;

/**
 * Whether two groups differ in how long they last (Mantel 1966): what ended in the first group
 * against what would have if both were alike.
 *
 * @param observed ended in the first group
 * @param expected of these, if both were alike
 * @param variance hypergeometric
 */
record LogRank(double observed, double expected, double variance) {
  /** 95 % of the χ² distribution with one degree of freedom. */
  private static final double CRITICAL = 3.841458820694124;

  static LogRank of(Survival.Lengths first, Survival.Lengths second) {
    double observed = 0;
    double expected = 0;
    double variance = 0;
    TreeSet<Long> lengths = new TreeSet<>(first.ended().keySet());
    lengths.addAll(second.ended().keySet());
    for (long at : lengths) {
      double here = first.ended().getOrDefault(at, 0L);
      double ended = here + second.ended().getOrDefault(at, 0L);
      double ofFirst = first.atRisk(at);
      double all = ofFirst + second.atRisk(at);
      observed += here;
      expected += ended * ofFirst / all;
      if (all > 1) {
        variance += ended * (ofFirst / all) * (1 - ofFirst / all) * (all - ended) / (all - 1);
      }
    }
    return new LogRank(observed, expected, variance);
  }

  /** χ² with one degree of freedom; 0 where nothing can be compared. */
  double chiSquared() {
    return variance == 0 ? 0 : (observed - expected) * (observed - expected) / variance;
  }

  /** Whether chance alone would do that less than once in twenty times. */
  boolean isDifferent() {
    return chiSquared() > CRITICAL;
  }
}
