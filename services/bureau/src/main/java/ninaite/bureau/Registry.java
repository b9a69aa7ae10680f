// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * All definitions of metrics, in the order of the file. They are data: a new version of one is a
 * new entry with its first month, and the old one gets its last.
 */
record Registry(List<Definition> definitions) {
  private static final String FILE = "metrics.json";

  Registry {
    definitions = List.copyOf(definitions);
    definitions.forEach(Registry::check);
    Set<String> versions = new HashSet<>();
    for (Definition one : definitions) {
      if (!versions.add(one.id() + "/" + one.version())) {
        throw new IllegalArgumentException(one.id() + " has a version twice");
      }
    }
  }

  /** As they come with this program. */
  static Registry read() {
    try (InputStream in = Registry.class.getResourceAsStream(FILE)) {
      Definition[] all =
          JsonMapper.builder()
              .build()
              .readValue(Objects.requireNonNull(in, FILE), Definition[].class);
      return new Registry(List.of(all));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version in force in a month. */
  Optional<Definition> inForce(String id, YearMonth month) {
    return definitions.stream()
        .filter(one -> one.id().equals(id) && one.inForce(month))
        .reduce(
            (a, b) -> {
              throw new IllegalStateException(id + " has two versions in " + month);
            });
  }

  /** The metrics with a version in force in one of the months. */
  List<String> ids(List<YearMonth> months) {
    return definitions.stream()
        .filter(one -> months.stream().anyMatch(one::inForce))
        .map(Definition::id)
        .distinct()
        .toList();
  }

  /** A predicate that no figure stands for has to be admitted, and none may be without need. */
  private static void check(Definition one) {
    boolean unknown =
        Stream.of(one.numerator(), one.denominator(), one.excluded())
            .flatMap(List::stream)
            .anyMatch(term -> term.figure().isEmpty());
    Definition.@Nullable Text admitted = one.noSource();
    if (unknown != (admitted != null)) {
      throw new IllegalArgumentException(
          one.id() + (unknown ? " asks for what is not counted" : " could be counted"));
    }
    if ((one.kind() == Definition.Kind.RATIO) != !one.denominator().isEmpty()) {
      throw new IllegalArgumentException(one.id() + ": a ratio has a denominator, others none");
    }
  }
}
