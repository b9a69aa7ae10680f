// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {

  @ParameterizedTest
  @EnumSource
  void each_says_in_both_languages_what_has_to_hold(Refusal refusal) {
    assertThat(refusal.code()).matches("japan\\.[a-z0-9_]+");
    assertThat(refusal.ja()).endsWith("。").containsPattern("[ぁ-ん]");
    assertThat(refusal.en()).endsWith(".");
  }

  @Test
  void what_was_typed_is_not_repeated_in_the_error() {
    assertThatThrownBy(() -> CorporateNumber.parse("123456789018").orThrow())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("japan.corporate_number_has_13_digits");
  }
}
