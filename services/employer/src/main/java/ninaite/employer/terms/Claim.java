// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.aggregate.Rule;

/**
 * How a rule is checked.
 *
 * @param field the path that is told
 * @param broken whether the offer breaks it
 * @param facts what it looked at
 */
record Claim(String field, Predicate<Offer> broken, Function<Offer, Map<String, Object>> facts) {

  static Claim at(String field, Predicate<Offer> broken) {
    return new Claim("terms." + field, broken, _ -> Map.of());
  }

  Claim telling(Function<Offer, Map<String, Object>> looked) {
    return new Claim(field, broken, looked);
  }

  Stream<Violation> check(Rule rule, Offer offer) {
    return broken.test(offer)
        ? Stream.of(new Violation(field, rule, facts.apply(offer)))
        : Stream.empty();
  }
}
