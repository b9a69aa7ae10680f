// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds documents by the first field of an index, for equality and {@code $in}. It may name too
 * many (each is checked against the whole query) and never too few: an update adds its new keys
 * before the document changes, and {@link #forget} takes the old ones away after it.
 */
final class SecondaryIndex extends Index<Object> {

  private final Map<KeyValue, Set<Object>> positions = new ConcurrentHashMap<>();
  private final String field;

  SecondaryIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    this.field = keys.getFirst().getKey();
  }

  @Override
  public boolean canHandle(Document query) {
    return !IndexedValues.asked(query.get(field)).isEmpty();
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    var found = new LinkedHashSet<Object>();
    for (KeyValue key : IndexedValues.asked(query.get(field))) {
      found.addAll(positions.getOrDefault(key, Set.of()));
    }
    return found;
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    for (KeyValue key : IndexedValues.of(document, field)) {
      positions.compute(
          key,
          (k, known) -> {
            Set<Object> all = known == null ? ConcurrentHashMap.newKeySet(1) : known;
            all.add(position);
            return all;
          });
    }
  }

  /** After the document at this position has changed from old to now. */
  void forget(Document old, Document now, Object position) {
    Set<KeyValue> gone = IndexedValues.of(old, field);
    gone.removeAll(IndexedValues.of(now, field));
    gone.forEach(key -> remove(key, position));
  }

  @Override
  public Object remove(Document document) {
    Object position = IdIndex.position(document);
    IndexedValues.of(document, field).forEach(key -> remove(key, position));
    return position;
  }

  private void remove(KeyValue key, Object position) {
    positions.computeIfPresent(
        key,
        (k, known) -> {
          known.remove(position);
          return known.isEmpty() ? null : known;
        });
  }

  @Override
  public Object getPosition(Document document) {
    return IdIndex.position(document);
  }

  @Override
  public void updateInPlace(
      Document old, Document now, Object position, MongoCollection<Object> collection) {
    add(now, position, collection);
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {}

  @Override
  public void checkUpdate(Document old, Document now, MongoCollection<Object> collection) {}

  @Override
  public long getCount() {
    return positions.size();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {
    positions.clear();
  }
}
