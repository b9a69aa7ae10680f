// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import ninaite.events.Topic;
import ninaite.testing.EngineTest;
import ninaite.testing.Engines;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * What a person says of themselves stands in the collection of people, in the forms that they have
 * begun, and nowhere else: not on the bus, not in a log, not in another document.
 */
@EngineTest
class NothingLeaksTest {
  /** Each told as only this test tells it, so that it can be found again wherever it went. */
  private static final Map<String, Object> TOLD =
      Map.of(
          "name", "漏洩 試験子",
          "kana", "ロウエイ シケンコ",
          "roman", "ROUEI SHIKENKO",
          "birthDate", "1987-10-23",
          "phone", "0225-95-9876",
          "email", "leak-canary@example.org",
          "postalCode", "986-0042",
          "address", "石巻市漏洩町99-88",
          "permission",
              Map.of("kind", "GRANTED", "until", "2031-07-19", "minutesPerWeekMost", 1_679));

  private static final List<String> PERSONAL =
      List.of(
          "漏洩",
          "試験子",
          "ロウエイ",
          "シケンコ",
          "ROUEI",
          "SHIKENKO",
          "1987-10-23",
          "0225959876",
          "95-9876",
          "leak-canary",
          "9860042",
          "986-0042",
          "99-88");

  @Test
  void neither_logs_nor_events_nor_other_documents_carry_personal_data() {
    var store = Town.bean(MongoTemplate.class).getDb(); // started before anybody listens
    Queue<String> logged = new ConcurrentLinkedQueue<>();
    try (var _ = listening(logged)) {
      live();
    }
    assertThat(logged).as("something was logged at all").isNotEmpty();
    assertThat(logged).allSatisfy(line -> assertThat(line).doesNotContain(PERSONAL));

    List<String> events = events();
    assertThat(events).anySatisfy(event -> assertThat(event).contains("2031-07-19"));
    assertThat(events).allSatisfy(event -> assertThat(event).doesNotContain(PERSONAL));

    assertThat(documents(store, "trainees"))
        .anySatisfy(document -> assertThat(document).contains("漏洩 試験子", "0225959876"));
    for (String collection : store.listCollectionNames()) {
      if (!collection.equals("trainees") && !collection.equals(UnfinishedForms.COLLECTION)) {
        assertThat(documents(store, collection))
            .as(collection)
            .allSatisfy(document -> assertThat(document).doesNotContain(PERSONAL));
      }
    }
  }

  /** A whole life in the service, with the mistakes that make a service talkative. */
  private static void live() {
    Town.at("2026-04-01T00:00:00Z");
    Town.As person = Town.newcomer();
    String path = "/trainees/" + person.id();
    person.put(path + "/drafts/application", Map.of("values", Map.of("name", "漏洩 試験子"))).ok();
    person.put(path + "/drafts/application", "{\"values\":{\"name\":\"漏洩 試験子\",\"漏洩\":\"\"}}");
    person.post(path + "/form-check", Map.of("asked", List.of("name"), "kana", "漏洩"));
    person.post("/trainees", Forms.body(Map.of("name", "漏洩 試験子", "kana", "漏洩")));
    person.post("/trainees", "{\"name\":\"漏洩 試験子\",\"kana\":");
    person.post("/trainees", "{\"name\":\"漏洩 試験子\",\"nationality\":\"漏洩\"}");
    person.post("/trainees", Forms.body(TOLD)).ok();
    person.post("/trainees", Forms.body(Map.of("name", "漏洩 試験子二")));
    person.put(path, Forms.body(TOLD)).ok();
    person.post(path + "/consents", Map.of("employer", "1000020042021")).ok();
    Town.employer("1000020042021").get(path + "/contact").ok();
    String application = "/applications/" + person.submitted();
    Town.CITY.get("/trainees/" + person.id()).ok();
    Town.CITY.post(application + "/acceptance", null);
    Town.CITY.post(path + "/permission/sight", null).ok();
    Town.CITY.post(application + "/acceptance", null).ok();
    person.post(application + "/renewal", Map.of()).ok();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> person.get(path + "/data").text().contains("receivedOn"));
    Town.CITY.get("/applications/ledger", "text/csv").ok();
    person.post(application + "/withdrawal", Map.of("reason", "works_elsewhere")).ok();
    person.delete(path);
  }

  /**
   * Everything that this project can say, and what the framework that reads its requests says when
   * asked for more than an operator ever asks for.
   */
  private static AutoCloseableLog listening(Queue<String> into) {
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Logger ours = context.getLogger("ninaite");
    Logger web = context.getLogger("org.springframework.web.servlet");
    var appender =
        new AppenderBase<ILoggingEvent>() {
          @Override
          protected void append(ILoggingEvent event) {
            into.add(event.getFormattedMessage() + " " + event.getMDCPropertyMap());
            for (var cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
              into.add(String.valueOf(cause.getMessage()));
            }
          }
        };
    appender.setContext(context);
    appender.start();
    root.addAppender(appender);
    Level before = web.getLevel();
    ours.setLevel(Level.TRACE);
    web.setLevel(Level.DEBUG);
    return () -> {
      ours.setLevel(null);
      web.setLevel(before);
      root.detachAppender(appender);
    };
  }

  private interface AutoCloseableLog extends AutoCloseable {
    @Override
    void close();
  }

  private static List<String> events() {
    var settings = new Properties();
    settings.put("bootstrap.servers", Engines.current().kafka());
    List<String> events = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      var all =
          IntStream.range(0, Topic.PARTITIONS)
              .mapToObj(partition -> new TopicPartition(Topic.TRAINEE.name(), partition))
              .toList();
      consumer.assign(all);
      consumer.seekToBeginning(all);
      var ends = consumer.endOffsets(all);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          var text = new StringBuilder(new String(record.value(), UTF_8));
          record.headers().forEach(h -> text.append(' ').append(new String(h.value(), UTF_8)));
          events.add(text.toString());
        }
      }
    }
    return events;
  }

  private static List<String> documents(com.mongodb.client.MongoDatabase store, String collection) {
    return store.getCollection(collection).find().map(d -> d.toJson()).into(new ArrayList<>());
  }
}
