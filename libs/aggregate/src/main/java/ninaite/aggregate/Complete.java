// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a record that came from outside has all it must have: every component that is not marked
 * {@code @Nullable}. The type says what is required, so no second list can disagree with it.
 */
public final class Complete {
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          for (RecordComponent component : components) {
            component.getAccessor().trySetAccessible();
          }
          return components;
        }
      };

  private Complete() {}

  /** The paths of what is missing, e.g. {@code terms.duties}; empty if nothing is. */
  public static List<String> missing(Object value) {
    List<String> paths = new ArrayList<>();
    collect(value, "", paths);
    return paths;
  }

  private static void collect(@Nullable Object value, String path, List<String> into) {
    switch (value) {
      case null -> into.add(path);
      case Record whole -> components(whole, path, into);
      case Iterable<?> many -> {
        int index = 0;
        for (Object one : many) {
          collect(one, path + "[" + index++ + "]", into);
        }
      }
      default -> {} // a plain value is complete
    }
  }

  private static void components(Record whole, String path, List<String> into) {
    for (RecordComponent component : COMPONENTS.get(whole.getClass())) {
      String here = path.isEmpty() ? component.getName() : path + "." + component.getName();
      Object part = read(component, whole);
      if (part != null) {
        collect(part, here, into);
      } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        into.add(here);
      }
    }
  }

  private static @Nullable Object read(RecordComponent component, Record whole) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " can't be read", e);
    }
  }
}
