// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * The documents of one kind of aggregate: {@code {_id, version, sequence, state, outbox, commands,
 * marks}}. Recently used ones are remembered; a stale memory costs a reload, since every write is
 * conditional on the version.
 */
public final class Documents<S> {
  /** Enough for every request of the hottest document within a client's retry time. */
  private static final int REMEMBERED_COMMANDS = 128;

  private static final int CACHED = 10_000;

  private final MongoCollection<Document> collection;
  private final MongoConverter converter;
  private final Class<S> type;
  private final S unborn;
  private final Cache<String, Stored<S>> cache = Caffeine.newBuilder().maximumSize(CACHED).build();

  public Documents(MongoTemplate mongo, Decider<S, ?, ?> decider) {
    this.collection = mongo.getDb().getCollection(decider.collection());
    this.converter = mongo.getConverter();
    this.type = decider.type();
    this.unborn = decider.unborn();
  }

  /** What a write led to, and what the relay may not have seen yet. */
  record Written<S>(Stored<S> document, List<Pending> unsent) {}

  Stored<S> unborn() {
    return new Stored<>(0, 0, unborn, Map.of(), Map.of(), List.of());
  }

  Stored<S> remembered(String id) {
    Stored<S> cached = cache.getIfPresent(id);
    return cached == null ? read(id) : cached;
  }

  Stored<S> read(String id) {
    Document found = collection.find(new Document("_id", id)).first();
    if (found == null) {
      return unborn();
    }
    Stored<S> stored = fromDocument(found);
    cache.put(id, stored);
    return stored;
  }

  List<String> ids(Document query, int most) {
    return collection
        .find(query)
        .projection(new Document("_id", 1))
        .limit(most)
        .map(found -> found.getString("_id"))
        .into(new ArrayList<>());
  }

  /** Writes all or nothing; null if the document is no longer as {@code before} says. */
  @Nullable Written<S> write(
      String id, Origin origin, Stored<S> before, S state, List<Pending> pending) {
    Stored<S> after = after(before, origin, state, pending.size());
    // Whatever goes wrong from here on, the memory of this document can't be trusted.
    cache.invalidate(id);
    boolean won =
        before.version() == 0
            ? insert(id, origin, after, pending)
            : update(id, origin, before, after, pending);
    if (!won) {
      return null;
    }
    cache.put(id, after);
    List<Pending> unsent = new ArrayList<>(before.unsent());
    unsent.addAll(pending);
    return new Written<>(after, unsent);
  }

  private boolean insert(String id, Origin origin, Stored<S> after, List<Pending> pending) {
    Document document =
        new Document("_id", id)
            .append("version", after.version())
            .append("sequence", after.sequence())
            .append("state", toDocument(after.state()))
            .append("outbox", toDocuments(pending))
            .append(
                "commands", origin instanceof Origin.Request r ? List.of(command(r, 1)) : List.of())
            .append("marks", new Document(new HashMap<>(after.marks())));
    try {
      collection.insertOne(document);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private boolean update(
      String id, Origin origin, Stored<S> before, Stored<S> after, List<Pending> pending) {
    Document set =
        new Document("version", after.version())
            .append("sequence", after.sequence())
            .append("state", toDocument(after.state()));
    Document push = new Document();
    if (!pending.isEmpty()) {
      push.append("outbox", new Document("$each", toDocuments(pending)));
    }
    switch (origin) {
      case Origin.Request request ->
          push.append(
              "commands",
              new Document("$each", List.of(command(request, after.version())))
                  .append("$slice", -REMEMBERED_COMMANDS));
      case Origin.Caused(var source, var sequence) -> set.append("marks." + source, sequence);
      case Origin.Clock() -> {}
    }
    Document update = new Document("$set", set);
    if (!push.isEmpty()) {
      update.append("$push", push);
    }
    Document asItWas = new Document("_id", id).append("version", before.version());
    return collection.updateOne(asItWas, update).getMatchedCount() == 1;
  }

  private Stored<S> after(Stored<S> before, Origin origin, S state, int events) {
    long version = before.version() + 1;
    Map<String, Stored.Remembered> commands = before.commands();
    Map<String, Long> marks = before.marks();
    switch (origin) {
      case Origin.Request(var key, var fingerprint, var _) -> {
        commands = new LinkedHashMap<>(commands);
        commands.put(key, new Stored.Remembered(fingerprint, version));
        if (commands.size() > REMEMBERED_COMMANDS) {
          commands.remove(commands.keySet().iterator().next());
        }
      }
      case Origin.Caused(var source, var sequence) -> {
        marks = new HashMap<>(marks);
        marks.put(source, sequence);
      }
      case Origin.Clock() -> {}
    }
    return new Stored<>(version, before.sequence() + events, state, commands, marks, List.of());
  }

  private Stored<S> fromDocument(Document found) {
    Map<String, Stored.Remembered> commands = new LinkedHashMap<>();
    for (Document command : found.getList("commands", Document.class, List.of())) {
      commands.put(
          command.getString("key"),
          new Stored.Remembered(command.getString("fingerprint"), number(command, "version")));
    }
    Map<String, Long> marks = new HashMap<>();
    found
        .get("marks", new Document())
        .forEach((source, n) -> marks.put(source, ((Number) n).longValue()));
    List<Pending> unsent =
        found.getList("outbox", Document.class, List.of()).stream()
            .map(Pending::of)
            .sorted(Comparator.comparingLong(Pending::sequence))
            .toList();
    S state = converter.read(type, found.get("state", Document.class));
    return new Stored<>(
        number(found, "version"), number(found, "sequence"), state, commands, marks, unsent);
  }

  private Document toDocument(S state) {
    Document document = new Document();
    converter.write(state, document);
    return document;
  }

  private static List<Document> toDocuments(List<Pending> pending) {
    return pending.stream().map(Pending::toDocument).toList();
  }

  private static Document command(Origin.Request request, long version) {
    return new Document("key", request.key())
        .append("fingerprint", request.fingerprint())
        .append("version", version);
  }

  private static long number(Document document, String field) {
    return document.get(field, Number.class).longValue();
  }
}
