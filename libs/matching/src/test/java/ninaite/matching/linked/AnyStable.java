// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.linked;

import java.util.Arrays;
import ninaite.matching.Instance;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Terms;
import ninaite.matching.linked.Party.Wish;

/** Whether a stable matching exists, by trying every wish of every party. */
final class AnyStable {
  private final Instance instance;
  private final Market market;
  private final Parties parties;
  private final int[] openingOf;
  private final int[] free;

  private AnyStable(Instance instance, Terms terms) {
    this.instance = instance;
    this.market = instance.strict();
    this.parties = Parties.of(instance, terms);
    this.openingOf = new int[market.applicants()];
    Arrays.fill(openingOf, Matching.NONE);
    this.free = new int[market.openings()];
    Arrays.setAll(free, market::capacity);
  }

  static boolean of(Instance instance, Terms terms) {
    return new AnyStable(instance, terms).from(0);
  }

  private boolean from(int i) {
    if (i == parties.all.size()) {
      return Blocks.of(instance, market, parties, Matching.of(instance.market(), openingOf))
          .isEmpty();
    }
    if (from(i + 1)) {
      return true;
    }
    Party party = parties.all.get(i);
    for (Wish wish : party.wishes()) {
      sit(party.one(), wish.first());
      sit(party.two(), wish.second());
      boolean fits = fits(wish.first()) && fits(wish.second());
      if (fits && from(i + 1)) {
        return true;
      }
      stand(party.one(), wish.first());
      stand(party.two(), wish.second());
    }
    return false;
  }

  private boolean fits(int opening) {
    return opening == Wish.NOWHERE || free[opening] >= 0;
  }

  private void sit(int applicant, int opening) {
    if (opening != Wish.NOWHERE) {
      openingOf[applicant] = opening;
      free[opening]--;
    }
  }

  private void stand(int applicant, int opening) {
    if (opening != Wish.NOWHERE) {
      openingOf[applicant] = Matching.NONE;
      free[opening]++;
    }
  }
}
