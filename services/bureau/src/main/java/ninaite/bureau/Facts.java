// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** The facts, each with the highest sequence of its case's events that is in it. */
final class Facts {
  private final MongoCollection<Document> facts;
  private final MongoConverter converter;

  Facts(MongoCollection<Document> facts, MongoConverter converter) {
    this.facts = facts;
    this.converter = converter;
  }

  /**
   * @param fact null while the case has nothing to count
   */
  record Marked(@Nullable Fact fact, long sequence) {
    static final Marked NOTHING = new Marked(null, 0);
  }

  Map<String, Marked> find(Collection<String> cases) {
    Map<String, Marked> found = new HashMap<>();
    for (Document document :
        facts.find(new Document("_id", new Document("$in", List.copyOf(cases))))) {
      Document fact = document.get("fact", Document.class);
      found.put(
          document.getString("_id"),
          new Marked(
              fact == null ? null : converter.read(Fact.class, fact),
              document.get("sequence", Number.class).longValue()));
    }
    return found;
  }

  Document document(String id, Marked marked) {
    Document document = new Document("_id", id).append("sequence", marked.sequence);
    Fact fact = marked.fact;
    if (fact != null) {
      Document written = new Document();
      converter.write(fact, written);
      document.append("fact", written);
    }
    return document;
  }

  /**
   * Writes what is newer than what stands. The same batch again, or one of a process that was left
   * behind, changes nothing.
   *
   * @param fresh ids of those that were not there a moment ago: putting them in is cheaper than
   *     looking for what they would replace
   */
  void write(List<Document> documents, Set<String> fresh) {
    List<Document> refused = newer(documents, fresh);
    if (!refused.isEmpty()) {
      // Either they stand already, or somebody else inserted an older one in this very moment.
      newer(refused, Set.of());
    }
  }

  private List<Document> newer(List<Document> documents, Set<String> fresh) {
    if (documents.isEmpty()) {
      return List.of();
    }
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Document document : documents) {
      String id = document.getString("_id");
      Document older =
          new Document("_id", id).append("sequence", new Document("$lt", document.get("sequence")));
      writes.add(
          fresh.contains(id)
              ? new InsertOneModel<>(document)
              : new ReplaceOneModel<>(older, document, new ReplaceOptions().upsert(true)));
    }
    try {
      facts.bulkWrite(writes, new BulkWriteOptions().ordered(false));
      return List.of();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream()
          .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw e;
      }
      return e.getWriteErrors().stream().map(error -> documents.get(error.getIndex())).toList();
    }
  }
}
