// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreConcurrencyTest {

  @TempDir Path folder;

  @Test
  void two_hundred_at_once_for_one_version_are_one_winner() throws Exception {
    with(
        documents -> {
          documents.insertOne(new Document("_id", "course").append("version", 1));
          var tries = new ArrayList<Callable<Long>>();
          for (int i = 0; i < 200; i++) {
            int person = i;
            tries.add(
                () ->
                    documents
                        .updateOne(
                            new Document("_id", "course").append("version", 1),
                            combine(inc("version", 1), set("seat", person)))
                        .getModifiedCount());
          }
          assertThat(all(tries, 50).stream().mapToLong(Long::longValue).sum()).isEqualTo(1);
        });
  }

  /** The engine as it comes changes the document that another answer is being written from. */
  @Test
  void a_reader_never_sees_half_an_update() throws Exception {
    with(
        documents -> {
          String[] fields = IntStream.range(0, 40).mapToObj(i -> "f" + i).toArray(String[]::new);
          documents.insertOne(all(fields, 0).append("_id", "v"));
          var over = new AtomicBoolean();
          Callable<Integer> writer =
              () -> {
                for (int n = 1; n <= 1500; n++) {
                  documents.updateOne(eq("_id", "v"), new Document("$set", all(fields, n)));
                }
                over.set(true);
                return 0;
              };
          Callable<Integer> reader =
              () -> {
                int torn = 0;
                while (!over.get()) {
                  Document seen = documents.find(eq("_id", "v")).first();
                  torn += seen != null && uniform(seen, fields) ? 0 : 1;
                }
                return torn;
              };
          assertThat(all(List.of(writer, reader, reader, reader), 4)).containsOnly(0);
        });
  }

  @Test
  void an_index_finds_what_a_scan_finds_while_documents_change() throws Exception {
    with(
        documents -> {
          documents.createIndex(Indexes.ascending("place.city"));
          var random = new Random(20261124);
          for (int i = 0; i < 300; i++) {
            documents.insertOne(new Document("_id", i).append("place", place(random)));
          }
          for (int i = 0; i < 1500; i++) {
            switch (random.nextInt(6)) {
              case 0 -> documents.deleteOne(eq("_id", random.nextInt(300)));
              case 1 ->
                  documents.replaceOne(
                      eq("_id", random.nextInt(300)), new Document("place", place(random)));
              default ->
                  documents.updateOne(eq("_id", random.nextInt(300)), set("place", place(random)));
            }
          }
          for (Object asked : List.of("c0", "c1", "c5", 3, 3L, 3.0, true, "none")) {
            var byIndex = documents.find(eq("place.city", asked)).into(new ArrayList<>());
            // The same question in a form no index of this store serves.
            var byScan =
                documents
                    .find(new Document("$or", List.of(new Document("place.city", asked))))
                    .into(new ArrayList<>());
            assertThat(byIndex).as("%s", asked).containsExactlyInAnyOrderElementsOf(byScan);
          }
        });
  }

  private static Document place(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> new Document();
      case 1 -> new Document("city", 3);
      case 2 -> new Document("city", List.of("c0", "c" + random.nextInt(6)));
      case 3 -> new Document("city", random.nextBoolean());
      default -> new Document("city", "c" + random.nextInt(6));
    };
  }

  private static Document all(String[] fields, int value) {
    var document = new Document();
    for (String field : fields) {
      document.append(field, value);
    }
    return document;
  }

  private static boolean uniform(Document seen, String[] fields) {
    Object first = seen.get(fields[0]);
    for (String field : fields) {
      if (!java.util.Objects.equals(first, seen.get(field))) {
        return false;
      }
    }
    return true;
  }

  private interface Story {
    void tell(MongoCollection<Document> documents) throws Exception;
  }

  private void with(Story story) throws Exception {
    try (var store = EmbeddedStore.start(folder.resolve("store.db"), 0);
        var client = MongoClients.create(store.uri())) {
      story.tell(client.getDatabase("placement").getCollection("vacancy"));
    }
  }

  private static <T> List<T> all(List<Callable<T>> tasks, int threads) throws Exception {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var results = new ArrayList<T>();
      for (var result : pool.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    }
  }
}
