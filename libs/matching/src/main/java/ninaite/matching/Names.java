// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The caller's ids of one side; where the caller gave none, the index is the id. */
sealed interface Names {

  int size();

  String name(int index);

  OptionalInt index(String name);

  static Names numbers(int size) {
    return new Numbers(size);
  }

  /** In the order of the ids and not of arrival, so that no result depends on who came first. */
  static Names sorted(Collection<String> ids) {
    String[] names = ids.stream().distinct().sorted().toArray(String[]::new);
    Map<String, Integer> index = HashMap.newHashMap(names.length);
    for (int i = 0; i < names.length; i++) {
      index.put(names[i], i);
    }
    return new Given(names, index);
  }

  final class Given implements Names {
    private final String[] names;
    private final Map<String, Integer> index;

    private Given(String[] names, Map<String, Integer> index) {
      this.names = names;
      this.index = index;
    }

    @Override
    public int size() {
      return names.length;
    }

    @Override
    public String name(int at) {
      return names[at];
    }

    @Override
    public OptionalInt index(String name) {
      Integer found = index.get(name);
      return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }
  }

  record Numbers(int size) implements Names {

    @Override
    public String name(int index) {
      return Integer.toString(index);
    }

    @Override
    public OptionalInt index(String name) {
      try {
        int index = Integer.parseInt(name);
        return index >= 0 && index < size && name(index).equals(name)
            ? OptionalInt.of(index)
            : OptionalInt.empty();
      } catch (NumberFormatException noNumber) {
        return OptionalInt.empty();
      }
    }
  }
}
