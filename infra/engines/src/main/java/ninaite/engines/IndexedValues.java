// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which keys a document has in an index on one field, and which keys a query asks for. */
final class IndexedValues {

  private IndexedValues() {}

  /** An array has the keys of all its elements, as in MongoDB. */
  static Set<KeyValue> of(Document document, String field) {
    var keys = new LinkedHashSet<KeyValue>();
    collect(Utils.getSubdocumentValueCollectionAware(document, field), keys);
    return keys;
  }

  private static void collect(Object value, Set<KeyValue> keys) {
    if (value instanceof Collection<?> elements) {
      elements.forEach(element -> collect(element, keys));
    } else if (isPlain(value)) {
      keys.add(key(value));
    }
  }

  /**
   * What must hold of every document found: the query's own fields and those under {@code $and}.
   */
  static Document conditions(Document query) {
    var all = new Document(query);
    if (all.remove("$and") instanceof Collection<?> parts) {
      for (Object part : parts) {
        conditions((Document) part).forEach(all::putIfAbsent);
      }
    }
    return all;
  }

  /** The keys a condition asks for; none if an index is of no use for it. */
  static List<KeyValue> asked(@Nullable Object condition) {
    if (isPlain(condition)) {
      return List.of(key(condition));
    }
    if (condition instanceof Document operators
        && operators.size() == 1
        && operators.get("$in") instanceof Collection<?> wanted) {
      return wanted.stream().allMatch(IndexedValues::isPlain)
          ? wanted.stream().map(IndexedValues::key).toList()
          : List.of();
    }
    return List.of();
  }

  private static boolean isPlain(@Nullable Object value) {
    return switch (value) {
      case String s -> true;
      case Number n -> true;
      case Boolean b -> true;
      case Instant i -> true;
      case UUID u -> true;
      case ObjectId o -> true;
      case null, default -> false;
    };
  }

  private static KeyValue key(@Nullable Object value) {
    return new KeyValue(value).normalized();
  }
}
