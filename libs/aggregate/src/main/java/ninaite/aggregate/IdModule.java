// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import ninaite.events.Id;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Ids stand in JSON as plain text, though Java keeps them apart by type. */
public final class IdModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  public IdModule() {
    super("ninaite-ids");
    addSerializer(Id.class, new AsText());
    for (Class<?> permitted : Id.class.getPermittedSubclasses()) {
      register(permitted.asSubclass(Id.class));
    }
  }

  private <T extends Id> void register(Class<T> type) {
    addDeserializer(type, new FromText<>(type));
    addKeyDeserializer(type, new KeyFromText(type));
  }

  /** Makes an id of the given type; refuses what is not of an id's form. */
  static <T extends Id> T make(Class<T> type, String text) {
    try {
      MethodHandle constructor =
          MethodHandles.publicLookup()
              .findConstructor(type, MethodType.methodType(void.class, String.class));
      return type.cast(constructor.invoke(text));
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(type + " is not a record of one text", e);
    }
  }

  private static final class AsText extends StdSerializer<Id> {
    AsText() {
      super(Id.class);
    }

    @Override
    public void serialize(Id id, JsonGenerator out, SerializationContext context) {
      out.writeString(id.text());
    }
  }

  private static final class FromText<T extends Id> extends StdDeserializer<T> {
    private final Class<T> type;

    FromText(Class<T> type) {
      super(type);
      this.type = type;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      if (!in.hasToken(JsonToken.VALUE_STRING)) {
        return type.cast(context.handleUnexpectedToken(type, in));
      }
      try {
        return make(type, in.getString());
      } catch (IllegalArgumentException e) {
        return type.cast(
            context.handleWeirdStringValue(type, in.getString(), "not an id of this kind"));
      }
    }
  }

  private static final class KeyFromText extends KeyDeserializer {
    private final Class<? extends Id> type;

    KeyFromText(Class<? extends Id> type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return make(type, key);
    }
  }
}
