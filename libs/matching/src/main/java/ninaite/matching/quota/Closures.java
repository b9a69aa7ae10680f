// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import ninaite.matching.Instance;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Algorithm;
import ninaite.matching.certificate.Certificate;
import ninaite.matching.certificate.Certificate.Closed;
import ninaite.matching.certificate.Terms;

/**
 * Openings that take place with a least number of people or not at all (a class that needs five).
 * Whatever is closed, the rest is the applicant-optimal stable matching of what is open.
 *
 * <p>A closed opening <em>blocks</em> if so many people would rather have it that it could take
 * place. A set of closures without such an opening may not exist, and finding one is NP-complete
 * (Biró, Fleiner, Irving and Manlove, 2010). Chosen is, one after the other: the fewest closed
 * openings that block, the most people placed, the least sum of the ranks that people get on their
 * lists (going nowhere counts as one behind the last), the fewest closed.
 *
 * <p>With up to {@value #ENUMERATED} openings that have a minimum all 2ⁿ sets are solved, which is
 * exact; above, closing and opening one at a time, which is not, and says so. No choice of closures
 * is strategy-proof: an applicant may keep a class open by what they list.
 *
 * @param closed the closed openings with the number of people who would have liked them better
 * @param blocking of the closed openings those that block
 * @param exact whether all sets were compared
 */
public record Closures(
    Instance instance,
    Terms terms,
    Matching matching,
    List<Closed> closed,
    List<String> blocking,
    boolean exact) {
  public static final int ENUMERATED = 12;

  public Closures {
    closed = List.copyOf(closed);
    blocking = List.copyOf(blocking);
  }

  /**
   * @throws IllegalArgumentException if a minimum names no opening, or if there are other terms
   *     than minimums
   */
  public static Closures of(Instance instance, Terms terms) {
    Only.minimums(terms);
    var plans = new Plans(instance, terms);
    boolean exact = plans.size() <= ENUMERATED;
    Plan best = exact ? plans.bestOfAll() : plans.bestFound();
    int[] wanting = instance.wanting(best.matching());
    int[] closed = plans.closed(best.open());
    List<Closed> named =
        Arrays.stream(closed)
            .mapToObj(o -> new Closed(instance.market().openingId(o), wanting[o]))
            .toList();
    List<String> blocking =
        IntStream.of(closed)
            .filter(o -> plans.blocks(o, wanting[o]))
            .mapToObj(instance.market()::openingId)
            .toList();
    return new Closures(instance, terms, best.matching(), named, blocking, exact);
  }

  public Certificate certificate() {
    Algorithm algorithm = exact ? Algorithm.CLOSURES_EXACT : Algorithm.CLOSURES_HEURISTIC;
    return Certificate.of(algorithm, matching, instance, terms).withClosed(closed);
  }
}
