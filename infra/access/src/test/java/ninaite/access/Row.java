// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One route of the table.
 *
 * @param path as the handler says it, with a query where one is needed
 * @param form of the answer: json, csv, stream or page
 * @param shows the fields of an answer, "-" nothing, "file" no JSON
 * @param sends what is sent, "-" nothing
 */
record Row(
    Section section,
    String method,
    String path,
    String form,
    Map<Who, Cell> cells,
    String shows,
    String sends) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)(?::[^}]*)?}");

  /**
   * @param inside the fields for those whom it belongs to, where they are shown others
   */
  record Cell(Scope scope, String inside) {
    private static final Pattern TEXT = Pattern.compile("([a-z]+|-)(?:\\(([a-z-]+)\\))?");

    static Cell of(String text) {
      Matcher cell = TEXT.matcher(text);
      if (!cell.matches()) {
        throw new IllegalArgumentException("no such cell: " + text);
      }
      return new Cell(Scope.of(cell.group(1)), Objects.requireNonNullElse(cell.group(2), ""));
    }
  }

  static Row of(Section section, String line) {
    String[] columns = line.strip().split(" +", -1);
    if (section.isOfPages()) {
      return ofPage(section, columns);
    }
    if (columns.length != 12) {
      throw new IllegalArgumentException(
          "twelve columns, not %d: %s".formatted(columns.length, line));
    }
    Map<Who, Cell> cells = new EnumMap<>(Who.class);
    for (Who who : Who.values()) {
      cells.put(who, Cell.of(columns[3 + who.ordinal()]));
    }
    return new Row(section, columns[0], columns[1], columns[2], cells, columns[10], columns[11]);
  }

  private static Row ofPage(Section section, String[] columns) {
    Map<Who, Cell> cells = new EnumMap<>(Who.class);
    Stream.of(Who.values()).forEach(who -> cells.put(who, Cell.of("-")));
    for (String reach : columns[3].split(",", -1)) {
      String[] pair = reach.split(":", 2);
      if (pair.length == 1) {
        Stream.of(Who.values()).forEach(who -> cells.put(who, Cell.of(reach)));
      } else {
        cells.put(Who.valueOf(pair[0]), Cell.of(pair[1]));
      }
    }
    String shows = columns.length > 4 ? columns[4] : "-";
    return new Row(section, columns[0], columns[1], columns[2], cells, shows, "-");
  }

  Cell cell(Who who) {
    return Objects.requireNonNull(cells.get(who));
  }

  Scope scope(Who who) {
    return cell(who).scope();
  }

  /** The path alone. */
  String route() {
    return path.replaceAll("\\?.*", "");
  }

  /** What the path names, the first first. */
  List<String> variables() {
    return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
  }

  boolean isPage() {
    return section.isOfPages();
  }

  boolean isRead() {
    return method.equals("GET");
  }

  /**
   * Whether a request with this path is this route's; the literal one of two has to be asked first.
   */
  boolean takes(String otherMethod, String otherPath) {
    String pattern =
        Stream.of(route().split("(?<=})|(?=\\{)", -1))
            .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
            .reduce("", String::concat);
    return method.equals(otherMethod) && otherPath.replaceAll("\\?.*", "").matches(pattern);
  }

  String shows(Who who, Relation relation) {
    boolean inside =
        !cell(who).inside().isEmpty()
            && Stream.of(Relation.OWN, Relation.COLLEAGUE, Relation.UNPUBLISHED)
                .anyMatch(relation::equals);
    return inside ? cell(who).inside() : shows;
  }

  @Override
  public String toString() {
    return method + " " + path + " " + form;
  }
}
