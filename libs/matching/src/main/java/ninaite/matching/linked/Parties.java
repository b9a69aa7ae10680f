// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.linked;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ninaite.matching.Instance;
import ninaite.matching.Market;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Terms;
import ninaite.matching.certificate.Terms.Joint;
import ninaite.matching.certificate.Terms.Linked;
import ninaite.matching.linked.Party.Wish;

/** All applicants, the single ones and the linked ones, with their wishes as numbers. */
final class Parties {
  final List<Party> all;
  final int[] partyOf;

  private Parties(List<Party> all, int applicants) {
    this.all = all;
    this.partyOf = new int[applicants];
    for (int i = 0; i < all.size(); i++) {
      partyOf[all.get(i).one()] = i;
      if (all.get(i).isLinked()) {
        partyOf[all.get(i).two()] = i;
      }
    }
  }

  /** The single ones come first. */
  static Parties of(Instance instance, Terms terms) {
    Market strict = instance.strict();
    List<Party> linked = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (Linked pair : terms.linked()) {
      int one = instance.applicant(pair.one());
      int two = instance.applicant(pair.two());
      if (!taken.add(one) || !taken.add(two)) {
        throw new IllegalArgumentException(pair.one() + " or " + pair.two() + " is linked twice");
      }
      linked.add(new Party(one, two, wishes(instance, strict, pair, one, two)));
    }
    List<Party> all = new ArrayList<>();
    for (int a = 0; a < strict.applicants(); a++) {
      if (!taken.contains(a)) {
        all.add(new Party(a, -1, wishes(strict, a)));
      }
    }
    all.addAll(linked);
    return new Parties(all, strict.applicants());
  }

  private static List<Wish> wishes(Market strict, int applicant) {
    List<Wish> wishes = new ArrayList<>();
    for (int pair = strict.first(applicant); pair < strict.end(applicant); pair++) {
      wishes.add(Wish.alone(strict.opening(pair), strict.rank(pair)));
    }
    return wishes;
  }

  /** What an opening does not list an applicant for can't come true, and is left out. */
  private static List<Wish> wishes(
      Instance instance, Market strict, Linked linked, int one, int two) {
    List<Wish> wishes = new ArrayList<>();
    for (Joint joint : linked.list()) {
      int first = opening(instance, joint.one());
      int second = opening(instance, joint.two());
      int firstRank = rank(strict, one, first);
      int secondRank = rank(strict, two, second);
      boolean somewhere = first != Wish.NOWHERE || second != Wish.NOWHERE;
      if (somewhere && firstRank >= 0 && secondRank >= 0) {
        wishes.add(new Wish(first, firstRank, second, secondRank));
      }
    }
    return wishes;
  }

  private static int opening(Instance instance, Optional<String> id) {
    return id.map(instance::opening).orElse(Wish.NOWHERE);
  }

  private static int rank(Market strict, int applicant, int opening) {
    if (opening == Wish.NOWHERE) {
      return 0;
    }
    for (int pair = strict.first(applicant); pair < strict.end(applicant); pair++) {
      if (strict.opening(pair) == opening) {
        return strict.rank(pair);
      }
    }
    return Matching.NONE;
  }
}
