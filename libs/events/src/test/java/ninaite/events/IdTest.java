// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  static Stream<Class<?>> kinds() {
    return Stream.of(Id.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_kind_is_checked_and_says_its_text(Class<? extends Id> kind)
      throws ReflectiveOperationException {
    var make = kind.getConstructor(String.class);
    assertThat(make.newInstance("abc-123")).hasToString("abc-123");
    assertThatThrownBy(() -> make.newInstance("a.b"))
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a.b", "a/b", "$where", "a\n", "欠員", "ａ", "a\u0000"})
  void what_could_mean_something_to_a_path_a_key_or_a_query_is_no_id(String text) {
    assertThatThrownBy(() -> new VacancyId(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void it_has_1_to_64_characters() {
    assertThat(new VacancyId("a".repeat(64)).text()).hasSize(64);
    assertThatThrownBy(() -> new VacancyId("a".repeat(65)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_refusal_does_not_repeat_what_was_sent() {
    assertThatThrownBy(() -> new VacancyId("見本 花子")).hasMessageNotContaining("見本");
  }

  @Test
  void placement_sees_a_candidate_in_a_person_and_a_vacancy_in_an_opening() {
    assertThat(CandidateId.of(new TraineeId("abc")).text()).isEqualTo("abc");
    assertThat(VacancyId.of(new OpeningId("abc")).text()).isEqualTo("abc");
  }
}
