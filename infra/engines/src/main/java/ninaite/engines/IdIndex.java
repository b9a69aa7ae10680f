// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The documents' own map, seen as the index on {@code _id}. */
final class IdIndex extends AbstractUniqueIndex<Object> {

  private final MVMap<Object, Held> documents;

  IdIndex(String name, List<IndexKey> keys, MVMap<Object, Held> documents) {
    super(name, keys, false);
    this.documents = documents;
  }

  /** Where a document with this {@code _id} lies: 1, 1L and 1.0 are the same key in MongoDB. */
  static Object position(Document document) {
    return position(new KeyValue(document.get("_id")));
  }

  private static Object position(KeyValue id) {
    Object normal = id.normalized().get(0);
    return normal == null ? "null" : normal;
  }

  /**
   * Serves every query that names {@code _id}, whatever else it asks: the rest is checked after.
   */
  @Override
  public boolean canHandle(Document query) {
    Object id = query.get("_id");
    return id != null && super.canHandle(new Document("_id", id));
  }

  @Override
  protected @Nullable Object getPosition(KeyValue id) {
    Object position = position(id);
    return documents.containsKey(position) ? position : null;
  }

  /** The collection has put the document in already. */
  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {}

  /** The collection takes the document out afterwards. */
  @Override
  protected @Nullable Object removeDocument(KeyValue id) {
    return getPosition(id);
  }

  @Override
  protected boolean putKeyPosition(KeyValue id, Object position) {
    return true;
  }

  @Override
  protected Iterable<Entry<KeyValue, Object>> getIterable() {
    return () ->
        documents.keySet().stream()
            .<Entry<KeyValue, Object>>map(key -> new SimpleImmutableEntry<>(new KeyValue(key), key))
            .iterator();
  }

  @Override
  public long getCount() {
    return documents.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
