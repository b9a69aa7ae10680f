// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ninaite.events.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A labelled opening: the base one with changes, and the codes of the rules that it breaks.
 *
 * @param line what it is, as it stands in labelled-openings.txt
 */
public record Sample(String line, Offer offer, Set<String> expected) {
  /** As published; the file of the service holds the same. */
  public static final MinimumWages WAGES =
      new MinimumWages(
          List.of(
              row("2021-10-01", 853),
              row("2022-10-01", 883),
              row("2023-10-01", 923),
              row("2024-10-01", 973),
              row("2025-10-04", 1038)));

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);

  /** An opening as it comes in. */
  private record Typed(int heads, Terms terms) {}

  /** Conditions that keep every rule on 2026-04-01. */
  public static Terms lawful() {
    return JSON.treeToValue(base(), Typed.class).terms();
  }

  static Offer offer(Terms terms) {
    return Offer.of(3, "04", terms, APRIL_1, WAGES);
  }

  static List<Sample> all() {
    return resource("/labelled-openings.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Sample::of)
        .toList();
  }

  private static Sample of(String line) {
    String[] parts = line.split("::", -1);
    ObjectNode typed = base();
    LocalDate day = APRIL_1;
    String prefecture = "04";
    for (String change : parts[1].split(" && ", -1)) {
      if (!change.isBlank()) {
        String path = change.strip().split("=", 2)[0];
        String value = change.strip().split("=", 2)[1];
        switch (path) {
          case "day" -> day = LocalDate.parse(value);
          case "prefecture" -> prefecture = value;
          case "heads" -> typed.put("heads", Integer.parseInt(value));
          default -> change((ObjectNode) typed.get("terms"), path.split("\\."), value);
        }
      }
    }
    Typed read = JSON.treeToValue(typed, Typed.class);
    return new Sample(
        parts[0].strip(),
        Offer.of(read.heads(), prefecture, read.terms(), day, WAGES),
        codes(parts[2].strip()));
  }

  private static void change(ObjectNode terms, String[] path, String value) {
    ObjectNode parent = path.length == 1 ? terms : (ObjectNode) terms.get(path[0]);
    parent.set(path[path.length - 1], value(value));
  }

  /** JSON, or {@code "*2001"} for so many characters. */
  private static JsonNode value(String text) {
    return text.startsWith("\"*")
        ? JSON.getNodeFactory().stringNode("あ".repeat(Integer.parseInt(text.replaceAll("\\D", ""))))
        : JSON.readTree(text);
  }

  private static Set<String> codes(String text) {
    return text.equals("-")
        ? Set.of()
        : Arrays.stream(text.split(" +", -1)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static ObjectNode base() {
    return (ObjectNode) JSON.readTree(resource("/base-opening.json"));
  }

  private static MinimumWages.Row row(String effective, int yen) {
    return new MinimumWages.Row("04", LocalDate.parse(effective), yen, "見本");
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
