// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import ninaite.aggregate.EventJson;
import ninaite.aggregate.Ids;
import ninaite.events.CourseId;
import ninaite.events.Event;
import ninaite.events.MunicipalityId;
import ninaite.events.Topic;
import ninaite.events.TrainingEvent.CourseOpened;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.testing.Api;
import ninaite.testing.Cases;
import ninaite.testing.EngineTest;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What can't be understood waits for somebody; the rest goes on. */
@EngineTest
class ParkingTest {
  private static final String IWANUMA = "042111";

  private final Api api = WholeSystem.api();
  private final String bureau = WholeSystem.ninaite().settings().url("bureau");

  @Test
  void junk_in_each_topic_is_parked_with_its_reason_and_the_rest_flows() {
    try (Log log = new Log(WholeSystem.ninaite().kafka())) {
      Log.topics()
          .forEach(
              topic -> {
                log.write(new ProducerRecord<>(topic.name(), key("junk"), bytes("not json")));
                log.write(record(topic, key("unknown"), "nobody.knows.v9", "{}", 1));
                log.write(record(topic, key("empty"), "course.opened.v1", "{}", 1));
                log.write(new ProducerRecord<>(topic.name(), 0, null, bytes("{}")));
                log.write(new ProducerRecord<>(topic.name(), key("nothing"), null));
                log.write(new ProducerRecord<>(topic.name(), key("large"), new byte[1_000_100]));
              });
      log.flush();
    }
    Log.topics()
        .forEach(
            topic ->
                await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                        () ->
                            assertThat(parked())
                                .filteredOn(entry -> text(entry, "topic").equals(topic.name()))
                                .extracting(entry -> text(entry, "reason"))
                                .contains("no header ce_type", "unknown type nobody.knows.v9")
                                .anyMatch(reason -> reason.startsWith("no value"))
                                .anyMatch(reason -> reason.startsWith("larger than"))));
    new JourneyTest().a_case_runs_through_every_service_and_the_figures_show_it();
  }

  @Test
  void later_events_of_a_key_wait_behind_a_parked_one_until_an_operator_lets_them_go() {
    CourseId course = new CourseId(key("held"));
    Event scheduled =
        new CourseScheduled(
            course,
            new MunicipalityId(IWANUMA),
            "school",
            "見本講座",
            "COURSE",
            7,
            1,
            60,
            60,
            80,
            Cases.today(),
            Cases.today(),
            Cases.today(),
            Cases.today());
    Topic<?> topic = Topic.TRAINING;
    try (Log log = new Log(WholeSystem.ninaite().kafka())) {
      log.write(record(topic, course.text(), "nobody.knows.v9", "{}", 1));
      log.write(record(topic, course.text(), "course.scheduled.v1", EventJson.write(scheduled), 2));
      log.write(
          record(
              topic,
              course.text(),
              "course.opened.v1",
              EventJson.write(new CourseOpened(course)),
              3));
      log.flush();
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> held(course).size() == 3);
    assertThat(seats()).isEqualTo("");
    assertThat(text(held(course).get(1), "reason")).startsWith("behind");

    String junk = text(held(course).getFirst(), "id");
    String behind = text(held(course).get(1), "id");
    assertThat(api.send(operator("/" + junk).DELETE()).status()).isEqualTo(204);
    assertThat(api.as("operator").post(bureau + "/operator/parked/" + behind + "/replay").status())
        .isEqualTo(202);

    await().atMost(Duration.ofSeconds(20)).until(() -> held(course).isEmpty());
    await().atMost(Duration.ofSeconds(20)).until(() -> seats().equals("7"));
  }

  private java.net.http.HttpRequest.Builder operator(String path) {
    return api.as("operator").request(bureau + "/operator/parked" + path);
  }

  private String seats() {
    return api.as("bureau").get("/figures/" + IWANUMA).ok().at("/year/SEATS");
  }

  private List<JsonNode> held(CourseId course) {
    return parked().stream()
        .filter(entry -> text(entry, "group").equals("bureau-1"))
        .filter(entry -> text(entry, "key").equals(course.text()))
        .toList();
  }

  private List<JsonNode> parked() {
    JsonNode body = api.as("operator").get(bureau + "/operator/parked").ok().body();
    return body == null ? List.of() : StreamSupport.stream(body.spliterator(), false).toList();
  }

  private static ProducerRecord<String, byte[]> record(
      Topic<?> topic, String key, String type, String body, long sequence) {
    var record = new ProducerRecord<>(topic.name(), key, bytes(body));
    Map.of(
            "ce_type",
            type,
            "ce_sequence",
            Long.toString(sequence),
            "ce_time",
            "2026-11-24T00:00:00Z")
        .forEach((name, value) -> record.headers().add(name, bytes(value)));
    return record;
  }

  private static String key(String what) {
    return Ids.sameFor(what, Long.toString(System.nanoTime()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String text(JsonNode entry, String field) {
    return entry.at("/" + field).asString("");
  }
}
