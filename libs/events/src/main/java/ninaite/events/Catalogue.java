// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every event type by its wire name, read off the sealed types so that none can be left out. */
public final class Catalogue {
  private static final Map<String, Class<? extends Event>> BY_NAME = new TreeMap<>();

  static {
    leaves(Event.class)
        .forEach(
            type -> {
              var before = BY_NAME.put(nameOf(type), type);
              if (before != null) {
                throw new IllegalStateException(before + " and " + type + " share a wire name");
              }
            });
  }

  private Catalogue() {}

  public static Map<String, Class<? extends Event>> types() {
    return Map.copyOf(BY_NAME);
  }

  public static @Nullable Class<? extends Event> typeOf(String wireName) {
    return BY_NAME.get(wireName);
  }

  public static String nameOf(Class<? extends Event> type) {
    Wire wire = type.getAnnotation(Wire.class);
    if (wire == null) {
      throw new IllegalStateException(type + " has no wire name");
    }
    return wire.value();
  }

  private static Stream<Class<? extends Event>> leaves(Class<? extends Event> type) {
    Class<?>[] permitted = type.getPermittedSubclasses();
    return permitted == null
        ? Stream.of(type)
        : Stream.of(permitted).flatMap(sub -> leaves(sub.asSubclass(Event.class)));
  }
}
