// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ninaite.pages.Body;
import ninaite.pages.Filled;
import org.jspecify.annotations.Nullable;

/**
 * What is written of an opening, as the tree that the employer service keeps: a page shows some of
 * it and puts back what was filled in, and the rest stays as it is.
 */
record Draft(String id, String state, String employer, int heads, Map<String, Object> terms) {
  private static final String PREFIX = "terms.";
  private static final Set<String> FROM_THE_START = Set.of("heads", "terms.hirer");

  Draft {
    terms = Objects.requireNonNullElse(terms, Map.of());
  }

  boolean is(String other) {
    return state.equals(other);
  }

  /** What stands in the fields of a page. */
  Filled filled(Item item) {
    Filled form = Filled.nothing();
    for (Field field : item.fields()) {
      form = field.kind() == Field.Kind.ALLOWANCES ? allowances(form, field) : filled(form, field);
    }
    return form;
  }

  private Filled filled(Filled form, Field field) {
    Object value = at(field);
    if (value instanceof List<?> many) {
      return form.withAll(field.name(), many.stream().map(String::valueOf).toList());
    }
    return value == null ? form : form.with(field.name(), shown(field, value));
  }

  /** A time of day without its seconds. */
  private static String shown(Field field, Object value) {
    String text = value.toString();
    return field.kind() == Field.Kind.TIME && text.length() == 8 ? text.substring(0, 5) : text;
  }

  private Filled allowances(Filled form, Field field) {
    Filled filled = form;
    if (at(field) instanceof List<?> many) {
      for (Object one : many) {
        if (one instanceof Map<?, ?> allowance && allowance.get("yen") != null) {
          filled =
              filled.with(
                  field.name() + "." + allowance.get("kind"), String.valueOf(allowance.get("yen")));
        }
      }
    }
    return filled;
  }

  /** Whether its writer has put anything on a page; heads and hirer stand there from the start. */
  boolean hasAny(Item item) {
    return item.fields().stream()
        .filter(field -> !FROM_THE_START.contains(field.name()))
        .anyMatch(field -> at(field) != null);
  }

  @Nullable Object at(Field field) {
    if (field.name().equals("heads")) {
      return heads;
    }
    Object value = terms;
    for (String step : field.name().substring(PREFIX.length()).split("\\.", -1)) {
      value = value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return value;
  }

  /** The body of the whole draft with some other values. */
  Map<String, Object> overlaid(Body others) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("heads", heads);
    all.put("terms", copy(terms));
    merge(all, others.build());
    return all;
  }

  /** The body of the whole draft with what a page was filled in with. */
  Map<String, Object> with(Item item, Filled form) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("heads", heads);
    all.put("terms", copy(terms));
    for (Field field : item.fields()) {
      remove(all, field.name().split("\\.", -1), 0);
    }
    merge(all, Typed.of(item, form));
    all.putIfAbsent("heads", 0);
    return all;
  }

  /** The terms as they are, checked on a day. */
  Map<String, Object> asOf(String day) {
    Map<String, Object> copy = copy(terms);
    copy.put("asOf", day);
    return copy;
  }

  private static Map<String, Object> copy(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach(
        (name, value) -> {
          if (value != null) {
            copy.put(
                name.toString(),
                value instanceof Map<?, ?> below
                    ? copy(below)
                    : value instanceof List<?> many ? new ArrayList<>(many) : value);
          }
        });
    return copy;
  }

  /** An inner part of which nothing is left goes too. */
  @SuppressWarnings("unchecked")
  private static void remove(Map<String, Object> from, String[] path, int at) {
    if (at == path.length - 1) {
      from.remove(path[at]);
    } else if (from.get(path[at]) instanceof Map<?, ?> below) {
      remove((Map<String, Object>) below, path, at + 1);
      if (below.isEmpty() && at > 0) {
        from.remove(path[at]);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void merge(Map<String, Object> into, Map<String, Object> more) {
    more.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> below && into.get(name) instanceof Map<?, ?> there) {
            merge((Map<String, Object>) there, (Map<String, Object>) below);
          } else {
            into.put(name, value);
          }
        });
  }
}
