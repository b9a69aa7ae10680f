// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.open;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoughtTest {

  @Test
  void what_is_no_choice_counts_as_not_chosen() {
    assertThat(Sought.of(" ", "DANCING", "WARM", "25:00", "no").isEmpty()).isTrue();
  }

  @Test
  void a_search_is_an_address_in_which_nothing_typed_can_be_more_than_a_value() {
    Sought sought = Sought.of("a&b=c 缶", "SORTING", null, "07:00", "true");
    assertThat(sought.path())
        .startsWith(
            "/work/openings?dormitory=true&startFrom=07%3A00&task=SORTING&text=a%26b%3Dc%20");
    assertThat(sought.values(2)).containsExactly(2, "true", "07:00", "SORTING", "a&b=c 缶");
    assertThat(sought.pattern())
        .isEqualTo(
            "/openings?page={page}&dormitory={dormitory}&startFrom={startFrom}&task={task}&text={text}");
  }

  @Test
  void one_filter_can_be_dropped() {
    assertThat(Sought.of("缶", "SORTING", null, null, null).without("task").path())
        .doesNotContain("SORTING")
        .contains("text=");
  }
}
