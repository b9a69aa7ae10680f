// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.util.List;
import org.bson.Document;

/**
 * An index the service can't do without. Declared as a bean, made at start.
 *
 * @param keys field → 1 or -1, in order
 */
public record Index(String collection, Document keys, boolean unique) {

  /** An ascending index. */
  public static Index on(String collection, String... fields) {
    Document keys = new Document();
    List.of(fields).forEach(field -> keys.append(field, 1));
    return new Index(collection, keys, false);
  }
}
