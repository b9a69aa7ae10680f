// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreSurvivesKillTest {

  private static final int ROUNDS = 6;
  private static final int WRITERS = 4;
  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 400;

  @TempDir Path folder;

  /** By document: the version of its last acknowledged write. */
  private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

  @Test
  void kill_9_loses_no_acknowledged_insert_and_no_acknowledged_update() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      try (var store = ChildJvm.with(StoreProcess.class, folder)) {
        everyAcknowledgedWriteIsThere(store);
        killWhileWriting(store, round);
      }
    }
    try (var store = ChildJvm.with(StoreProcess.class, folder)) {
      everyAcknowledgedWriteIsThere(store);
    }
  }

  private void killWhileWriting(ChildJvm store, int round) throws InterruptedException {
    int before = writes();
    try (var client = MongoClients.create(store.address());
        var writers = Executors.newFixedThreadPool(WRITERS)) {
      IntStream.range(0, WRITERS)
          .forEach(w -> writers.execute(() -> write(vacancies(client), round + "-" + w)));
      Awaitility.await().until(() -> writes() - before > ACKNOWLEDGED_BEFORE_THE_KILL);
      store.kill();
      writers.shutdownNow();
    }
  }

  private void write(MongoCollection<Document> vacancies, String writer) {
    try {
      for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
        String id = writer + "-" + i / 5;
        if (i % 5 == 0) {
          vacancies.insertOne(
              new Document("_id", id).append("version", 1).append("outbox", List.of()));
          acknowledged.put(id, 1);
        } else {
          int version = i % 5;
          vacancies.updateOne(
              new Document("_id", id).append("version", version),
              combine(inc("version", 1), push("outbox", new Document("sequence", version))));
          acknowledged.put(id, version + 1);
        }
      }
    } catch (MongoException killed) {
      // The write under way was not acknowledged, so it may be there or not.
    }
  }

  private void everyAcknowledgedWriteIsThere(ChildJvm store) {
    try (var client = MongoClients.create(store.address())) {
      acknowledged.forEach(
          (id, version) -> {
            Document found = vacancies(client).find(eq("_id", id)).first();
            if (found == null) {
              throw new AssertionError(id + " was acknowledged and is gone");
            }
            assertThat(found.getInteger("version")).as(id).isGreaterThanOrEqualTo(version);
            assertThat(found.getList("outbox", Document.class))
                .as("events of %s at version %d", id, found.getInteger("version"))
                .hasSize(found.getInteger("version") - 1);
          });
    }
  }

  private int writes() {
    return acknowledged.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static MongoCollection<Document> vacancies(com.mongodb.client.MongoClient client) {
    return client.getDatabase("placement").getCollection("vacancy");
  }
}
