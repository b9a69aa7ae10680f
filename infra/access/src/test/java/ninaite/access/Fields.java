// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What an answer may show.
 *
 * @param paths e.g. {@code openings[].terms.duties}; {@code *} is any one name, and {@code **} all
 *     that is below
 */
record Fields(List<String> paths) {

  /** Reads them all; {@code @name} in a path is what stands under that name. */
  static Map<String, Fields> all(Map<String, String> written) {
    Map<String, Fields> all = new TreeMap<>();
    written.forEach((name, text) -> all.put(name, new Fields(resolved(text, written).toList())));
    return all;
  }

  private static Stream<String> resolved(String text, Map<String, String> written) {
    return Arrays.stream(text.split(" +", -1)).flatMap(path -> one(path, written));
  }

  private static Stream<String> one(String path, Map<String, String> written) {
    int at = path.indexOf('@');
    if (at < 0) {
      return Stream.of(path);
    }
    String name = path.substring(at + 1);
    String other = Objects.requireNonNull(written.get(name), () -> "no fields are named " + name);
    return resolved(other, written).map(below -> path.substring(0, at) + below);
  }

  /** Those of an answer that may not be there. */
  Set<String> beyond(JsonNode answer) {
    Pattern allowed =
        Pattern.compile(paths.stream().map(Fields::regex).collect(Collectors.joining("|")));
    return in(answer).stream()
        .filter(path -> !allowed.matcher(path).matches() && !isAbove(path))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What has something allowed below it may be null as a whole. */
  private boolean isAbove(String path) {
    return paths.stream().anyMatch(below -> below.startsWith(path + "."));
  }

  private static String regex(String path) {
    return Pattern.quote(path)
        .replace(".**", "\0")
        .replace("*", "\\E[^.\\[]+\\Q")
        .replace("\0", "\\E(?:[.\\[].*)?\\Q");
  }

  /** All that are in an answer. */
  static Set<String> in(JsonNode answer) {
    Set<String> paths = new TreeSet<>();
    collect("", answer, paths);
    return paths;
  }

  private static void collect(String path, JsonNode node, Set<String> paths) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              field ->
                  collect(
                      path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                      field.getValue(),
                      paths));
    } else if (node.isArray()) {
      node.forEach(element -> collect(path + "[]", element, paths));
    } else {
      paths.add(path);
    }
  }
}
