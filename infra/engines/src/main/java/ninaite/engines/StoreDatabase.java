// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Each collection is one map of the file, from {@code _id} to document. That map is also the index
 * on {@code _id}, so a document and its key can't come apart; all other indexes live in memory and
 * are filled when the collection is opened.
 */
final class StoreDatabase extends H2Database {

  private static final String DOCUMENTS = "databases.";

  private final MVStore store;

  StoreDatabase(String name, MVStore store, CursorRegistry cursors) {
    // The super constructor opens the collections, so the file must be known before it runs.
    this.store = store;
    super(name, store, cursors);
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    return new StoreCollection(this, name, options, documents(name), cursorRegistry);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return keys.size() == 1 && keys.getFirst().getKey().equals("_id")
        ? new IdIndex(name, keys, documents(collection))
        : new UniqueIndex(name, keys, sparse);
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new SecondaryIndex(name, keys, sparse);
  }

  private MVMap<Object, Held> documents(String collection) {
    return store.openMap(
        DOCUMENTS + getDatabaseName() + "." + collection,
        new MVMap.Builder<Object, Held>().valueType(new HeldType()));
  }
}
