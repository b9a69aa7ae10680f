// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the runtime relies on, on every engine. */
@EngineTest
class StoreBehaviourTest {

  private static MongoClient client;

  private MongoCollection<Document> vacancies;

  @BeforeAll
  static void open() {
    client = MongoClients.create(Engines.current().mongodbUri());
  }

  @AfterAll
  static void close() {
    client.close();
  }

  @BeforeEach
  void ownCollection() {
    vacancies = client.getDatabase("behaviour").getCollection(UUID.randomUUID().toString());
  }

  @Test
  void one_conditional_update_changes_state_version_outbox_and_remembered_commands() {
    vacancies.insertOne(vacancy("v1").append("outbox", List.of(event(1), event(2), event(3))));

    var done =
        vacancies.updateOne(
            new Document("_id", "v1").append("version", 1),
            combine(
                set("state", new Document("kind", "offered")),
                inc("version", 1),
                pull("marks", "old"),
                pushEach("outbox", List.of(event(4))),
                pushEach("commands", List.of("c9"), new PushOptions().slice(-2))));

    assertThat(done.getModifiedCount()).isEqualTo(1);
    assertThat(found("v1"))
        .containsEntry("version", 2)
        .containsEntry("commands", List.of("c2", "c9"))
        .containsEntry("outbox", List.of(event(1), event(2), event(3), event(4)));
  }

  @Test
  void a_stale_version_changes_nothing() {
    vacancies.insertOne(vacancy("v1").append("outbox", List.of()));
    for (var filter :
        List.of(
            new Document("_id", "v1").append("version", 7),
            Filters.and(eq("_id", "v1"), eq("version", 7)))) {
      assertThat(vacancies.updateOne(filter, inc("version", 1)).getMatchedCount()).isZero();
    }
    assertThat(found("v1")).containsEntry("version", 1);
  }

  @Test
  void sent_events_are_pulled_up_to_a_sequence() {
    vacancies.insertOne(vacancy("v1").append("outbox", List.of(event(1), event(2), event(3))));

    vacancies.updateOne(
        eq("_id", "v1"),
        pullByFilter(new Document("outbox", lte("sequence", 2L).toBsonDocument())));

    assertThat(found("v1")).containsEntry("outbox", List.of(event(3)));
  }

  /** As in MongoDB: the caller must know that it can't do both in one update. */
  @Test
  void pushing_to_and_pulling_from_one_array_in_one_update_is_refused() {
    vacancies.insertOne(vacancy("v1").append("outbox", List.of(event(1))));
    assertThatThrownBy(
            () ->
                vacancies.updateOne(
                    eq("_id", "v1"),
                    combine(
                        pullByFilter(new Document("outbox", lte("sequence", 1L).toBsonDocument())),
                        pushEach("outbox", List.of(event(2))))))
        .isInstanceOf(MongoWriteException.class)
        .hasMessageContaining("conflict");
  }

  @Test
  void a_second_insert_of_an_id_is_a_duplicate_key() {
    vacancies.insertOne(new Document("_id", "v1"));
    assertThatThrownBy(() -> vacancies.insertOne(new Document("_id", "v1")))
        .isInstanceOfSatisfying(
            MongoWriteException.class,
            e -> {
              assertThat(e.getCode()).isEqualTo(11000);
              assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            });
  }

  @Test
  void unordered_bulk_writes_upsert_and_go_on_after_a_duplicate() {
    vacancies.insertOne(new Document("_id", "v1").append("n", 1));
    var upsert = new UpdateOptions().upsert(true);
    assertThatThrownBy(
            () ->
                vacancies.bulkWrite(
                    List.of(
                        new InsertOneModel<>(new Document("_id", "v1")),
                        new InsertOneModel<>(new Document("_id", "v2").append("n", 2)),
                        new UpdateOneModel<>(eq("_id", "v1"), inc("n", 1), upsert),
                        new UpdateOneModel<>(eq("_id", "v3"), setOnInsert("n", 3), upsert)),
                    new BulkWriteOptions().ordered(false)))
        .isInstanceOfSatisfying(
            MongoBulkWriteException.class,
            e -> {
              assertThat(e.getWriteErrors()).singleElement().returns(11000, w -> w.getCode());
              assertThat(e.getWriteResult().getUpserts()).hasSize(1);
            });
    assertThat(vacancies.find().sort(Sorts.ascending("_id")).map(d -> d.get("n")).into(list()))
        .containsExactly(2, 2, 3);
  }

  @Test
  void ordered_bulk_updates_apply_in_order() {
    var upsert = new UpdateOptions().upsert(true);
    vacancies.bulkWrite(
        List.of(
            new UpdateOneModel<>(eq("_id", "v1"), set("n", 1), upsert),
            new UpdateOneModel<>(eq("_id", "v1"), set("n", 2), upsert),
            new UpdateOneModel<>(
                new Document("_id", "v1").append("n", 2), combine(set("n", 3), inc("k", 1)))));
    assertThat(found("v1")).containsEntry("n", 3).containsEntry("k", 1);
  }

