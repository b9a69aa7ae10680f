// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import ninaite.events.MunicipalityId;
import org.bson.Document;

/**
 * The figures, one document per municipality and month: {@code {_id: "042021/2026-11", counts,
 * marks, changes, asOf}}, counts as {@link Cell} says. A read touches as many documents as it shows
 * months, however long the history.
 */
final class Board {
  private final MongoCollection<Document> cells;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  Board(MongoCollection<Document> cells) {
    this.cells = cells;
  }

  /** What a batch of one partition adds to one cell. */
  record Delta(String cell, Map<String, Long> amounts) {

    static List<Delta> of(Map<Contributions.At, Long> change) {
      Map<String, Map<String, Long>> byCell = new HashMap<>();
      change.forEach(
          (at, amount) ->
              byCell
                  .computeIfAbsent(id(at.municipality(), at.month()), _ -> new HashMap<>())
                  .put(Cell.key(at), amount));
      return byCell.entrySet().stream().map(e -> new Delta(e.getKey(), e.getValue())).toList();
    }
  }

  /** Some months of a municipality, in order; months without figures are left out. */
  List<Cell> months(MunicipalityId municipality, Stream<YearMonth> wanted) {
    List<String> ids = wanted.map(month -> id(municipality, month)).toList();
    return cells
        .find(new Document("_id", new Document("$in", ids)))
        .sort(new Document("_id", 1))
        .map(Cell::of)
        .into(new ArrayList<>());
  }

  /**
   * Adds what a batch changes. Each cell remembers the last batch of each partition that it has, so
   * a batch that is applied again is recognised cell by cell.
   */
  void apply(String partition, long batch, List<Delta> deltas, Instant asOf) {
    if (deltas.isEmpty()) {
      return;
    }
    create(deltas);
    String mark = "marks." + partition;
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Delta delta : deltas) {
      Document add = new Document("changes", 1L);
      delta.amounts.forEach((figure, amount) -> add.append("counts." + figure, amount));
      writes.add(
          new UpdateOneModel<>(
              new Document("_id", delta.cell)
                  .append(mark, new Document("$not", new Document("$gte", batch))),
              new Document("$inc", add)
                  .append("$set", new Document(mark, batch))
                  .append("$max", new Document("asOf", Date.from(asOf)))));
    }
    cells.bulkWrite(writes, new BulkWriteOptions().ordered(false));
  }

  /**
   * Cells have to be there before they are added to: a guarded upsert could not tell the two apart.
   */
  private void create(List<Delta> deltas) {
    for (Delta delta : deltas) {
      if (!known.contains(delta.cell)) {
        Document empty =
            new Document("counts", new Document())
                .append("marks", new Document())
                .append("changes", 0L)
                .append("asOf", new Date(0));
        cells.updateOne(
            new Document("_id", delta.cell),
            new Document("$setOnInsert", empty),
            new UpdateOptions().upsert(true));
        known.add(delta.cell);
      }
    }
  }

  static String id(MunicipalityId municipality, YearMonth month) {
    return municipality.text() + "/" + month;
  }
}
