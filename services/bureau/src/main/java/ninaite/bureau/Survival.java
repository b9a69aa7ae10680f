// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * How long something lasts when not all of it is over yet: the product-limit estimate of Kaplan and
 * Meier (1958). Whoever is still there counts up to the day they have been seen and not beyond;
 * leaving them out would make stays look short and filling look fast.
 *
 * @param steps one per length at which something ended, in order
 * @param cases how many there are in all, ended and open
 */
record Survival(List<Step> steps, long cases) {

  /**
   * @param at the length, in days
   * @param atRisk still open just before
   * @param ended at this length
   * @param open the share still open after it
   * @param greenwood Σ d/(n(n−d)) up to here: the variance is this times the share squared
   */
  record Step(long at, long atRisk, long ended, double open, double greenwood) {

    double standardError() {
      return open == 0 ? 0 : open * Math.sqrt(greenwood);
    }

    /** 95 % limits on the scale of log(−log), which stay inside 0 and 1. */
    Wilson limits() {
      if (open <= 0 || open >= 1) {
        return new Wilson(open, open);
      }
      double spread = Wilson.Z * Math.sqrt(greenwood) / Math.log(open);
      return new Wilson(Math.pow(open, Math.exp(-spread)), Math.pow(open, Math.exp(spread)));
    }
  }

  /** How many ended, and how many were open when last seen, by length. */
  record Lengths(TreeMap<Long, Long> ended, TreeMap<Long, Long> open) {
    Lengths() {
      this(new TreeMap<>(), new TreeMap<>());
    }

    void ended(long length, long cases) {
      ended.merge(length, cases, Long::sum);
    }

    void open(long length, long cases) {
      open.merge(length, cases, Long::sum);
    }

    long cases() {
      return sum(ended) + sum(open);
    }

    /** Still open just before that length: who was last seen then is, as is who ended then. */
    long atRisk(long length) {
      return sum(ended.tailMap(length, true)) + sum(open.tailMap(length, true));
    }

    private static long sum(Map<Long, Long> some) {
      return some.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  static Survival of(Lengths lengths) {
    List<Step> steps = new ArrayList<>();
    double open = 1;
    double greenwood = 0;
    for (var entry : lengths.ended().entrySet()) {
      long ended = entry.getValue();
      if (ended > 0) {
        long atRisk = lengths.atRisk(entry.getKey());
        open *= (double) (atRisk - ended) / atRisk;
        greenwood += (double) ended / ((double) atRisk * (atRisk - ended));
        steps.add(new Step(entry.getKey(), atRisk, ended, open, greenwood));
      }
    }
    return new Survival(List.copyOf(steps), lengths.cases());
  }

  /** The last step up to that length; none if nothing has ended by then. */
  Optional<Step> at(long length) {
    return steps.stream().filter(step -> step.at <= length).reduce((_, later) -> later);
  }

  long endedBy(long length) {
    return steps.stream().filter(step -> step.at <= length).mapToLong(Step::ended).sum();
  }

  /** The first length by which half have ended; none while fewer have. */
  OptionalLong median() {
    return steps.stream().filter(step -> step.open <= 0.5).mapToLong(Step::at).findFirst();
  }
}
