// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.util.List;
import java.util.Optional;

/**
 * A ranked list as it was handed in.
 *
 * @param of whose it is: a candidate or a vacancy
 * @param version counts the times it was handed in; 0 if never
 * @param tiers ids, best first; within a tier all are alike
 * @param taken the last requests that handed it in, newest last
 */
record Ranking(String of, long version, List<List<String>> tiers, List<Taken> taken) {
  Ranking {
    tiers = tiers.stream().map(List::copyOf).toList();
    taken = List.copyOf(taken);
  }

  /** A request and the version it led to. */
  record Taken(String key, String fingerprint, long version) {}

  static Ranking none(String of) {
    return new Ranking(of, 0, List.of(), List.of());
  }

  Optional<Taken> taken(String key) {
    return taken.stream().filter(one -> one.key.equals(key)).findFirst();
  }
}
