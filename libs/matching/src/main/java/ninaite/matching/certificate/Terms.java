// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.certificate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What holds in a round beyond lists and capacities; part of the instance and of its hash. All ids
 * are the caller's.
 *
 * @param minimum the least number of heads with which an opening takes place; otherwise it closes
 * @param regionOf the region an opening counts in
 * @param regions nested regions with the most heads each may take
 * @param revertsTo where the seats of an opening go that nobody takes
 * @param linked applicants who go together
 */
public record Terms(
    SortedMap<String, Integer> minimum,
    SortedMap<String, String> regionOf,
    List<Region> regions,
    SortedMap<String, String> revertsTo,
    List<Linked> linked) {
  public static final Terms NONE =
      new Terms(new TreeMap<>(), new TreeMap<>(), List.of(), new TreeMap<>(), List.of());

  public Terms {
    minimum = Collections.unmodifiableSortedMap(new TreeMap<>(minimum));
    regionOf = Collections.unmodifiableSortedMap(new TreeMap<>(regionOf));
    regions = List.copyOf(regions);
    revertsTo = Collections.unmodifiableSortedMap(new TreeMap<>(revertsTo));
    linked = List.copyOf(linked);
  }

  /** At most {@code cap} heads in all openings of the region and of the regions within it. */
  public record Region(String id, int cap, Optional<String> within) {}

  /** Two applicants with one joint list, best first; an empty side means: that one goes nowhere. */
  public record Linked(String one, String two, List<Joint> list) {
    public Linked {
      list = List.copyOf(list);
    }
  }

  /** Where the first and the second of two linked applicants go. */
  public record Joint(Optional<String> one, Optional<String> two) {}

  public Terms withMinimum(Map<String, Integer> heads) {
    return new Terms(new TreeMap<>(heads), regionOf, regions, revertsTo, linked);
  }

  public Terms withRegions(List<Region> nested, Map<String, String> ofOpening) {
    return new Terms(minimum, new TreeMap<>(ofOpening), nested, revertsTo, linked);
  }

  public Terms withReversion(Map<String, String> to) {
    return new Terms(minimum, regionOf, regions, new TreeMap<>(to), linked);
  }

  public Terms withLinked(List<Linked> pairs) {
    return new Terms(minimum, regionOf, regions, revertsTo, pairs);
  }
}