  @Test
  void find_and_modify_returns_the_document_before_or_after() {
    vacancies.insertOne(vacancy("v1"));
    assertThat(vacancies.findOneAndUpdate(eq("_id", "v1"), inc("version", 1)))
        .containsEntry("version", 1);
    var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER).upsert(true);
    assertThat(vacancies.findOneAndUpdate(eq("_id", "v1"), inc("version", 1), after))
        .containsEntry("version", 3);
    assertThat(vacancies.findOneAndUpdate(eq("_id", "v2"), set("n", 1), after))
        .isEqualTo(new Document("_id", "v2").append("n", 1));
  }

  @Test
  void marks_by_dotted_key_only_grow() {
    String key = "marks.0190a1b2-0000-7000-8000-000000000001";
    var upsert = new UpdateOptions().upsert(true);
    vacancies.updateOne(eq("_id", "v1"), max(key, 5L), upsert);
    vacancies.updateOne(eq("_id", "v1"), max(key, 3L), upsert);
    vacancies.updateOne(eq("_id", "v1"), max(key, 9L), upsert);
    assertThat(found("v1").get("marks", Document.class).values()).containsExactly(9L);
    assertThat(vacancies.find(lte(key, 8L)).into(list())).isEmpty();
    assertThat(vacancies.find(exists(key)).into(list())).hasSize(1);
  }

  @Test
  void finds_by_ids_by_nested_field_sorted_and_limited() {
    for (int i = 0; i < 10; i++) {
      vacancies.insertOne(vacancy("v" + i).append("place", new Document("city", "c" + i % 2)));
    }
    assertThat(ids(vacancies.find(in("_id", "v3", "v1", "none"))))
        .containsExactlyInAnyOrder("v1", "v3");
    assertThat(ids(vacancies.find(eq("place.city", "c1")).sort(Sorts.descending("_id")).limit(2)))
        .containsExactly("v9", "v7");
    assertThat(ids(vacancies.find(eq("place.city", "c0")).sort(Sorts.ascending("_id")).skip(4)))
        .containsExactly("v8");
  }

  @Test
  void more_documents_than_one_batch_come_in_order() {
    vacancies.insertMany(
        IntStream.range(0, 1000).mapToObj(i -> new Document("_id", "%04d".formatted(i))).toList());
    assertThat(ids(vacancies.find().sort(Sorts.ascending("_id")).batchSize(70)))
        .hasSize(1000)
        .isSorted();
  }

  @Test
  void indexes_are_made_once_and_a_unique_one_is_kept() {
    String byCity = vacancies.createIndex(Indexes.ascending("place.city", "version"));
    assertThat(vacancies.createIndex(Indexes.ascending("place.city", "version"))).isEqualTo(byCity);
    vacancies.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true).sparse(true));
    assertThat(vacancies.listIndexes().map(i -> i.getString("name")).into(list()))
        .contains("_id_", byCity, "code_1");
    vacancies.insertOne(new Document("_id", "v1").append("code", "A"));
    assertThatThrownBy(() -> vacancies.insertOne(new Document("_id", "v2").append("code", "A")))
        .isInstanceOfSatisfying(
            MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
  }

  @Test
  void aggregates_match_unwind_group_project_sort_limit() {
    for (int i = 0; i < 6; i++) {
      vacancies.insertOne(
          new Document("_id", "v" + i)
              .append("city", "c" + i % 3)
              .append("heads", i)
              .append("tags", List.of("a", "b")));
    }
    var rows =
        vacancies
            .aggregate(
                List.of(
                    Aggregates.match(Filters.gt("heads", 0)),
                    Aggregates.unwind("$tags"),
                    Aggregates.group(
                        "$city", Accumulators.sum("heads", "$heads"), Accumulators.sum("n", 1)),
                    Aggregates.project(
                        Projections.fields(
                            Projections.excludeId(),
                            Projections.computed("city", "$_id"),
                            Projections.include("heads", "n"))),
                    Aggregates.sort(Sorts.descending("heads")),
                    Aggregates.limit(2)))
            .into(list());
    assertThat(rows)
        .containsExactly(
            new Document("heads", 14).append("n", 4).append("city", "c2"),
            new Document("heads", 10).append("n", 4).append("city", "c1"));
  }

  @Test
  void deletes_count_and_free_the_id() {
    vacancies.insertMany(List.of(vacancy("v1"), vacancy("v2")));
    assertThat(vacancies.deleteOne(eq("_id", "v1")).getDeletedCount()).isEqualTo(1);
    vacancies.insertOne(vacancy("v1"));
    assertThat(vacancies.deleteMany(new Document()).getDeletedCount()).isEqualTo(2);
    assertThat(vacancies.countDocuments()).isZero();
  }

  private Document found(String id) {
    return Objects.requireNonNull(vacancies.find(eq("_id", id)).first());
  }

  private static Document vacancy(String id) {
    return new Document("_id", id).append("version", 1).append("commands", List.of("c1", "c2"));
  }

  private static Document event(long sequence) {
    return new Document("sequence", sequence).append("type", "vacancy.offered.v1");
  }

  private static List<Object> ids(FindIterable<Document> found) {
    return found.map(d -> d.get("_id")).into(list());
  }

  private static <T> List<T> list() {
    return new ArrayList<>();
  }
}
