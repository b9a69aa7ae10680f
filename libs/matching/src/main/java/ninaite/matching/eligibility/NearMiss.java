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
  private final int[] lacking;
  private final int[] unknown;

  NearMiss(Eligibility eligibility, Needs needs, int[] lacking, int[] unknown) {
    this.eligibility = eligibility;
    this.needs = needs;
    this.lacking = lacking;
    this.unknown = unknown;
  }

  /**
   * Pairs that open up once the criterion is met.
   *
   * @param pairs all of them
   * @param unknown those of them where asking may be enough, since nothing speaks against it
   */
  public record Unlocked(Criterion criterion, long pairs, long unknown) {}

  /** Every criterion, the one that unlocks most pairs first. */
  public List<Unlocked> byCriterion() {
    long[] pairs = new long[eligibility.criteria().size()];
    long[] unsure = new long[pairs.length];
    for (int i = 0; i < lacking.length; i++) {
      pairs[needs.criterion()[i]] += lacking[i];
      unsure[needs.criterion()[i]] += unknown[i];
    }
    return IntStream.range(0, pairs.length)
        .mapToObj(c -> new Unlocked(eligibility.criteria().get(c), pairs[c], unsure[c]))
        .sorted(Comparator.comparingLong(Unlocked::pairs).reversed())
        .toList();
  }

  /** The needs of one opening, each with the people that it alone keeps out. */
  public List<Unlocked> of(int opening) {
    return IntStream.range(needs.start()[opening], needs.start()[opening + 1])
        .mapToObj(
            i ->
                new Unlocked(
                    eligibility.criteria().get(needs.criterion()[i]), lacking[i], unknown[i]))
        .toList();
  }
}
