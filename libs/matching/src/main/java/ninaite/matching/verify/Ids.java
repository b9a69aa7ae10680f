// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids in the order of the document, and their numbers. */
final class Ids {
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  void add(String id) throws Malformed {
    if (numbers.put(id, ids.size()) != null) {
      throw new Malformed(id + " is given twice");
    }
    ids.add(id);
  }

  int size() {
    return ids.size();
  }

  String id(int number) {
    return ids.get(number);
  }

  /** {@link Holders#NONE} if there is none. */
  int find(String id) {
    return numbers.getOrDefault(id, Holders.NONE);
  }

  int number(String id) throws Malformed {
    int number = find(id);
    if (number == Holders.NONE) {
      throw new Malformed(id + " is unknown");
    }
    return number;
  }
}
