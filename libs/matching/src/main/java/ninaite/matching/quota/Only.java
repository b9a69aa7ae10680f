// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.quota;

import ninaite.matching.certificate.Terms;

/** Terms that a mechanism would not keep are refused, since a certificate would still name them. */
final class Only {
  private Only() {}

  static void minimums(Terms terms) {
    check(terms.equals(Terms.NONE.withMinimum(terms.minimum())), "minimums");
  }

  static void regions(Terms terms) {
    check(terms.equals(Terms.NONE.withRegions(terms.regions(), terms.regionOf())), "regions");
  }

  static void reversion(Terms terms) {
    check(terms.equals(Terms.NONE.withReversion(terms.revertsTo())), "reversion");
  }

  private static void check(boolean only, String kept) {
    if (!only) {
      throw new IllegalArgumentException("of all terms only " + kept + " are kept here");
    }
  }
}
