// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The whole table, as {@code access.txt} has it. */
record Table(List<Row> rows, Map<String, String> bodies, Map<String, Fields> fields) {
  private static final String FILE = "/access.txt";

  static Table read() {
    try (var in = Objects.requireNonNull(Table.class.getResourceAsStream(FILE), FILE)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Table of(String text) {
    List<Row> rows = new ArrayList<>();
    Map<String, String> bodies = new LinkedHashMap<>();
    Map<String, String> paths = new LinkedHashMap<>();
    Section section = Section.named(" | ");
    String last = "";
    for (String line :
        text.lines().filter(one -> !one.isBlank() && !one.startsWith("#")).toList()) {
      String[] words = line.strip().split(" +", 3);
      switch (line.startsWith(" ") ? " " : words[0]) {
        case " " -> paths.merge(last, " " + line.strip(), String::concat);
        case "==" -> section = Section.named(line.substring(2).strip());
        case "service" -> section = section.of(words(line));
        case "matrix" -> section = section.inMatrix(after(line));
        case "at" -> section = section.atTheService();
        case "pages" -> section = section.ofPages(words(line));
        case "sends" -> bodies.put(words[1], words[2]);
        case "fields" -> {
          last = words[1];
          paths.put(last, words[2]);
        }
        default -> rows.add(Row.of(section, line));
      }
    }
    return new Table(List.copyOf(rows), bodies, Fields.all(paths));
  }

  private static List<String> words(String line) {
    return List.of(after(line).split(" +", -1));
  }

  private static String after(String line) {
    return line.replaceFirst("[a-z]+ +", "").strip();
  }

  /** The route that a request goes to; a word in the path counts more than a variable. */
  Optional<Row> taking(String method, String path) {
    return rows.stream()
        .filter(row -> row.takes(method, path))
        .min(Comparator.comparing(row -> row.variables().size()));
  }

  Fields fields(String name) {
    return Objects.requireNonNull(fields.get(name), () -> "no fields are named " + name);
  }

  String body(String name) {
    return Objects.requireNonNull(bodies.get(name), () -> "nothing that is sent is named " + name);
  }
}
