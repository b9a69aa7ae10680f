// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ninaite.matching.Instance;
import ninaite.matching.certificate.Terms;
import ninaite.matching.certificate.Terms.Region;

/** Regions as numbers: the way up from each opening, and the openings below each region. */
final class Tree {
  static final int NONE = -1;

  private final List<Region> regions;
  private final int[] within;
  private final int[] ofOpening;
  private final int[][] openings;

  private Tree(List<Region> regions, int[] within, int[] ofOpening) {
    this.regions = regions;
    this.within = within;
    this.ofOpening = ofOpening;
    this.openings = new int[regions.size()][];
    List<List<Integer>> below = new ArrayList<>();
    regions.forEach(region -> below.add(new ArrayList<>()));
    for (int o = 0; o < ofOpening.length; o++) {
      for (int r = ofOpening[o]; r != NONE; r = within[r]) {
        below.get(r).add(o);
      }
    }
    for (int r = 0; r < openings.length; r++) {
      openings[r] = below.get(r).stream().mapToInt(o -> o).toArray();
    }
  }

  static Tree of(Instance instance, Terms terms) {
    Map<String, Integer> number = new HashMap<>();
    for (Region region : terms.regions()) {
      if (number.putIfAbsent(region.id(), number.size()) != null) {
        throw new IllegalArgumentException("region " + region.id() + " is there twice");
      }
      if (region.cap() < 0) {
        throw new IllegalArgumentException("region " + region.id() + " has cap " + region.cap());
      }
    }
    int[] within =
        terms.regions().stream()
            .mapToInt(region -> region.within().map(up -> known(number, up)).orElse(NONE))
            .toArray();
    for (int r = 0; r < within.length; r++) {
      int steps = 0;
      for (int up = within[r]; up != NONE; up = within[up]) {
        if (++steps > within.length) {
          throw new IllegalArgumentException(
              "region " + terms.regions().get(r).id() + " lies within itself");
        }
      }
    }
    int[] ofOpening = new int[instance.market().openings()];
    Arrays.fill(ofOpening, NONE);
    terms
        .regionOf()
        .forEach((id, region) -> ofOpening[instance.opening(id)] = known(number, region));
    return new Tree(terms.regions(), within, ofOpening);
  }

  private static int known(Map<String, Integer> number, String region) {
    Integer known = number.get(region);
    if (known == null) {
      throw new IllegalArgumentException("unknown region " + region);
    }
    return known;
  }

  int size() {
    return within.length;
  }

  String id(int region) {
    return regions.get(region).id();
  }

  int cap(int region) {
    return regions.get(region).cap();
  }

  /** The innermost region of an opening, or {@link #NONE}. */
  int around(int opening) {
    return ofOpening[opening];
  }

  int outside(int region) {
    return within[region];
  }

  /** All openings in the region and in the regions within it. */
  int[] openings(int region) {
    return openings[region];
  }
}
