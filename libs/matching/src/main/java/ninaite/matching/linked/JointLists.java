// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import ninaite.matching.Instance;
import ninaite.matching.Market;
import ninaite.matching.certificate.Terms.Joint;
import ninaite.matching.certificate.Terms.Linked;

/**
 * Makes the joint list of two linked applicants from their two single lists and a table of what
 * goes together, as the Scottish Foundation Allocation Scheme does; so the two need not list
 * hundreds of combinations, and neither's wishes can be traded for the other's.
 *
 * <p>Combinations come in the order of the sum of the two places on the lists; of equal sums the
 * one that is more even comes first, then the one that the first likes better.
 */
public final class JointLists {
  private record Ranked(int one, int two, Joint joint) {
    int sum() {
      return one + two;
    }

    int worse() {
      return Math.max(one, two);
    }
  }

  private static final Comparator<Ranked> ORDER =
      Comparator.comparingInt(Ranked::sum)
          .thenComparingInt(Ranked::worse)
          .thenComparingInt(Ranked::one);

  private JointLists() {}

  /** What two linked applicants want if they can't go together. */
  public enum Otherwise {
    /** Both go nowhere. */
    NEITHER,
    /** One of them goes alone; these combinations follow all others. */
    EITHER
  }

  /**
   * @param compatible whether the first may go to the one opening while the second goes to the
   *     other; by the caller's ids, also asked for the same opening twice
   * @throws IllegalArgumentException if an applicant is unknown, or linked to themselves
   */
  public static Linked of(
      Instance instance,
      String one,
      String two,
      BiPredicate<String, String> compatible,
      Otherwise otherwise) {
    Market market = instance.market();
    int a = instance.applicant(one);
    int b = instance.applicant(two);
    if (a == b) {
      throw new IllegalArgumentException(one + " is linked to themselves");
    }
    List<Ranked> together = new ArrayList<>();
    List<Ranked> alone = new ArrayList<>();
    for (int p = market.first(a); p < market.end(a); p++) {
      String mine = market.openingId(market.opening(p));
      alone.add(new Ranked(market.choice(p) - market.choice(market.first(a)), 0, joint(mine, "")));
      for (int q = market.first(b); q < market.end(b); q++) {
        String yours = market.openingId(market.opening(q));
        if (compatible.test(mine, yours)) {
          together.add(
              new Ranked(
                  market.choice(p) - market.choice(market.first(a)),
                  market.choice(q) - market.choice(market.first(b)),
                  joint(mine, yours)));
        }
      }
    }
    for (int q = market.first(b); q < market.end(b); q++) {
      String yours = market.openingId(market.opening(q));
      alone.add(new Ranked(0, market.choice(q) - market.choice(market.first(b)), joint("", yours)));
    }
    together.sort(ORDER);
    alone.sort(ORDER);
    List<Ranked> all = new ArrayList<>(together);
    switch (otherwise) {
      case NEITHER -> {}
      case EITHER -> all.addAll(alone);
    }
    return new Linked(one, two, all.stream().map(Ranked::joint).toList());
  }

  private static Joint joint(String one, String two) {
    return new Joint(opening(one), opening(two));
  }

  private static Optional<String> opening(String id) {
    return id.isEmpty() ? Optional.empty() : Optional.of(id);
  }
}
