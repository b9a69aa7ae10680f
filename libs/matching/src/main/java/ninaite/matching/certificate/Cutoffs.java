// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.certificate;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import ninaite.matching.Lottery;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Certificate.Cutoff;
import org.jspecify.annotations.Nullable;

/** Reads the cutoffs off a matching: of each full opening the last of those it holds. */
final class Cutoffs {
  private Cutoffs() {}

  static SortedMap<String, Cutoff> of(Matching matching, Optional<Lottery> lottery) {
    Market market = matching.market();
    int[] filled = matching.filled();
    @Nullable Cutoff[] last = new @Nullable Cutoff[market.openings()];
    for (int a = 0; a < market.applicants(); a++) {
      int o = matching.openingOf(a);
      if (o != Matching.NONE && filled[o] == market.capacity(o)) {
        String id = market.applicantId(a);
        OptionalLong number =
            lottery.isPresent() ? OptionalLong.of(lottery.get().number(id)) : OptionalLong.empty();
        last[o] = later(last[o], new Cutoff(market.rank(matching.pairOf(a)), number));
      }
    }
    SortedMap<String, Cutoff> cutoffs = new TreeMap<>();
    for (int o = 0; o < last.length; o++) {
      Cutoff cutoff = last[o];
      if (cutoff != null) {
        cutoffs.put(market.openingId(o), cutoff);
      }
    }
    return cutoffs;
  }

  private static Cutoff later(@Nullable Cutoff one, Cutoff other) {
    if (one == null || one.tier() < other.tier()) {
      return other;
    }
    boolean drawn = one.tier() == other.tier() && one.number().isPresent();
    return drawn
            && Long.compareUnsigned(one.number().orElseThrow(), other.number().orElseThrow()) < 0
        ? other
        : one;
  }
}
