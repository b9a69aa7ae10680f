// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Records that could not be understood or handled, and those of the same key that came after them,
 * each with its reason, until an operator has them replayed or discards one.
 */
public final class Parking {
  private final MongoCollection<Document> parked;
  private final InstantSource clock;

  public Parking(MongoTemplate mongo, InstantSource clock) {
    this.parked = mongo.getDb().getCollection("parked");
    this.clock = clock;
  }

  /**
   * What an operator sees of a parked record: never its contents, which may be anything.
   *
   * @param id topic, partition and offset, with the group that parked it
   */
  public record Entry(
      String id,
      String group,
      String topic,
      int partition,
      long offset,
      String key,
      String type,
      String reason,
      Instant parkedAt,
      boolean replayRequested) {}

  public List<Entry> list(int most) {
    return parked
        .find()
        .sort(Sorts.ascending("parkedAt"))
        .limit(most)
        .map(Parking::entry)
        .into(new ArrayList<>());
  }

  public long count() {
    return parked.countDocuments();
  }

  /**
   * Asks whoever owns the key's partition to try the parked records of this record's key again, the
   * oldest first.
   */
  public Optional<Entry> requestReplay(String id) {
    Document found = parked.find(new Document("_id", id)).first();
    if (found == null) {
      return Optional.empty();
    }
    parked.updateMany(sameKey(found), Updates.set("replay", true));
    return Optional.of(entry(found));
  }

  /** Gives up one record for good, so that those behind it can be replayed. */
  public boolean discard(String id) {
    return parked.deleteOne(new Document("_id", id)).getDeletedCount() == 1;
  }

  void park(String group, ConsumerRecord<String, byte[]> record, String reason) {
    Document headers = new Document();
    record
        .headers()
        .forEach(h -> headers.put(h.key().replace('.', '_').replace('$', '_'), binary(h.value())));
    String type = CloudEvents.header(record, "ce_type");
    Document document =
        new Document("group", group)
            .append("topic", record.topic())
            .append("partition", record.partition())
            .append("offset", record.offset())
            .append("key", key(record))
            .append("type", type == null ? "" : type)
            .append("reason", reason)
            .append("parkedAt", java.util.Date.from(clock.instant()))
            .append("replay", false)
            .append("headers", headers)
            .append("value", binary(record.value()));
    // The same record may come again before its offset is committed: the first parking stands.
    parked.updateOne(
        new Document("_id", id(group, record)),
        new Document("$setOnInsert", document),
        new com.mongodb.client.model.UpdateOptions().upsert(true));
  }

  /** The keys that are held up in a group's topic; all later records of them park behind. */
  List<String> heldKeys(String group, String topic) {
    return parked
        .find(new Document("group", group).append("topic", topic))
        .projection(new Document("key", 1))
        .map(d -> d.getString("key"))
        .into(new ArrayList<>());
  }

  List<ConsumerRecord<String, byte[]>> toReplay(String group, String topic, String key) {
    List<Document> found =
        parked
            .find(new Document("group", group).append("topic", topic).append("key", key))
            .into(new ArrayList<>());
    boolean asked = found.stream().anyMatch(d -> d.getBoolean("replay", false));
    return asked
        ? found.stream()
            .sorted(Comparator.comparingLong(d -> d.get("offset", Number.class).longValue()))
            .map(Parking::record)
            .toList()
        : List.of();
  }

  boolean holds(String group, String topic, String key) {
    return parked
            .find(new Document("group", group).append("topic", topic).append("key", key))
            .projection(new Document("_id", 1))
            .first()
        != null;
  }

  void settled(String group, ConsumerRecord<String, byte[]> record) {
    parked.deleteOne(new Document("_id", id(group, record)));
  }

  void stillParked(String group, ConsumerRecord<String, byte[]> record, String reason) {
    parked.updateOne(new Document("_id", id(group, record)), Updates.set("reason", reason));
    parked.updateMany(
        new Document("group", group).append("topic", record.topic()).append("key", key(record)),
        Updates.set("replay", false));
  }

  /** A record without a key is held up by nothing and holds nothing up. */
  static String key(ConsumerRecord<String, byte[]> record) {
    return record.key() == null ? "" : record.key();
  }

  private static String id(String group, ConsumerRecord<?, ?> record) {
    return group + ":" + record.topic() + "-" + record.partition() + "-" + record.offset();
  }

  private static Document sameKey(Document found) {
    return new Document("group", found.getString("group"))
        .append("topic", found.getString("topic"))
        .append("key", found.getString("key"));
  }

  private static Binary binary(byte[] bytes) {
    return new Binary(bytes == null ? new byte[0] : bytes);
  }

  private static Entry entry(Document d) {
    return new Entry(
        d.getString("_id"),
        d.getString("group"),
        d.getString("topic"),
        d.getInteger("partition"),
        d.get("offset", Number.class).longValue(),
        d.getString("key"),
        d.getString("type"),
        d.getString("reason"),
        d.getDate("parkedAt").toInstant(),
        d.getBoolean("replay", false));
  }

  private static ConsumerRecord<String, byte[]> record(Document d) {
    RecordHeaders headers = new RecordHeaders();
    d.get("headers", Document.class).forEach((k, v) -> headers.add(k, ((Binary) v).getData()));
    byte[] value = d.get("value", Binary.class).getData();
    return new ConsumerRecord<>(
        d.getString("topic"),
        d.getInteger("partition"),
        d.get("offset", Number.class).longValue(),
        ConsumerRecord.NO_TIMESTAMP,
        TimestampType.NO_TIMESTAMP_TYPE,
        0,
        value.length,
        d.getString("key"),
        value,
        headers,
        Optional.empty());
  }
}
