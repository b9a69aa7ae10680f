// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import ninaite.aggregate.IdModule;
import ninaite.events.RoundId;
import ninaite.matching.certificate.Publication;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a round was made of and what it led to, each kept under its own hash: {@code {_id, round,
 * body}}. Kept once, a paper never changes, so that whatever names its hash names its contents.
 */
@Component
class Papers {
  private static final JsonMapper JSON = JsonMapper.builder().addModule(new IdModule()).build();

  private final MongoCollection<Document> kept;

  Papers(MongoTemplate mongo) {
    this.kept = mongo.getDb().getCollection("round_papers");
  }

  /** The hash of the paper's JSON, in which the order of fields and entries is fixed. */
  static String hash(Object paper) {
    return Publication.hash(JSON.writeValueAsString(paper));
  }

  void keep(RoundId round, String hash, Object paper) {
    Document once =
        new Document("round", round.text()).append("body", JSON.writeValueAsString(paper));
    kept.updateOne(
        new Document("_id", id(round, hash)),
        new Document("$setOnInsert", once),
        new UpdateOptions().upsert(true));
  }

  <P> P read(RoundId round, String hash, Class<P> type) {
    Document found = kept.find(new Document("_id", id(round, hash))).first();
    if (found == null) {
      throw new IllegalStateException("round " + round + " has lost its paper " + hash);
    }
    return JSON.readValue(found.getString("body"), type);
  }

  private static String id(RoundId round, String hash) {
    return round.text() + "/" + hash;
  }
}
