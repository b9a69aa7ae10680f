// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Writers take turns, readers wait for nobody. That is safe because a document that is kept never
 * changes: the engine's updates work in place, so it is always handed a copy, and the changed copy
 * takes the place of the old document at once. (Left as it comes, the engine alters the very object
 * that another client's answer is being written from.)
 */
final class StoreCollection extends AbstractMongoCollection<Object> {

  private final MVMap<Object, Held> documents;
  private final List<Index<Object>> known = new CopyOnWriteArrayList<>();

  StoreCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Held> documents,
      CursorRegistry cursors) {
    super(database, name, options, cursors);
    this.documents = documents;
  }

  @Override
  protected QueryResult queryDocuments(
      Document query, Document order, int skip, int limit, int batch, Document fields) {
    Document conditions = IndexedValues.conditions(query);
    for (Index<Object> index : known) {
      if (index.canHandle(conditions)) {
        Iterable<Object> candidates = index.getPositions(conditions);
        return matchDocuments(query, candidates, order, skip, limit, batch, fields);
      }
    }
    return matchDocuments(query, order, skip, limit, batch, fields);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      Iterable<Object> positions,
      Document order,
      int skip,
      int limit,
      int batch,
      Document fields) {
    var there =
        StreamSupport.stream(positions.spliterator(), false)
            .map(this::getDocument)
            .filter(Objects::nonNull);
    return matchDocumentsFromStream(there, query, order, skip, limit, batch, fields);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query, Document order, int skip, int limit, int batch, Document fields) {
    List<Document> all = documents.values().stream().map(Held::document).toList();
    return matchDocumentsFromStream(
        isNaturalDescending(order) ? all.reversed().stream() : all.stream(),
        query,
        order,
        skip,
        limit,
        batch,
        fields);
  }

  @Override
  protected QueryResult createQueryResult(List<Document> matched, int batch) {
    return super.createQueryResult(matched.stream().map(Document::cloneDeeply).toList(), batch);
  }

  @Override
  protected @Nullable Document getDocument(Object position) {
    Held held = documents.get(position);
    return held == null ? null : held.document();
  }

  @Override
  protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
    return documents.entrySet().stream()
        .map(entry -> new DocumentWithPosition<>(entry.getValue().document(), entry.getKey()));
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    Object position = getIdField() == null ? UUID.randomUUID() : IdIndex.position(document);
    documents.put(position, Held.of(document));
    return position;
  }

  @Override
  protected void handleUpdate(Object position, Document old, Document now) {
    documents.put(position, Held.of(now));
    for (Index<Object> index : known) {
      if (index instanceof SecondaryIndex secondary) {
        secondary.forget(old, now, position);
      }
    }
  }

  @Override
  protected void removeDocument(Object position) {
    documents.remove(position);
  }

  @Override
  public int count() {
    return documents.size();
  }

  @Override
  public synchronized void addIndex(Index<Object> index) {
    super.addIndex(index);
    known.clear();
    known.addAll(getIndexes());
  }

  @Override
  public synchronized void dropIndex(String name) {
    super.dropIndex(name);
    known.clear();
    known.addAll(getIndexes());
  }

  @Override
  public synchronized void addDocument(Document document) {
    super.addDocument(document);
  }

  @Override
  public synchronized void removeDocument(Document document) {
    super.removeDocument(document);
  }

  @Override
  public synchronized Document findAndModify(Document query) {
    return super.findAndModify(query);
  }

  @Override
  public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
    return super.deleteDocuments(selector, limit, oplog);
  }

  @Override
  public synchronized Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters filters,
      boolean multi,
      boolean upsert,
      Oplog oplog) {
    return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
  }

  /** Sizes are not kept: that would be a second map to write with every document. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected int getDataSize() {
    return 0;
  }

  @Override
  protected void updateDataSize(int delta) {}
}
