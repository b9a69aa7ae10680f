// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** What a record can't be without, is required in its schema: the rule of BodyRules, told. */
final class RequiredParts implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    if (schema == null) {
      return null;
    }
    JavaType java = Json.mapper().constructType(type.getType());
    if (java != null && java.getRawClass().isRecord()) {
      require(java.getRawClass(), defined(schema, context));
    }
    return schema;
  }

  private static @Nullable Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
    String reference = schema.get$ref();
    return reference == null
        ? schema
        : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
  }

  private static void require(Class<?> type, @Nullable Schema<?> schema) {
    if (schema == null || schema.getProperties() == null || leavesOut(type)) {
      return;
    }
    for (RecordComponent part : type.getRecordComponents()) {
      boolean mayLack = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
      if (!mayLack && schema.getProperties().containsKey(part.getName())) {
        schema.addRequiredItem(part.getName());
      }
    }
  }

  /** Such a record is only ever written, without its empty parts. */
  private static boolean leavesOut(Class<?> type) {
    return type.isAnnotationPresent(JsonInclude.class);
  }
}
