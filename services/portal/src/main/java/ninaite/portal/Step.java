// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import java.util.List;
import java.util.Map;

/**
 * One command on a page of its own: what it does, what it needs, and the button. Shown by the
 * template {@code steps/step}.
 *
 * @param text key of its texts: {@code .title}, {@code .does} and {@code .do}
 * @param path where the form goes
 * @param back where one came from
 * @param lasting whether it can't be taken back
 */
public record Step(String text, String path, String back, boolean lasting, List<Field> fields) {

  /**
   * @param kind select, date, text or number
   * @param label key of its text
   * @param options of a select: value to text
   */
  public record Field(String kind, String name, String label, Map<String, String> options) {
    public static Field date(String name, String label) {
      return new Field("date", name, label, Map.of());
    }

    public static Field select(String name, String label, Map<String, String> options) {
      return new Field("select", name, label, options);
    }
  }

  public static Step of(String text, String path, String back, Field... fields) {
    return new Step(text, path, back, false, List.of(fields));
  }

  public static Step lasting(String text, String path, String back, Field... fields) {
    return new Step(text, path, back, true, List.of(fields));
  }
}
