// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ninaite.events.TraineeId;
import ninaite.messaging.Again;
import ninaite.messaging.Received;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.stereotype.Component;

/**
 * The pages of the ledger: {@code {_id, version, marks, page, keptUntil}}, with the highest
 * sequence applied per source aggregate in the same document, so that an event written twice counts
 * once.
 */
@Component
class Pages {
  static final String COLLECTION = "ledger";

  private final MongoCollection<Document> pages;
  private final MongoConverter converter;

  Pages(MongoTemplate mongo) {
    this.pages = mongo.getDb().getCollection(COLLECTION);
    this.converter = mongo.getConverter();
  }

  Optional<SeekerPage> find(TraineeId trainee) {
    return Optional.ofNullable(pages.find(new Document("_id", trainee.text())).first())
        .map(this::page);
  }

  /** Pages that match, in the order of their ids. */
  Iterable<SeekerPage> all(Document query) {
    return pages.find(query).sort(new Document("_id", 1)).map(this::page);
  }

  List<TraineeId> due(String before, int most) {
    return pages
        .find(new Document("keptUntil", new Document("$lt", before)))
        .projection(new Document("_id", 1))
        .limit(most)
        .map(found -> new TraineeId(found.getString("_id")))
        .into(new ArrayList<>());
  }

  void apply(Received<?> received, TraineeId trainee, UnaryOperator<SeekerPage> change) {
    Document found = pages.find(new Document("_id", trainee.text())).first();
    Document before = found == null ? new Document("_id", trainee.text()) : found;
    apply(received, before, change);
  }

  /** For an event that does not say whose it is, after one that did. */
  void apply(Received<?> received, Document whose, UnaryOperator<SeekerPage> change) {
    Document before = whose.containsKey("_id") ? whose : pages.find(whose).first();
    if (before == null) {
      return; // erased, or never of the ledger
    }
    Document marks = new Document(before.get("marks", new Document()));
    if (received.sequence() <= number(marks, received.source())) {
      return;
    }
    SeekerPage page = before.containsKey("page") ? page(before) : blank(before);
    marks.put(received.source(), received.sequence());
    write(before, change.apply(page), marks);
  }

  /** Takes out what need not be kept any more; false if another wrote the page meanwhile. */
  boolean erase(TraineeId trainee, UnaryOperator<SeekerPage> change) {
    Document before = pages.find(new Document("_id", trainee.text())).first();
    if (before == null) {
      return true;
    }
    SeekerPage left = change.apply(page(before));
    return left.isBlank()
        ? pages.deleteOne(asItWas(before)).getDeletedCount() == 1
        : replace(before, after(before, left, before.get("marks", new Document())));
  }

  private void write(Document before, SeekerPage page, Document marks) {
    Document after = after(before, page, marks);
    boolean won = before.containsKey("version") ? replace(before, after) : insert(after);
    if (!won) {
      throw new Again("the page was written by another at the same time");
    }
  }

  private Document after(Document before, SeekerPage page, Document marks) {
    Document written = new Document();
    converter.write(page, written);
    Document after =
        new Document("_id", before.getString("_id"))
            .append("version", number(before, "version") + 1)
            .append("marks", marks)
            .append("page", written);
    SeekerLedger.firstKeptUntil(page)
        .ifPresent(until -> after.append("keptUntil", until.toString()));
    return after;
  }

  private boolean replace(Document before, Document after) {
    return pages.replaceOne(asItWas(before), after).getMatchedCount() == 1;
  }

  private boolean insert(Document after) {
    try {
      pages.insertOne(after);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private static Document asItWas(Document before) {
    return new Document("_id", before.getString("_id")).append("version", before.get("version"));
  }

  private SeekerPage page(Document found) {
    return converter.read(SeekerPage.class, found.get("page", Document.class));
  }

  private static SeekerPage blank(Document whose) {
    return SeekerPage.blank(new TraineeId(whose.getString("_id")));
  }

  private static long number(Document document, String field) {
    return document.get(field) instanceof Number number ? number.longValue() : 0;
  }
}
