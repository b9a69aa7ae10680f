// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

import java.util.List;
import java.util.Map;

/** The caller's ids of one kind, numbered. */
record Names(String kind, List<String> all, Map<String, Integer> byId) {

  int size() {
    return all.size();
  }

  int index(String id) {
    Integer index = byId.get(id);
    if (index == null) {
      throw new IllegalArgumentException("unknown " + kind + " " + id);
    }
    return index;
  }

  /** Numbers an id that was not seen before. */
  int add(String id) {
    int index = all.size();
    if (byId.putIfAbsent(id, index) != null) {
      throw new IllegalArgumentException(kind + " " + id + " is there twice");
    }
    all.add(id);
    return index;
  }

  Names frozen() {
    return new Names(kind, List.copyOf(all), Map.copyOf(byId));
  }
}
