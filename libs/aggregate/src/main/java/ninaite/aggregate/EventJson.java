// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.util.List;
import ninaite.events.Catalogue;
import ninaite.events.Event;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as JSON. A reader ignores fields it does not know, since an event may gain some; a field
 * it needs and does not find makes the record one that can't be understood.
 */
public final class EventJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new IdModule())
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private EventJson() {}

  public static String write(Event event) {
    return JSON.writeValueAsString(event);
  }

  /**
   * @throws Unreadable with a reason fit for an operator, without the body's contents
   */
  public static Event read(String type, byte[] body) throws Unreadable {
    Class<? extends Event> known = Catalogue.typeOf(type);
    if (known == null) {
      throw new Unreadable("unknown type " + type);
    }
    try {
      Event event = JSON.readValue(body, known);
      if (event == null) {
        throw new Unreadable("empty body");
      }
      List<String> missing = Complete.missing(event);
      if (!missing.isEmpty()) {
        throw new Unreadable("fields missing: " + String.join(", ", missing));
      }
      return event;
    } catch (JacksonException | IllegalArgumentException e) {
      throw new Unreadable("not the JSON of " + type);
    }
  }

  /** A record that can't be understood: it is parked, not retried. */
  public static final class Unreadable extends Exception {
    public Unreadable(String reason) {
      super(reason, null, false, false);
    }
  }
}
