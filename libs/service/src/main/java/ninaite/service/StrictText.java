// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Text is text: no number in its place, no half of a surrogate pair (which no store keeps), no
 * control characters but line feed and tab, none of the marks that turn the reading direction and
 * with them what a reader believes to see.
 */
final class StrictText extends StdDeserializer<String> {

  StrictText() {
    super(String.class);
  }

  @Override
  public @Nullable String deserialize(JsonParser in, DeserializationContext context) {
    if (!in.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, in);
    }
    String text = in.getString();
    return isAllowed(text)
        ? text
        : (String) context.handleWeirdStringValue(String.class, "", "characters not allowed");
  }

  static boolean isAllowed(String text) {
    return text.codePoints().allMatch(StrictText::isAllowed);
  }

  private static boolean isAllowed(int point) {
    return switch (Character.getType(point)) {
      case Character.SURROGATE -> false;
      case Character.CONTROL -> point == '\n' || point == '\t';
      case Character.FORMAT -> !turnsDirection(point);
      default -> true;
    };
  }

  private static boolean turnsDirection(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
