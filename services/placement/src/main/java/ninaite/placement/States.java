// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import com.mongodb.client.FindIterable;
import java.util.ArrayList;
import java.util.List;
import ninaite.aggregate.Decider;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Many states at once, for lists. */
@Component
public class States {
  private static final int MOST = 500;

  private final MongoTemplate mongo;

  public States(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** The first 500 by id; the query is on the stored document, and an index should serve it. */
  public <S> List<S> of(Decider<S, ?, ?> decider, Document query) {
    return read(decider, found(decider, query).limit(MOST));
  }

  /** Every one, for what must not leave anybody out. */
  public <S> List<S> all(Decider<S, ?, ?> decider, Document query) {
    return read(decider, found(decider, query));
  }

  private FindIterable<Document> found(Decider<?, ?, ?> decider, Document query) {
    return mongo
        .getDb()
        .getCollection(decider.collection())
        .find(query)
        .projection(new Document("state", 1))
        .sort(new Document("_id", 1));
  }

  private <S> List<S> read(Decider<S, ?, ?> decider, FindIterable<Document> found) {
    return found.map(one -> one.get("state", Document.class)).into(new ArrayList<>()).stream()
        .map(state -> mongo.getConverter().read(decider.type(), state))
        .toList();
  }
}
