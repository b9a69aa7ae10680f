// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import java.util.Arrays;
import java.util.stream.IntStream;
import ninaite.matching.DeferredAcceptance;
import ninaite.matching.Instance;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Terms;

/** The sets of openings that may be kept open, and what comes of each. */
final class Plans {
  private final Instance instance;
  private final Market strict;
  private final int[] capacity;
  private final int[] conditional;
  private final int[] minimum;

  Plans(Instance instance, Terms terms) {
    this.instance = instance;
    this.strict = instance.strict();
    this.minimum = new int[strict.openings()];
    terms.minimum().forEach((id, heads) -> minimum[instance.opening(id)] = heads);
    this.capacity = IntStream.range(0, minimum.length).map(strict::capacity).toArray();
    this.conditional = IntStream.range(0, minimum.length).filter(o -> minimum[o] > 0).toArray();
  }

  int size() {
    return conditional.length;
  }

  int[] closed(boolean[] open) {
    return IntStream.range(0, open.length).filter(i -> !open[i]).map(i -> conditional[i]).toArray();
  }

  boolean blocks(int opening, int wanting) {
    return minimum[opening] <= capacity[opening] && wanting >= minimum[opening];
  }

  /** Counts up, so that of equal plans the same one wins always. */
  Plan bestOfAll() {
    Plan best = plan(new boolean[size()]);
    for (int mask = 1; mask < 1 << size(); mask++) {
      boolean[] open = new boolean[size()];
      for (int i = 0; i < open.length; i++) {
        open[i] = (mask >>> i & 1) != 0;
      }
      Plan next = plan(open);
      best = next.beats(best) ? next : best;
    }
    return best;
  }

  /** Closes whichever improves most until all can take place, then changes one while it helps. */
  Plan bestFound() {
    boolean[] all = new boolean[size()];
    Arrays.fill(all, true);
    Plan best = plan(all);
    while (true) {
      Plan next = best;
      for (int i = 0; i < size(); i++) {
        boolean[] open = best.open().clone();
        open[i] = !open[i];
        Plan changed = plan(open);
        next = changed.beats(next) ? changed : next;
      }
      if (!next.beats(best)) {
        return best;
      }
      best = next;
    }
  }

  private Plan plan(boolean[] open) {
    int[] seats = capacity.clone();
    for (int o : closed(open)) {
      seats[o] = 0;
    }
    Matching solved = DeferredAcceptance.byApplicants(strict.withCapacities(seats));
    int[] filled = solved.filled();
    int[] wanting = instance.wanting(solved);
    int shortfall = 0;
    int blocking = 0;
    for (int i = 0; i < open.length; i++) {
      int o = conditional[i];
      shortfall += open[i] ? Math.max(0, minimum[o] - filled[o]) : 0;
      blocking += !open[i] && blocks(o, wanting[o]) ? 1 : 0;
    }
    return new Plan(open, instance.told(solved, seats), shortfall, blocking, ranks(solved));
  }

  private long ranks(Matching solved) {
    long ranks = 0;
    for (int a = 0; a < strict.applicants(); a++) {
      int pair = solved.isMatched(a) ? solved.pairOf(a) : strict.end(a);
      ranks += pair - strict.first(a);
    }
    return ranks;
  }
}
