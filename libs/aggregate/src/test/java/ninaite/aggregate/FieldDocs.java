// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ninaite.events.Id;
import org.jspecify.annotations.Nullable;

/** The fields of an event as they stand in JSON. */
final class FieldDocs {
  private static final Map<Class<?>, String> PLAIN =
      Map.of(
          String.class, "文字列 / text",
          LocalDate.class, "日付（日本） / date in Japan, `YYYY-MM-DD`",
          LocalTime.class, "時刻（日本） / time of day in Japan, `HH:MM:SS`",
          Instant.class, "時点（UTC） / instant, UTC",
          int.class, "整数 / integer",
          Integer.class, "整数 / integer",
          Long.class, "整数 / integer",
          boolean.class, "真偽 / true or false",
          Boolean.class, "真偽 / true or false");

  private FieldDocs() {}

  /**
   * @param path dotted where a field stands inside another
   */
  record Field(String path, String type) {}

  static List<Field> of(Class<?> event) {
    List<Field> fields = new ArrayList<>();
    collect(event, "", fields);
    return fields;
  }

  private static void collect(Class<?> whole, String path, List<Field> into) {
    for (RecordComponent part : whole.getRecordComponents()) {
      String here = path + part.getName();
      if (isNested(part.getType())) {
        collect(part.getType(), here + ".", into);
      } else if (listed(part) instanceof Class<?> one && isNested(one)) {
        collect(one, here + "[].", into);
      } else {
        boolean optional = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        into.add(new Field(here, type(part.getGenericType()) + (optional ? "、省略可 / or null" : "")));
      }
    }
  }

  /** What a list is a list of; null for what is no list. */
  private static @Nullable Type listed(RecordComponent part) {
    return part.getGenericType() instanceof ParameterizedType list
            && list.getRawType() == List.class
        ? list.getActualTypeArguments()[0]
        : null;
  }

  private static boolean isNested(Class<?> type) {
    return type.isRecord() && !Id.class.isAssignableFrom(type);
  }

  private static String type(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return "配列 / array of " + type(list.getActualTypeArguments()[0]);
    }
    Class<?> plain = (Class<?>) type;
    if (Id.class.isAssignableFrom(plain)) {
      return "識別子 / id, `" + plain.getSimpleName() + "`";
    }
    if (plain.isEnum()) {
      return Arrays.stream(plain.getEnumConstants())
          .map(constant -> "`" + constant + "`")
          .collect(Collectors.joining(", "));
    }
    String known = PLAIN.get(plain);
    if (known == null) {
      throw new IllegalStateException("say here how " + plain + " stands in JSON");
    }
    return known;
  }
}
