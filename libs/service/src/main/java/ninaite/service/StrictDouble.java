// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A number, and a finite one: Jackson takes the text "NaN" whatever it is told about coercion. */
final class StrictDouble extends StdDeserializer<Double> {
  private final Class<Double> type;

  StrictDouble(Class<Double> type) {
    super(type);
    this.type = type;
  }

  @Override
  public @Nullable Double deserialize(JsonParser in, DeserializationContext context) {
    if (!in.currentToken().isNumeric()) {
      return (Double) context.handleUnexpectedToken(type, in);
    }
    double number = in.getDoubleValue();
    return Double.isFinite(number)
        ? number
        : (Double) context.handleWeirdNumberValue(type, 0, "not finite");
  }

  @Override
  public @Nullable Double getNullValue(DeserializationContext context) {
    return type.isPrimitive()
        ? context.reportInputMismatch(this, "Cannot map `null` into type double")
        : null;
  }
}
