// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pairs that one criterion alone stands in the way of, over all persons and openings. It reads
 * both ways: which certificate (so which course) unlocks most, and which condition of an opening,
 * if relaxed, lets most people in.
 *
 * <p>Exact as counts of pairs. It is not yet a count of placements: many pairs may compete for one
 * seat, which is what {@code ninaite.matching.whatif} answers.
 */
public final class NearMiss {
  private final Eligibility eligibility;
  private final Needs needs;
  private final int[] unlocked;

  NearMiss(Eligibility eligibility, Needs needs, int[] unlocked) {
    this.eligibility = eligibility;
    this.needs = needs;
    this.unlocked = unlocked;
  }

  /** So many pairs open up once the criterion is met. */
  public record Unlocked(Criterion criterion, long pairs) {}

  /** Every criterion, the one that unlocks most pairs first. */
  public List<Unlocked> byCriterion() {
    long[] pairs = new long[eligibility.criteria().size()];
    for (int i = 0; i < unlocked.length; i++) {
      pairs[needs.criterion()[i]] += unlocked[i];
    }
    return IntStream.range(0, pairs.length)
        .mapToObj(c -> new Unlocked(eligibility.criteria().get(c), pairs[c]))
        .sorted(Comparator.comparingLong(Unlocked::pairs).reversed())
        .toList();
  }

  /** The needs of one opening, each with the people that it alone keeps out. */
  public List<Unlocked> of(int opening) {
    return IntStream.range(needs.start()[opening], needs.start()[opening + 1])
        .mapToObj(i -> new Unlocked(eligibility.criteria().get(needs.criterion()[i]), unlocked[i]))
        .toList();
  }
}
