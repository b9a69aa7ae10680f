// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of an opening's terms, as a page asks for it. Its name is its path in the service's
 * body, and the key of its label.
 *
 * @param options what can be chosen, as codes
 * @param texts what the keys of the options' names begin with
 * @param optional whether it may always stay empty; when others have to be filled in, the service
 *     says
 */
record Field(
    String name, Kind kind, boolean optional, List<String> options, @Nullable String texts) {

  enum Kind {
    LINE,
    AREA,
    TIME,
    NUMBER,
    YES_NO,
    CHOICE,
    BOXES,
    MONTHS,
    ALLOWANCES
  }

  static Field line(String name) {
    return new Field(name, Kind.LINE, false, List.of(), null);
  }

  static Field area(String name) {
    return new Field(name, Kind.AREA, false, List.of(), null);
  }

  static Field time(String name) {
    return new Field(name, Kind.TIME, false, List.of(), null);
  }

  static Field number(String name) {
    return new Field(name, Kind.NUMBER, false, List.of(), null);
  }

  static Field yesNo(String name) {
    return new Field(name, Kind.YES_NO, false, List.of("true", "false"), null);
  }

  static Field choice(String name, String texts, List<String> options) {
    return new Field(name, Kind.CHOICE, false, options, texts);
  }

  static Field boxes(String name, String texts, List<String> options) {
    return new Field(name, Kind.BOXES, false, options, texts);
  }

  Field mayStayEmpty() {
    return new Field(name, kind, true, options, texts);
  }

  /**
   * The key of its label: {@code terms.hours.from}, and {@code terms.heads} for what is no term.
   */
  public String label() {
    return name.startsWith("terms.") ? name : "terms." + name;
  }

  /** The key of its hint, where there is one. */
  public String hint() {
    return "employer.hint." + name.replace("terms.", "");
  }

  /** Whether something that a rule says of a path is about this field. */
  boolean isAt(String path) {
    return path.equals(name) || path.startsWith(name + ".") || path.startsWith(name + "[");
  }
}
