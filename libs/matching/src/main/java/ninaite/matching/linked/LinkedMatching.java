// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.linked;

import java.util.List;
import ninaite.matching.Instance;
import ninaite.matching.Matching;
import ninaite.matching.certificate.Algorithm;
import ninaite.matching.certificate.Certificate;
import ninaite.matching.certificate.Certificate.Blocking;
import ninaite.matching.certificate.Terms;

/**
 * A matching in which linked applicants go together as their joint lists say, and nobody would
 * leave with the consent of the other side; or, if none such was found, the one found with least
 * that blocks, and all that blocks it by name.
 *
 * <p>In the manner of Roth and Peranson (1999): single applicants first, then the linked ones, one
 * after the other; whoever is displaced applies again, linked ones leave together, and a seat that
 * falls vacant is offered to all who would like it better. That may go round in circles, so it ends
 * after a number of steps and starts again with the linked applicants in another, seeded order.
 *
 * <p>With linked applicants a stable matching may not exist, whether one does is NP-complete (Ronn,
 * 1990), and no rule is strategy-proof. An empty {@link #blocking} is proof of stability; one that
 * is not empty does not prove that none exists.
 *
 * @param seed of the orders tried; the same seed gives the same result
 */
public record LinkedMatching(
    Instance instance, Terms terms, Matching matching, List<Blocking> blocking, long seed) {

  public LinkedMatching {
    blocking = List.copyOf(blocking);
  }

  /**
   * Tries up to 32 orders.
   *
   * @throws IllegalArgumentException if an applicant or opening in the links is unknown, an
   *     applicant is linked twice, or there are other terms than links
   */
  public static LinkedMatching of(Instance instance, Terms terms, long seed) {
    return of(instance, terms, seed, 32);
  }

  public static LinkedMatching of(Instance instance, Terms terms, long seed, int tries) {
    if (!terms.equals(Terms.NONE.withLinked(terms.linked()))) {
      throw new IllegalArgumentException("of all terms only links are kept here");
    }
    var search = new Search(instance, Parties.of(instance, terms), seed);
    search.run(tries);
    return new LinkedMatching(instance, terms, search.matching(), search.blocking(), seed);
  }

  public boolean stable() {
    return blocking.isEmpty();
  }

  public Certificate certificate() {
    return Certificate.of(Algorithm.LINKED, matching, instance, terms).withBlocking(blocking);
  }
}
