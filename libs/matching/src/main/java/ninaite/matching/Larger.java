// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.stream.IntStream;
import ninaite.matching.verify.Verdict;
import ninaite.matching.verify.Verifier;

/**
 * What the search for a larger matching found.
 *
 * @param matching weakly stable
 * @param bound no matching at all places more, stable or not; reached, it proves the largest
 * @param seed of the search
 * @param rounds after which this matching was found: as many rounds from the same seed find it
 *     again
 */
public record Larger(Matching matching, int bound, long seed, int rounds) {

  public int size() {
    return matching.size();
  }

  /**
   * What another engine made of this, if it is valid and larger; otherwise this. The verifier
   * decides, not the engine.
   */
  public Larger improvedBy(Improver improver) {
    Matching other = improver.improve(matching);
    int[] openingOf =
        IntStream.range(0, matching.market().applicants()).map(other::openingOf).toArray();
    Verdict verdict = Verifier.check(matching.market(), openingOf, other.cutoffs());
    return verdict instanceof Verdict.Valid && other.size() > size()
        ? new Larger(other, bound, seed, rounds)
        : this;
  }
}
