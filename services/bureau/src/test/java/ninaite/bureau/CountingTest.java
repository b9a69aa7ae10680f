// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import ninaite.aggregate.Deciders;
import ninaite.aggregate.StateMapping;
import ninaite.events.Event;
import ninaite.events.Topic;
import ninaite.messaging.Received;
import ninaite.testing.EngineTest;
import ninaite.testing.Engines;
import ninaite.testing.Seeds;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Facts and cells on a real store, fed as Kafka feeds them: again and again, and half done. */
@EngineTest
class CountingTest {
  private static final MongoClient CLIENT = MongoClients.create(Engines.current().mongodbUri());
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final int CASES = 300;
  private static final int PARTITIONS = 3;

  private final MongoDatabase database =
      CLIENT.getDatabase("counting_test_" + DATABASES.incrementAndGet());

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Test
  void what_is_stored_equals_a_recount_from_the_raw_events_whatever_arrives_twice() {
    Seeds seeds = Seeds.usual();
    List<List<Event>> cases = cases(seeds);
    Counting counting = process();
    deliver(cases, seeds, counting::take);
    for (LocalDate day = LocalDate.of(2026, 4, 1);
        day.isBefore(LocalDate.of(2028, 1, 1));
        day = day.plusDays(45)) {
      assertThat(stored(day)).isEqualTo(Recount.of(cases, day));
    }
  }

  @Test
  void a_process_that_dies_between_two_writes_is_finished_by_the_next() {
    Seeds seeds = Seeds.of(7);
    List<List<Event>> cases = cases(seeds);
    List<Counting> process = new ArrayList<>(List.of(process()));
    deliver(
        cases,
        seeds,
        batch -> {
          if (seeds.oneIn(3)) {
            // The journal is written and not all else: whoever comes next has to do the rest.
            die(batch, seeds.oneIn(2));
            process.set(0, process());
          }
          process.getFirst().take(batch);
        });
    assertThat(stored(LocalDate.of(2027, 4, 1)))
        .isEqualTo(Recount.of(cases, LocalDate.of(2027, 4, 1)));
  }

  private static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Decides like any other, and is gone before it has written the cells, or else the facts. */
  private void die(List<Received<Event>> batch, boolean beforeCells) {
    MongoCollection<Document> cells = database.getCollection("cells");
    MongoCollection<Document> facts = database.getCollection("facts");
    Counting dying =
        new Counting(
            new Facts(beforeCells ? facts : failing(facts), converter()),
            new Board(beforeCells ? failing(cells) : cells),
            new Journal(database.getCollection("journal")),
            new Changes());
    try {
      dying.take(batch);
    } catch (Gone e) {
      // as planned
    }
  }

  @SuppressWarnings("unchecked") // the proxy has the interface
  private static MongoCollection<Document> failing(MongoCollection<Document> collection) {
    return (MongoCollection<Document>)
        Proxy.newProxyInstance(
            CountingTest.class.getClassLoader(),
            new Class<?>[] {MongoCollection.class},
            (_, method, arguments) -> {
              if (method.getName().equals("bulkWrite")) {
                throw new Gone();
              }
              return method.invoke(collection, arguments);
            });
  }

  private static List<List<Event>> cases(Seeds seeds) {
    return IntStream.range(0, CASES).mapToObj(number -> Lives.any(seeds, number)).toList();
  }

  /** Batches of some events of some cases, in order per case; every few come again. */
  private static void deliver(
      List<List<Event>> cases, Seeds seeds, Consumer<List<Received<Event>>> taker) {
    Map<Integer, Integer> next = new HashMap<>();
    IntStream.range(0, cases.size()).forEach(i -> next.put(i, 0));
    while (!next.isEmpty()) {
      List<Received<Event>> batch = new ArrayList<>();
      for (int i = 0; i < 40 && !next.isEmpty(); i++) {
        int which = seeds.pick(List.copyOf(next.keySet()));
        int read = next.getOrDefault(which, 0);
        int from = seeds.oneIn(4) ? seeds.below(read + 1) : read;
        batch.add(received(which, cases.get(which).get(from), from));
        if (from + 1 == cases.get(which).size()) {
          next.remove(which);
        } else {
          next.put(which, from + 1);
        }
      }
      taker.accept(batch);
    }
  }

  private static Received<Event> received(int which, Event event, int read) {
    @SuppressWarnings("unchecked") // the event's own topic
    Topic<Event> topic = (Topic<Event>) Topic.of(event);
    return new Received<>(
        topic,
        event,
        read + 1L,
        Cells.AS_OF.plus(Duration.ofMinutes(read)),
        which % PARTITIONS,
        which * 100L + read);
  }

  private Map<String, Long> stored(LocalDate day) {
    Map<String, Long> counts = new TreeMap<>();
    for (Document document : database.getCollection("cells").find()) {
      Cell cell = Cell.of(document);
      for (Figure figure : Figure.SHOWN) {
        if (cell.count(figure, day) != 0) {
          counts.put(document.getString("_id") + " " + figure, cell.count(figure, day));
        }
      }
    }
    return counts;
  }

  private Counting process() {
    return new Counting(
        new Facts(database.getCollection("facts"), converter()),
        new Board(database.getCollection("cells")),
        new Journal(database.getCollection("journal")),
        new Changes());
  }

  private static MongoConverter converter() {
    var context = new MongoMappingContext();
    context.setManagedTypes(
        MongoManagedTypes.fromIterable(Deciders.of().storing(Fact.class).states()));
    context.setSimpleTypeHolder(StateMapping.conversions().getSimpleTypeHolder());
    context.afterPropertiesSet();
    var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
    converter.setCustomConversions(StateMapping.conversions());
    converter.afterPropertiesSet();
    return converter;
  }
}
