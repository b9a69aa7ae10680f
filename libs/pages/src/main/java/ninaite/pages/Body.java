// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The body of a command, made of a form: each field goes where its name says ({@code
 * address.postalCode}, {@code tasks[0]}). Here is only decided what kind of value a field is;
 * whether it may stand is the service's to say. What can't be read as its kind goes on as text, for
 * the service to name the field. Empty fields are left out.
 */
public final class Body {
  private final Filled form;
  private final Map<String, Object> root = new LinkedHashMap<>();

  private Body(Filled form) {
    this.form = form;
  }

  public static Body of(Filled form) {
    return new Body(form);
  }

  /** As typed, without the spaces around it. Kanji stay as they are (NFKC would change 塚, 神). */
  public Body text(String... names) {
    return each(names, String::strip);
  }

  /** Signs with one meaning in two widths: kana, codes, phone numbers, dates, times of day. */
  public Body sign(String... names) {
    return each(names, Body::narrow);
  }

  /** A whole number; full-width digits, commas, spaces and 円 are forgiven. */
  public Body number(String... names) {
    return each(names, Body::number);
  }

  /** A box or a yes/no: true for {@code true}, false for {@code false}. */
  public Body flag(String... names) {
    return each(
        names,
        value ->
            value.equals("true") || value.equals("false")
                ? (Object) Boolean.valueOf(value)
                : value);
  }

  /** Every value chosen of several boxes; an empty list where none was. */
  public Body list(String... names) {
    for (String name : names) {
      put(name, form.all(name).stream().map(String::strip).filter(v -> !v.isEmpty()).toList());
    }
    return this;
  }

  /** Lines of a text area, without the empty ones. */
  public Body lines(String... names) {
    for (String name : names) {
      put(name, form.value(name).lines().map(String::strip).filter(v -> !v.isEmpty()).toList());
    }
    return this;
  }

  /**
   * The date of the boxes {@code name.era}, {@code name.year}, {@code name.month}, {@code
   * name.day}.
   */
  public Body date(String... names) {
    for (String name : names) {
      String date = TypedDate.of(form, name).text();
      if (!date.isEmpty()) {
        put(name, date);
      }
    }
    return this;
  }

  /** A value that no field shows. */
  public Body put(String name, @Nullable Object value) {
    if (value != null) {
      place(root, name.split("\\.", -1), 0, value);
    }
    return this;
  }

  public Map<String, Object> build() {
    return root;
  }

  /** In the width that machines write, with no spaces around. */
  public static String narrow(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  private static Object number(String typed) {
    String digits = narrow(typed).replaceAll("[,、\\s円]", "");
    try {
      return Long.valueOf(digits);
    } catch (NumberFormatException e) {
      return typed;
    }
  }

  private Body each(String[] names, Function<String, Object> read) {
    for (String name : names) {
      String typed = form.value(name);
      if (!typed.isBlank()) {
        put(name, read.apply(typed));
      }
    }
    return this;
  }

  @SuppressWarnings("unchecked")
  private static void place(Map<String, Object> into, String[] path, int at, Object value) {
    String step = path[at];
    int bracket = step.indexOf('[');
    boolean last = at == path.length - 1;
    if (bracket < 0) {
      if (last) {
        into.put(step, value);
      } else {
        place(
            (Map<String, Object>) into.computeIfAbsent(step, _ -> new LinkedHashMap<>()),
            path,
            at + 1,
            value);
      }
      return;
    }
    List<Object> list =
        (List<Object>)
            into.computeIfAbsent(step.substring(0, bracket), _ -> new ArrayList<Object>());
    int index = Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
    while (list.size() <= index) {
      list.add(last ? "" : new LinkedHashMap<String, Object>());
    }
    if (last) {
      list.set(index, value);
    } else {
      place((Map<String, Object>) Objects.requireNonNull(list.get(index)), path, at + 1, value);
    }
  }
}
