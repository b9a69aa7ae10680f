// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ninaite.matching.Instance;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Algorithm;
import ninaite.matching.certificate.Certificate;
import ninaite.matching.certificate.Terms;

/**
 * Regions that may take no more than so many people in all their openings together: flexible
 * deferred acceptance (Kamada and Kojima, 2015). Regions nest as a tree; crossing regions cannot be
 * written down here, since for them the problem is NP-complete (Biró and others, 2010).
 *
 * <p>Seats of a region are not fixed per opening: each opening first fills up to its target, then
 * the openings take one more each in turn, in their order, while the region has room. The result is
 * weakly stable in the sense of Kamada and Kojima: whoever is refused at an opening with a free
 * seat is refused for a full region, and would displace nobody there. Applicants do best to tell
 * the truth, alone and in groups; openings may not. Time is O(pairs · (log seats + depth + openings
 * of a region)).
 *
 * @param regions how full each region is, in the terms' order
 */
public record RegionalCaps(Instance instance, Terms terms, Matching matching, List<Fill> regions) {

  public RegionalCaps {
    regions = List.copyOf(regions);
  }

  /** People taken in a region and all regions within it, of so many at most. */
  public record Fill(String region, int taken, int cap) {
    public boolean full() {
      return taken == cap;
    }
  }

  /** Without targets: from the first seat on, openings take turns. */
  public static RegionalCaps of(Instance instance, Terms terms) {
    return of(instance, terms, Map.of());
  }

  /**
   * @param targets seats that an opening may fill before others take turns; 0 where not named
   * @throws IllegalArgumentException if an opening or region is unknown or given twice, a cap is
   *     negative, a region lies within itself, or there are other terms than regions
   */
  public static RegionalCaps of(Instance instance, Terms terms, Map<String, Integer> targets) {
    Only.regions(terms);
    int[] target = new int[instance.market().openings()];
    targets.forEach((id, seats) -> target[instance.opening(id)] = seats);
    Tree tree = Tree.of(instance, terms);
    var turns = new Turns(instance.strict(), tree, target);
    Matching solved = turns.run();
    Matching matching =
        instance.told(
            solved, IntStream.range(0, target.length).map(instance.market()::capacity).toArray());
    List<Fill> fills =
        IntStream.range(0, tree.size())
            .mapToObj(r -> new Fill(tree.id(r), turns.taken(r), tree.cap(r)))
            .toList();
    return new RegionalCaps(instance, terms, matching, fills);
  }

  public Certificate certificate() {
    return Certificate.of(Algorithm.REGIONAL_CAPS, matching, instance, terms);
  }
}
