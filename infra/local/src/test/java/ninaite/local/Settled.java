// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import static java.util.stream.Collectors.toList;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ninaite.aggregate.Decider;
import ninaite.aggregate.Deciders;
import ninaite.events.Topic;
import ninaite.messaging.Subscription;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/** Tells when nothing is under way any more, and what then stands in the stores. */
final class Settled {
  private static final List<String> SERVICES =
      List.of("trainee", "employer", "training", "placement");
  private static final List<String> READERS =
      List.of("trainee", "employer", "training", "placement", "bureau");
  private static final List<Topic<?>> TOPICS =
      List.of(Topic.TRAINEE, Topic.EMPLOYER, Topic.TRAINING, Topic.PLACEMENT);

  private final Ninaite ninaite;

  Settled(Ninaite ninaite) {
    this.ninaite = ninaite;
  }

  /** Waits until every outbox is empty and every group has read everything, twice in a row. */
  void awaitQuiet() {
    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(250))
        .ignoreExceptions()
        .until(() -> Stream.of(1, 2).allMatch(_ -> isQuiet()));
  }

  private boolean isQuiet() {
    try {
      return outboxesAreEmpty() && nothingIsUnread();
    } catch (ExecutionException e) {
      return false; // the broker is not back yet
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean outboxesAreEmpty() {
    try (MongoClient mongo = MongoClients.create(ninaite.mongodb())) {
      return SERVICES.stream()
          .flatMap(
              service -> collections(service).map(c -> mongo.getDatabase(service).getCollection(c)))
          .allMatch(
              c -> c.countDocuments(new Document("outbox.0", new Document("$exists", true))) == 0);
    }
  }

  private boolean nothingIsUnread() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", ninaite.kafka()))) {
      Map<TopicPartition, OffsetSpec> partitions =
          TOPICS.stream()
              .flatMap(
                  topic ->
                      IntStream.range(0, Topic.PARTITIONS)
                          .mapToObj(p -> new TopicPartition(topic.name(), p)))
              .collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest()));
      var ends = admin.listOffsets(partitions).all().get();
      for (Map.Entry<String, List<Topic<?>>> group : groups().entrySet()) {
        var read =
            admin.listConsumerGroupOffsets(group.getKey()).partitionsToOffsetAndMetadata().get();
        for (Topic<?> topic : group.getValue()) {
          for (int p = 0; p < Topic.PARTITIONS; p++) {
            TopicPartition partition = new TopicPartition(topic.name(), p);
            var at = read.get(partition);
            long end = java.util.Objects.requireNonNull(ends.get(partition)).offset();
            if (end > 0 && (at == null || at.offset() < end)) {
              return false;
            }
          }
        }
      }
      return true;
    }
  }

  /** Which group reads which topics, as the services say. */
  private Map<String, List<Topic<?>>> groups() {
    return READERS.stream()
        .flatMap(
            service ->
                ninaite.service(service).getBeansOfType(Subscription.class).values().stream())
        .collect(
            Collectors.groupingBy(
                Subscription::group, Collectors.mapping(s -> (Topic<?>) s.topic(), toList())));
  }

  /** Every aggregate as it stands: id to version, sequence and state. */
  Map<String, String> aggregates() {
    Map<String, String> all = new TreeMap<>();
    try (MongoClient mongo = MongoClients.create(ninaite.mongodb())) {
      for (String service : SERVICES) {
        collections(service)
            .forEach(
                collection ->
                    mongo
                        .getDatabase(service)
                        .getCollection(collection)
                        .find()
                        .forEach(
                            d ->
                                all.put(
                                    collection + "/" + d.get("_id"),
                                    d.get("version")
                                        + " "
                                        + d.get("sequence")
                                        + " "
                                        + d.get("state", Document.class).toJson())));
      }
    }
    return all;
  }

  /** The figures of a generation, cell by cell. */
  Map<String, Map<String, Long>> cells(int generation) {
    Map<String, Map<String, Long>> cells = new TreeMap<>();
    try (MongoClient mongo = MongoClients.create(ninaite.mongodb())) {
      mongo
          .getDatabase("bureau")
          .getCollection("cells_" + generation)
          .find()
          .forEach(d -> cells.put(d.getString("_id"), counts(d)));
    }
    cells.values().removeIf(Map::isEmpty);
    return cells;
  }

  /** The facts of a generation: id to what is known of the case. */
  Map<String, String> facts(int generation) {
    Map<String, String> facts = new TreeMap<>();
    try (MongoClient mongo = MongoClients.create(ninaite.mongodb())) {
      mongo
          .getDatabase("bureau")
          .getCollection("facts_" + generation)
          .find()
          .forEach(d -> facts.put(d.getString("_id"), d.toJson()));
    }
    return facts;
  }

  private static Map<String, Long> counts(Document cell) {
    Map<String, Long> counts = new HashMap<>();
    cell.get("counts", Document.class)
        .forEach(
            (figure, n) -> {
              if (((Number) n).longValue() != 0) {
                counts.put(figure, ((Number) n).longValue());
              }
            });
    return counts;
  }

  private Stream<String> collections(String service) {
    return ninaite.service(service).getBean(Deciders.class).all().stream().map(Decider::collection);
  }
}
