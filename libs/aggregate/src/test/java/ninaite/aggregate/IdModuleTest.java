// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import ninaite.events.CandidateId;
import ninaite.events.Id;
import ninaite.events.VacancyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class IdModuleTest {
  private static final JsonMapper JSON = JsonMapper.builder().addModule(new IdModule()).build();

  static Stream<Class<?>> kinds() {
    return Stream.of(Id.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_kind_of_id_is_plain_text(Class<? extends Id> kind) {
    Id id = JSON.readValue("\"abc-123\"", kind);
    assertThat(id).isInstanceOf(kind);
    assertThat(id.text()).isEqualTo("abc-123");
    assertThat(JSON.writeValueAsString(id)).isEqualTo("\"abc-123\"");
  }

  @Test
  void an_id_can_be_the_key_of_a_map() {
    Map<VacancyId, CandidateId> pairs =
        Map.of(new VacancyId("vacancy-1"), new CandidateId("candidate-1"));
    String text = JSON.writeValueAsString(pairs);
    assertThat(text).isEqualTo("{\"vacancy-1\":\"candidate-1\"}");
    assertThat(JSON.readValue(text, new TypeReference<Map<VacancyId, CandidateId>>() {}))
        .isEqualTo(pairs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"$ne\":null}", "{\"text\":\"abc\"}", "[]", "1", "\"\"", "\"a/b\""})
  void what_is_not_an_id_is_refused(String text) {
    assertThatThrownBy(() -> JSON.readValue(text, VacancyId.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void a_key_that_is_not_an_id_is_refused() {
    var type = new TypeReference<Map<VacancyId, String>>() {};
    assertThatThrownBy(() -> JSON.readValue("{\"$where\":\"1\"}", type))
        .isInstanceOfAny(JacksonException.class, IllegalArgumentException.class);
  }
}
