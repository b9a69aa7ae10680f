// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"9868501", "986-8501", "〒986-8501", "〒 ９８６－８５０１", "９８６８５０１"})
  void the_city_halls_code_is_read_as_people_type_it(String typed) {
    var code = PostalCode.parse(typed).orThrow();
    assertThat(code).hasToString("9868501");
    assertThat(code.shown()).isEqualTo("986-8501");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "986", "986-850", "986-85011", "986-850A", "986-8501〒", "〒〒9868501"})
  void what_is_not_7_digits_is_refused(String typed) {
    assertThat(PostalCode.parse(typed))
        .isEqualTo(new Parsed.Refused<>(Refusal.POSTAL_CODE_HAS_7_DIGITS));
  }

  @Test
  void a_wrong_code_cannot_be_made() {
    assertThatThrownBy(() -> new PostalCode("986-8501"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
