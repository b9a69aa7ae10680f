// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ninaite.events.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** How states become documents: sealed types by alias, ids and business dates as text. */
public final class StateMapping {
  private StateMapping() {}

  /** Ids and dates as text: a date is a day in Japan, which no time zone may move. */
  public static MongoCustomConversions conversions() {
    Map<Class<?>, Function<String, Object>> readers = readers();
    return MongoCustomConversions.create(
        adapter ->
            adapter.registerConverters(
                List.of(new ToText(readers.keySet()), new FromText(readers))));
  }

  /**
   * All records that may stand in a state of these types. Spring Data scans for {@code @Document}
   * only, and an alias it has not seen can't be read by a fresh process.
   */
  public static Set<Class<?>> permitted(Collection<? extends Class<?>> roots) {
    Set<Class<?>> seen = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      if (seen.add(type) && type.isSealed()) {
        open.addAll(Set.of(type.getPermittedSubclasses()));
      }
    }
    return seen;
  }

  private static Map<Class<?>, Function<String, Object>> readers() {
    Map<Class<?>, Function<String, Object>> readers = new HashMap<>();
    readers.put(LocalDate.class, LocalDate::parse);
    readers.put(LocalTime.class, LocalTime::parse);
    for (Class<?> id : Id.class.getPermittedSubclasses()) {
      readers.put(id, text -> IdModule.make(id.asSubclass(Id.class), text));
    }
    return readers;
  }

  @WritingConverter
  private record ToText(Set<Class<?>> types) implements GenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return types.stream()
          .map(type -> new ConvertiblePair(type, String.class))
          .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      return source == null ? null : source.toString();
    }
  }

  @ReadingConverter
  private record FromText(Map<Class<?>, Function<String, Object>> readers)
      implements GenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return readers.keySet().stream()
          .map(type -> new ConvertiblePair(String.class, type))
          .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      Function<String, Object> reader = readers.get(to.getType());
      return source == null || reader == null ? null : reader.apply((String) source);
    }
  }
}
