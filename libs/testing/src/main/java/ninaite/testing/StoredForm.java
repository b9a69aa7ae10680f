// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import java.util.Set;
import ninaite.aggregate.StateMapping;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Takes a state through the bytes it would be stored in, without a store. */
final class StoredForm<S> {
  private static final DocumentCodec CODEC = new DocumentCodec();

  private final Class<S> type;
  private final MappingMongoConverter converter;

  StoredForm(Class<S> type) {
    MongoCustomConversions conversions = StateMapping.conversions();
    MongoMappingContext context = new MongoMappingContext();
    context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
    context.setInitialEntitySet(StateMapping.permitted(Set.of(type)));
    context.afterPropertiesSet();
    this.type = type;
    this.converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
    converter.setCustomConversions(conversions);
    converter.afterPropertiesSet();
  }

  S again(S state) {
    Document document = new Document();
    converter.write(state, document);
    return converter.read(type, new RawBsonDocument(document, CODEC).decode(CODEC));
  }
}
