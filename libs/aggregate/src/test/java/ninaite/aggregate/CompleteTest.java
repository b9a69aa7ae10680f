// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holes on purpose, as they come from outside. */
@NullUnmarked
class CompleteTest {
  record Net(String mesh, @Nullable String colour) {}

  record Boat(String name, @Nullable Net spare, List<Net> nets, int crew) {}

  private static final Net NET = new Net("fine", null);

  @Test
  void nothing_is_missing_where_only_the_optional_is_left_out() {
    assertThat(Complete.missing(new Boat("見本丸", null, List.of(NET), 4))).isEmpty();
  }

  @Test
  void each_hole_is_named_by_its_path() {
    List<Net> nets = List.of(NET, new Net(null, "blue"));
    assertThat(Complete.missing(new Boat(null, new Net(null, null), nets, 4)))
        .containsExactly("name", "spare.mesh", "nets[1].mesh");
  }

  @Test
  void a_list_that_is_not_there_is_missing_and_an_empty_one_is_not() {
    assertThat(Complete.missing(new Boat("見本丸", null, null, 0))).containsExactly("nets");
    assertThat(Complete.missing(new Boat("見本丸", null, List.of(), 0))).isEmpty();
  }

  @Test
  void a_hole_in_a_list_is_missing() {
    assertThat(Complete.missing(new Boat("見本丸", null, Arrays.asList(NET, null), 0)))
        .containsExactly("nets[1]");
  }

  @Test
  void a_plain_value_is_complete() {
    assertThat(Complete.missing("text")).isEmpty();
    assertThat(Complete.missing(7)).isEmpty();
  }
}
