// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import ninaite.events.CandidateId;

/**
 * The heads of a vacancy and who is where on the way to one.
 *
 * @param heads how many people it is for
 * @param introduced everybody ever introduced
 * @param offers outstanding offers with the first working day offered; each holds a head
 * @param taken who has agreed
 */
record Places(
    int heads,
    Set<CandidateId> introduced,
    Map<CandidateId, LocalDate> offers,
    Set<CandidateId> taken) {

  static Places of(int heads) {
    return new Places(heads, Set.of(), Map.of(), Set.of());
  }

  int free() {
    return heads - offers.size() - taken.size();
  }

  boolean holds(CandidateId candidate) {
    return offers.containsKey(candidate) || taken.contains(candidate);
  }

  Places introduced(CandidateId candidate) {
    return new Places(heads, plus(introduced, candidate), offers, taken);
  }

  Places offered(CandidateId candidate, LocalDate startsOn) {
    Map<CandidateId, LocalDate> more = new LinkedHashMap<>(offers);
    more.put(candidate, startsOn);
    return new Places(heads, introduced, more, taken);
  }

  Places returned(CandidateId candidate) {
    return new Places(heads, introduced, without(candidate), taken);
  }

  Places filled(CandidateId candidate) {
    return new Places(heads, introduced, without(candidate), plus(taken, candidate));
  }

  private Map<CandidateId, LocalDate> without(CandidateId candidate) {
    Map<CandidateId, LocalDate> fewer = new LinkedHashMap<>(offers);
    fewer.remove(candidate);
    return fewer;
  }

  private static Set<CandidateId> plus(Set<CandidateId> some, CandidateId one) {
    Set<CandidateId> more = new LinkedHashSet<>(some);
    more.add(one);
    return more;
  }
}
