// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Takes out of the outboxes what the broker has: many documents with one call per collection. */
final class Marking {
  private final MongoTemplate mongo;

  Marking(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  void mark(Collection<Lane> lanes) {
    Map<String, List<WriteModel<Document>>> writes = new HashMap<>();
    for (Lane lane : lanes) {
      Document sent = new Document("sequence", new Document("$lte", lane.acknowledgedThrough()));
      writes
          .computeIfAbsent(lane.key().collection(), _ -> new ArrayList<>())
          .add(
              new UpdateOneModel<>(
                  new Document("_id", lane.key().id()),
                  new Document("$pull", new Document("outbox", sent))));
    }
    writes.forEach(
        (collection, models) ->
            mongo
                .getDb()
                .getCollection(collection)
                .bulkWrite(models, new BulkWriteOptions().ordered(false)));
  }
}
