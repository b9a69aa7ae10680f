// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ninaite.events.TraineeId;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forms that somebody has begun and not sent: kept so that they can go on another day, and no
 * longer than that serves (個人情報保護法22条; for a city 61条2項). Nobody but the person reads them, and
 * nothing here is told to anybody.
 */
@Component
class UnfinishedForms {
  static final String COLLECTION = "unfinished";

  /** After the last change; it is said on the page where the form is begun. */
  static final Duration KEPT = Duration.ofDays(30);

  private static final Logger LOG = LoggerFactory.getLogger(UnfinishedForms.class);

  private final MongoCollection<Document> forms;
  private final InstantSource clock;

  UnfinishedForms(MongoTemplate mongo, InstantSource clock) {
    this.forms = mongo.getDb().getCollection(COLLECTION);
    this.clock = clock;
  }

  /**
   * A form as far as it is filled in.
   *
   * @param form its name
   * @param values by the fields' names, as they were typed
   * @param keptUntil when it is erased, unless it is changed before
   */
  record Unfinished(String form, Map<String, String> values, Instant savedAt, Instant keptUntil) {
    @Override
    public String toString() {
      return "Unfinished[" + form + ", not for logs]";
    }
  }

  Optional<Unfinished> find(TraineeId trainee, String form) {
    return Optional.ofNullable(forms.find(key(trainee, form)).first()).map(UnfinishedForms::read);
  }

  List<Unfinished> of(TraineeId trainee) {
    return forms
        .find(new Document("trainee", trainee.text()))
        .sort(new Document("_id", 1))
        .map(UnfinishedForms::read)
        .into(new ArrayList<>());
  }

  /** Replaces what was there. The last one to save wins: it is one person at one form. */
  Unfinished save(TraineeId trainee, String form, Map<String, String> values) {
    List<Document> pairs =
        new TreeMap<>(values)
            .entrySet().stream()
                .map(one -> new Document("name", one.getKey()).append("value", one.getValue()))
                .toList();
    Document document =
        key(trainee, form)
            .append("trainee", trainee.text())
            .append("form", form)
            .append("values", pairs)
            .append("savedAt", Date.from(clock.instant()));
    forms.replaceOne(key(trainee, form), document, new ReplaceOptions().upsert(true));
    return read(document);
  }

  void erase(TraineeId trainee, String form) {
    forms.deleteOne(key(trainee, form));
  }

  /** True if there was something. */
  boolean erase(TraineeId trainee) {
    return forms.deleteMany(new Document("trainee", trainee.text())).getDeletedCount() > 0;
  }

  @Scheduled(fixedDelayString = "${ninaite.trainee.unfinished-erasure:1h}")
  void eraseOld() {
    Date last = Date.from(clock.instant().minus(KEPT));
    long erased =
        forms.deleteMany(new Document("savedAt", new Document("$lt", last))).getDeletedCount();
    if (erased > 0) {
      LOG.info("Erased {} forms that nobody went on with for {} days", erased, KEPT.toDays());
    }
  }

  private static Document key(TraineeId trainee, String form) {
    return new Document("_id", trainee.text() + "/" + form);
  }

  /** Names hold dots, which a store reads as a path: so they are kept as values. */
  private static Unfinished read(Document found) {
    Map<String, String> values = new TreeMap<>();
    for (Document pair : found.getList("values", Document.class)) {
      values.put(pair.getString("name"), pair.getString("value"));
    }
    Instant savedAt = found.getDate("savedAt").toInstant();
    return new Unfinished(found.getString("form"), values, savedAt, savedAt.plus(KEPT));
  }
}
