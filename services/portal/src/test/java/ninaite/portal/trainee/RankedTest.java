// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankedTest {
  private static final Ranked ABC = new Ranked(List.of("a", "b", "c"));

  @Test
  void a_choice_goes_up_or_down_by_one_place() {
    assertThat(ABC.after("up:c").choices()).containsExactly("a", "c", "b");
    assertThat(ABC.after("down:a").choices()).containsExactly("b", "a", "c");
    assertThat(ABC.after("up:a")).isEqualTo(ABC);
    assertThat(ABC.after("down:c")).isEqualTo(ABC);
  }

  @Test
  void a_choice_is_added_last_and_once_and_taken_off() {
    assertThat(ABC.after("add:d").choices()).containsExactly("a", "b", "c", "d");
    assertThat(ABC.after("add:b")).isEqualTo(ABC);
    assertThat(ABC.after("remove:b").choices()).containsExactly("a", "c");
  }

  @Test
  void what_no_button_says_changes_nothing() {
    assertThat(ABC.after("")).isEqualTo(ABC);
    assertThat(ABC.after("add:")).isEqualTo(ABC);
    assertThat(ABC.after("shuffle:a")).isEqualTo(ABC);
    assertThat(ABC.tiers()).containsExactly(List.of("a"), List.of("b"), List.of("c"));
  }
}
