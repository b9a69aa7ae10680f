// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Dates and times come as ISO text only, not as numbers or arrays, and years have four digits. */
final class FromText<T> extends StdDeserializer<T> {
  private static final int LONGEST = 32;

  private final Class<T> type;
  private final transient Function<String, T> parse;

  private FromText(Class<T> type, Function<String, T> parse) {
    super(type);
    this.type = type;
    this.parse = parse;
  }

  static FromText<LocalDate> date() {
    return new FromText<>(LocalDate.class, LocalDate::parse);
  }

  static FromText<LocalTime> time() {
    return new FromText<>(LocalTime.class, LocalTime::parse);
  }

  static FromText<Instant> instant() {
    return new FromText<>(Instant.class, Instant::parse);
  }

  @Override
  public @Nullable T deserialize(JsonParser in, DeserializationContext context) {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      return type.cast(context.handleUnexpectedToken(type, in));
    }
    String text = in.getString();
    if (text.length() <= LONGEST && !text.startsWith("+") && !text.startsWith("-")) {
      try {
        return parse.apply(text);
      } catch (DateTimeException e) {
        // falls through to the one refusal
      }
    }
    return type.cast(context.handleWeirdStringValue(type, "", "not of the ISO form"));
  }
}
