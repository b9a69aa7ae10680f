// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * All definitions of metrics, in the order of the file. They are data: a new version of one is a
 * new entry with its first month, and the old one gets its last.
 */
final class Registry {
  private static final String FILE = "metrics.json";

  private final List<Definition> definitions;
  private final Map<String, List<Definition>> versions = new LinkedHashMap<>();

  Registry(List<Definition> definitions) {
    this.definitions = List.copyOf(definitions);
    for (Definition one : definitions) {
      check(one);
      List<Definition> others = versions.computeIfAbsent(one.id(), _ -> new ArrayList<>());
      if (others.stream().anyMatch(other -> other.version() == one.version())) {
        throw new IllegalArgumentException(one.id() + " has a version twice");
      }
      others.add(one);
    }
  }

  List<Definition> definitions() {
    return definitions;
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
    return versions.getOrDefault(id, List.of()).stream()
        .filter(one -> one.inForce(month))
        .reduce(
            (a, b) -> {
              throw new IllegalStateException(id + " has two versions in " + month);
            });
  }

  /** The metrics with a version in force in one of the months. */
  List<String> ids(List<YearMonth> months) {
    return versions.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(one -> months.stream().anyMatch(one::inForce)))
        .map(Map.Entry::getKey)
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
