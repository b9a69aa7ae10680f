// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ninaite.aggregate.Origin;
import ninaite.aggregate.Outcome;
import ninaite.events.CandidateId;
import ninaite.events.RoundId;
import ninaite.events.VacancyId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * The ranked lists: plain documents {@code {_id, round, side, of, version, tiers, taken}}, one for
 * each round and candidate or vacancy. No events, since who likes whom is nobody else's business.
 */
@Component
class Rankings {
  static final String COLLECTION = "rankings";

  private static final int TRIES = 5;

  /** Enough for every request of one person within a client's retry time. */
  private static final int REMEMBERED = 16;

  private final MongoCollection<Document> lists;

  Rankings(MongoTemplate mongo) {
    this.lists = mongo.getDb().getCollection(COLLECTION);
  }

  /** Whose list it is in which round. */
  record Key(RoundId round, Side side, String of) {
    static Key of(RoundId round, CandidateId candidate) {
      return new Key(round, Side.CANDIDATE, candidate.text());
    }

    static Key of(RoundId round, VacancyId vacancy) {
      return new Key(round, Side.VACANCY, vacancy.text());
    }

    String id() {
      return String.join("/", round.text(), side.name(), of);
    }
  }

  enum Side {
    CANDIDATE,
    VACANCY
  }

  Ranking find(Key key) {
    Document found = lists.find(new Document("_id", key.id())).first();
    return found == null ? Ranking.none(key.of) : ranking(found);
  }

  List<Ranking> all(RoundId round, Side side) {
    return lists
        .find(new Document("round", round.text()).append("side", side.name()))
        .map(Rankings::ranking)
        .into(new ArrayList<>());
  }

  /** Keeps a list; the same request again changes nothing and is answered as before. */
  Outcome<Ranking> write(Key key, List<List<String>> tiers, Origin.Request by) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      Ranking before = find(key);
      Ranking.Taken known = before.taken(by.key()).orElse(null);
      if (known != null) {
        return known.fingerprint().equals(by.fingerprint())
            ? new Outcome.Done<>(key.of, known.version(), before, true)
            : new Outcome.KeyReused<>();
      }
      Long expected = by.expected();
      if (expected != null && expected != before.version()) {
        return new Outcome.Stale<>(expected, before.version());
      }
      Ranking after = after(before, tiers, by);
      if (put(key, before, after)) {
        return new Outcome.Done<>(key.of, after.version(), after, false);
      }
    }
    return new Outcome.Contended<>();
  }

  private static Ranking after(Ranking before, List<List<String>> tiers, Origin.Request by) {
    long version = before.version() + 1;
    var now = new Ranking.Taken(by.key(), by.fingerprint(), version);
    List<Ranking.Taken> taken = Stream.concat(before.taken().stream(), Stream.of(now)).toList();
    return new Ranking(
        before.of(),
        version,
        tiers,
        taken.subList(Math.max(0, taken.size() - REMEMBERED), taken.size()));
  }

  /** False if another request was quicker. */
  private boolean put(Key key, Ranking before, Ranking after) {
    Document document =
        new Document("_id", key.id())
            .append("round", key.round.text())
            .append("side", key.side.name())
            .append("of", key.of)
            .append("version", after.version())
            .append("tiers", after.tiers())
            .append("taken", after.taken().stream().map(Rankings::document).toList());
    if (before.version() > 0) {
      Document asItWas = new Document("_id", key.id()).append("version", before.version());
      return lists.replaceOne(asItWas, document).getMatchedCount() == 1;
    }
    try {
      lists.insertOne(document);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private static Document document(Ranking.Taken taken) {
    return new Document("key", taken.key())
        .append("fingerprint", taken.fingerprint())
        .append("version", taken.version());
  }

  private static Ranking ranking(Document found) {
    List<List<String>> tiers = new ArrayList<>();
    for (Object tier : found.getList("tiers", Object.class)) {
      tiers.add(((List<?>) tier).stream().map(String::valueOf).toList());
    }
    return new Ranking(
        found.getString("of"),
        number(found),
        tiers,
        found.getList("taken", Document.class).stream()
            .map(
                one ->
                    new Ranking.Taken(
                        one.getString("key"), one.getString("fingerprint"), number(one)))
            .toList());
  }

  private static long number(Document document) {
    return document.get("version", Number.class).longValue();
  }
}
