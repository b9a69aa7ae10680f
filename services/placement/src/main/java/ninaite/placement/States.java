// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.util.ArrayList;
import java.util.List;
import ninaite.aggregate.Decider;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Many states at once, for lists. */
@Component
class States {
  private static final int MOST = 500;

  private final MongoTemplate mongo;

  States(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** The first 500 by id; the query is on the stored document, and an index should serve it. */
  <S> List<S> of(Decider<S, ?, ?> decider, Document query) {
    return mongo
        .getDb()
        .getCollection(decider.collection())
        .find(query)
        .projection(new Document("state", 1))
        .sort(new Document("_id", 1))
        .limit(MOST)
        .map(found -> found.get("state", Document.class))
        .into(new ArrayList<>())
        .stream()
        .map(state -> mongo.getConverter().read(decider.type(), state))
        .toList();
  }
}
