// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ninaite.matching.Definition;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Terms;
import ninaite.matching.certificate.Terms.Region;

/** What keeping to caps means, and which of two matchings is better, as plainly as possible. */
final class Within {
  private Within() {}

  static boolean caps(Market market, Terms terms, Matching matching) {
    Map<String, Integer> taken = new HashMap<>();
    Map<String, Region> byId = new HashMap<>();
    terms.regions().forEach(region -> byId.put(region.id(), region));
    int[] filled = matching.filled();
    for (int o = 0; o < filled.length; o++) {
      Optional<String> at = Optional.ofNullable(terms.regionOf().get(market.openingId(o)));
      while (at.isPresent()) {
        taken.merge(at.get(), filled[o], Integer::sum);
        at = Optional.ofNullable(byId.get(at.get())).flatMap(Region::within);
      }
    }
    return terms.regions().stream().allMatch(r -> taken.getOrDefault(r.id(), 0) <= r.cap());
  }

  /** As good for all applicants, and for each opening as many heads, each as high in priority. */
  static boolean dominates(Matching other, Matching made) {
    if (!Definition.isAsGoodForAll(other, made)) {
      return false;
    }
    for (int o = 0; o < made.market().openings(); o++) {
      int[] now = ranks(made, o);
      int[] then = ranks(other, o);
      for (int i = 0; i < now.length; i++) {
        if (i >= then.length || then[i] > now[i]) {
          return false;
        }
      }
    }
    return true;
  }

  private static int[] ranks(Matching matching, int opening) {
    return IntStream.range(0, matching.market().applicants())
        .filter(a -> matching.openingOf(a) == opening)
        .map(a -> matching.market().rank(matching.pairOf(a)))
        .sorted()
        .toArray();
  }
}
