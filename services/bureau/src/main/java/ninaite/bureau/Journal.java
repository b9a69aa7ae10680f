// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ninaite.messaging.Again;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One document per partition: the last batch, with all it changes. It is written before facts and
 * cells, so whoever takes the partition over can finish what was begun; and only by whoever wrote
 * the one before, so a consumer that was left behind by a rebalance can't write any more.
 */
final class Journal {
  private final MongoCollection<Document> journal;
  private final Map<String, Long> written = new HashMap<>();

  Journal(MongoCollection<Document> journal) {
    this.journal = journal;
  }

  /**
   * A batch as it was decided.
   *
   * @param number counts the partition's batches from 1
   * @param facts the documents of the facts as they are after it
   */
  record Batch(
      String partition,
      long number,
      List<Board.Delta> deltas,
      List<Document> facts,
      Instant asOf) {}

  /** The batch that may be half done, the first time this process sees a partition. */
  synchronized @Nullable Batch unfinished(String partition) {
    if (written.containsKey(partition)) {
      return null;
    }
    Document found = journal.find(new Document("_id", partition)).first();
    return found == null ? null : batch(found);
  }

  /** Says that all batches of the partition up to this one are done. */
  synchronized void done(String partition, long number) {
    written.put(partition, number);
  }

  synchronized long next(String partition) {
    return written.getOrDefault(partition, 0L) + 1;
  }

  /**
   * @throws Again if another process has taken the partition over
   */
  synchronized void write(Batch batch) {
    Document document =
        new Document("_id", batch.partition)
            .append("number", batch.number)
            .append("asOf", Date.from(batch.asOf))
            .append("facts", batch.facts)
            .append(
                "deltas",
                batch.deltas.stream()
                    .map(d -> new Document("cell", d.cell()).append("amounts", amounts(d)))
                    .toList());
    try {
      boolean first = batch.number == 1;
      Document previous = new Document("_id", batch.partition).append("number", batch.number - 1);
      if (first) {
        journal.insertOne(document);
      } else if (journal.replaceOne(previous, document, new ReplaceOptions()).getMatchedCount()
          == 0) {
        throw lost(batch.partition);
      }
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == com.mongodb.ErrorCategory.DUPLICATE_KEY) {
        throw lost(batch.partition);
      }
      throw e;
    }
  }

  /** What this process remembers of the partition no longer holds. */
  private Again lost(String partition) {
    written.remove(partition);
    return new Again("the partition went to another process and came back");
  }

  private static Document amounts(Board.Delta delta) {
    Document amounts = new Document();
    delta.amounts().forEach(amounts::append);
    return amounts;
  }

  private static Batch batch(Document found) {
    List<Board.Delta> deltas = new ArrayList<>();
    for (Document delta : found.getList("deltas", Document.class)) {
      Map<String, Long> amounts = new HashMap<>();
      delta
          .get("amounts", Document.class)
          .forEach((figure, amount) -> amounts.put(figure, ((Number) amount).longValue()));
      deltas.add(new Board.Delta(delta.getString("cell"), amounts));
    }
    return new Batch(
        found.getString("_id"),
        found.get("number", Number.class).longValue(),
        deltas,
        found.getList("facts", Document.class),
        found.getDate("asOf").toInstant());
  }
}
