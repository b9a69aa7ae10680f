// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.function.BiPredicate;
import ninaite.matching.Instance;
import ninaite.matching.Market;
import ninaite.matching.certificate.Terms.Joint;
import ninaite.matching.linked.JointLists.Otherwise;
import org.junit.jupiter.api.Test;

class JointListsTest {
  private static final BiPredicate<String, String> SAME_PORT =
      (one, two) -> port(one).equals(port(two));

  private static String port(String opening) {
    return opening.substring(0, opening.indexOf(' '));
  }

  private final Instance instance =
      Instance.of(
          Market.builder()
              .applicant("hanako", "east cannery", "west cannery", "east market")
              .applicant("taro", "west market", "east cannery")
              .opening("east cannery", 2, "hanako", "taro")
              .opening("east market", 1, "hanako")
              .opening("west cannery", 1, "hanako")
              .opening("west market", 1, "taro")
              .build()
              .orThrow());

  @Test
  void what_goes_together_comes_by_the_sum_of_both_places_on_the_lists() {
    assertThat(JointLists.of(instance, "hanako", "taro", SAME_PORT, Otherwise.NEITHER).list())
        .containsExactly(
            joint("east cannery", "east cannery"), // first and second choice
            joint("west cannery", "west market"), // second and first: as good, the first's taste
            joint("east market", "east cannery"));
  }

  @Test
  void whoever_would_go_alone_does_so_after_all_else() {
    assertThat(JointLists.of(instance, "hanako", "taro", SAME_PORT, Otherwise.EITHER).list())
        .hasSize(8)
        .endsWith(
            new Joint(Optional.of("east cannery"), Optional.empty()),
            new Joint(Optional.empty(), Optional.of("west market")),
            new Joint(Optional.empty(), Optional.of("east cannery")),
            new Joint(Optional.of("west cannery"), Optional.empty()),
            new Joint(Optional.of("east market"), Optional.empty()));
  }

  @Test
  void nobody_is_linked_to_themselves_or_to_a_stranger() {
    assertThatThrownBy(() -> JointLists.of(instance, "taro", "taro", SAME_PORT, Otherwise.NEITHER))
        .hasMessage("taro is linked to themselves");
    assertThatThrownBy(() -> JointLists.of(instance, "taro", "jiro", SAME_PORT, Otherwise.NEITHER))
        .hasMessage("unknown applicant jiro");
  }

  private static Joint joint(String one, String two) {
    return new Joint(Optional.of(one), Optional.of(two));
  }
}
