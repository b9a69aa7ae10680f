// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import ninaite.aggregate.EventJson.Unreadable;
import ninaite.events.Catalogue;
import ninaite.events.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was published once can be read for ever: topics keep everything, so today's code has to read
 * yesterday's records and write what yesterday's readers expect.
 */
class GoldenEventsTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Map<String, String> GOLDEN = Golden.all();

  static Stream<String> names() {
    return GOLDEN.keySet().stream();
  }

  @Test
  void every_wire_name_has_a_golden_file_and_the_other_way_round() {
    assertThat(GOLDEN.keySet()).isEqualTo(new TreeMap<>(Catalogue.types()).keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_golden_file_is_read_and_written_without_a_loss(String name) throws Unreadable {
    JsonNode golden = JSON.readTree(GOLDEN.get(name));
    assertThat(writtenAgain(name, golden)).isEqualTo(golden);
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_field_that_a_later_version_adds_is_ignored(String name) throws Unreadable {
    ObjectNode golden = golden(name);
    ObjectNode later = golden.deepCopy();
    later.put("addedLater", "見本");
    later.putObject("addedDeeper").putArray("list").add(1);
    assertThat(writtenAgain(name, later)).isEqualTo(golden);
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_golden_file_that_lost_a_field_is_noticed(String name) {
    for (String field : golden(name).propertyNames()) {
      ObjectNode poorer = golden(name);
      poorer.remove(field);
      assertThat(same(name, poorer)).as(field).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_golden_file_with_a_renamed_field_is_noticed(String name) {
    for (String field : golden(name).propertyNames()) {
      ObjectNode renamed = golden(name);
      renamed.set(field + "Renamed", renamed.remove(field));
      assertThat(same(name, renamed)).as(field).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_field_that_is_required_is_missed_by_name(String name) throws Unreadable {
    for (String field : required(name)) {
      ObjectNode poorer = golden(name);
      poorer.remove(field);
      assertThatThrownBy(() -> EventJson.read(name, bytes(poorer)))
          .as(field)
          .isInstanceOf(Unreadable.class);
    }
  }

  /** As it was written before the field was added. */
  @ParameterizedTest
  @MethodSource("names")
  void an_event_without_a_field_that_may_be_missing_is_read(String name) throws Unreadable {
    List<String> required = required(name);
    for (String field : golden(name).propertyNames()) {
      if (!required.contains(field)) {
        ObjectNode older = golden(name);
        older.remove(field);
        assertThat(writtenAgain(name, older).path(field).isNull()).as(field).isTrue();
      }
    }
  }

  private static List<String> required(String name) {
    Class<? extends Event> type = Objects.requireNonNull(Catalogue.typeOf(name));
    return Arrays.stream(type.getRecordComponents())
        .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .map(RecordComponent::getName)
        .toList();
  }

  private static ObjectNode golden(String name) {
    return (ObjectNode) JSON.readTree(GOLDEN.get(name));
  }

  private static boolean same(String name, JsonNode stored) {
    try {
      return writtenAgain(name, stored).equals(stored);
    } catch (Unreadable e) {
      return false;
    }
  }

  private static JsonNode writtenAgain(String name, JsonNode stored) throws Unreadable {
    return JSON.readTree(EventJson.write(EventJson.read(name, bytes(stored))));
  }

  private static byte[] bytes(JsonNode node) {
    return JSON.writeValueAsString(node).getBytes(UTF_8);
  }
}
