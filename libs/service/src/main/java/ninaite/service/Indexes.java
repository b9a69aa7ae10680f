// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Makes the indexes before the first request and the first record, and fails the start where that
 * can't be done: a missing one shows up only as a slow service, months later. A store that is not
 * up yet is waited for, so that nothing has to be started in order.
 */
final class Indexes implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final MongoDatabaseFactory store;
  private final List<Index> indexes;
  private final Duration patience;
  private volatile boolean running;

  Indexes(MongoDatabaseFactory store, List<Index> indexes, Duration patience) {
    this.store = store;
    this.indexes = indexes;
    this.patience = patience;
  }

  @Override
  public void start() {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!tryOnce(deadline)) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    running = true;
  }

  private boolean tryOnce(long deadline) {
    try {
      indexes.forEach(this::make);
      return true;
    } catch (MongoException e) {
      long left = Duration.ofNanos(deadline - System.nanoTime()).toSeconds();
      if (left <= 0 || !StoreFailure.passes(e)) {
        throw new IllegalStateException("No indexes, so no start", e);
      }
      LOG.warn("Waiting for MongoDB, {} s more: {}", left, e.getMessage());
      return false;
    }
  }

  private void make(Index index) {
    MongoCollection<Document> collection =
        store.getMongoDatabase().getCollection(index.collection());
    collection.createIndex(index.keys(), new IndexOptions().unique(index.unique()));
    for (Document made : collection.listIndexes()) {
      if (isSame(index.keys(), made.get("key", new Document()))) {
        return;
      }
    }
    throw new IllegalStateException("The store took " + index + " and does not have it");
  }

  /** Engines give the directions back as int, long or double. */
  private static boolean isSame(Document asked, Document made) {
    return List.copyOf(asked.keySet()).equals(List.copyOf(made.keySet()))
        && asked.keySet().stream()
            .allMatch(
                field ->
                    asked.get(field, Number.class).intValue()
                        == made.get(field, Number.class).intValue());
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the consumers and the web server, which come in the last phases. */
  @Override
  public int getPhase() {
    return 0;
  }
}
