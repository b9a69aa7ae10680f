// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ninaite.events.CandidateId;
import ninaite.events.PlacementEvent.OfVacancy;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * The introductions of each opening, one document per opening: {@code {_id, sequence, entries}}.
 * The sequence is that of the vacancy's latest event in it, so whatever is delivered again changes
 * nothing, and the view can be rebuilt from the first event.
 */
@Component
class Introductions {
  private final MongoTemplate mongo;

  Introductions(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** By opening, in the order in which they were introduced first. */
  Map<String, List<Introduction>> of(Collection<String> openings) {
    Map<String, List<Introduction>> found = new HashMap<>();
    for (Document document :
        introductions().find(new Document("_id", new Document("$in", List.copyOf(openings))))) {
      found.put(document.getString("_id"), entries(document));
    }
    return found;
  }

  void learn(OfVacancy event, long sequence) {
    CandidateId candidate = Introduction.candidateOf(event);
    if (candidate == null) {
      return;
    }
    String id = event.vacancy().text();
    Optional<Document> before =
        Optional.ofNullable(introductions().find(new Document("_id", id)).first());
    List<Introduction> entries = new ArrayList<>(before.map(this::entries).orElse(List.of()));
    int at = entries.stream().map(Introduction::candidate).toList().indexOf(candidate);
    Introduction after = Introduction.after(at < 0 ? null : entries.get(at), candidate, event);
    if (at < 0) {
      entries.add(after);
    } else {
      entries.set(at, after);
    }
    write(id, sequence, entries);
  }

  /** Only what is newer takes the place of what stands. */
  private void write(String id, long sequence, List<Introduction> entries) {
    Document document =
        new Document("_id", id)
            .append("sequence", sequence)
            .append("entries", entries.stream().map(this::document).toList());
    try {
      introductions()
          .replaceOne(
              new Document("_id", id).append("sequence", new Document("$lt", sequence)),
              document,
              new ReplaceOptions().upsert(true));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  private Document document(Introduction entry) {
    Document document = new Document();
    mongo.getConverter().write(entry, document);
    return document;
  }

  private List<Introduction> entries(Document document) {
    return document.getList("entries", Document.class, List.of()).stream()
        .map(entry -> mongo.getConverter().read(Introduction.class, entry))
        .toList();
  }

  private MongoCollection<Document> introductions() {
    return mongo.getDb().getCollection("introductions");
  }
}
