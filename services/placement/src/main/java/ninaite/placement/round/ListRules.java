// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ninaite.aggregate.Decision.Violation;
import ninaite.aggregate.Outcome;
import ninaite.aggregate.Rule;

/** What a ranked list may hold. */
final class ListRules {
  private ListRules() {}

  /**
   * The refusal with every wrong entry by its place, or nothing.
   *
   * @param known what may be ranked
   * @param unknown the rule that anything else breaks
   */
  static Optional<Outcome<Ranking>> refusal(
      List<List<String>> tiers, Set<String> known, Rule unknown) {
    List<Violation> wrong = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int tier = 0; tier < tiers.size(); tier++) {
      for (int place = 0; place < tiers.get(tier).size(); place++) {
        String entry = tiers.get(tier).get(place);
        String field = "tiers[" + tier + "][" + place + "]";
        if (!known.contains(entry)) {
          wrong.add(new Violation(field, unknown));
        } else if (!seen.add(entry)) {
          wrong.add(new Violation(field, RoundRule.RANKED_ONCE));
        }
      }
    }
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(new Outcome.Refused<>(wrong.getFirst().rule(), Map.of(), wrong));
  }
}
