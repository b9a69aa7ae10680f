// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import static ninaite.portal.employer.Ranks.Move.ALIKE;
import static ninaite.portal.employer.Ranks.Move.DOWN;
import static ninaite.portal.employer.Ranks.Move.IN;
import static ninaite.portal.employer.Ranks.Move.OUT;
import static ninaite.portal.employer.Ranks.Move.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RanksTest {
  private static final Ranks LIST =
      new Ranks(List.of(List.of("a"), List.of("b", "c"), List.of("d")));

  @Test
  void who_stands_alone_changes_places_with_the_tier_ahead() {
    assertThat(LIST.after(UP, "d").tiers())
        .containsExactly(List.of("a"), List.of("d"), List.of("b", "c"));
    assertThat(LIST.after(DOWN, "a").tiers())
        .containsExactly(List.of("b", "c"), List.of("a"), List.of("d"));
  }

  @Test
  void one_of_several_alike_first_steps_out_of_the_tier() {
    assertThat(LIST.after(UP, "c").tiers())
        .containsExactly(List.of("a"), List.of("c"), List.of("b"), List.of("d"));
    assertThat(LIST.after(DOWN, "b").tiers())
        .containsExactly(List.of("a"), List.of("c"), List.of("b"), List.of("d"));
  }

  @Test
  void somebody_is_made_alike_with_those_ahead_taken_off_and_put_on() {
    assertThat(LIST.after(ALIKE, "d").tiers())
        .containsExactly(List.of("a"), List.of("b", "c", "d"));
    assertThat(LIST.after(OUT, "a").tiers()).containsExactly(List.of("b", "c"), List.of("d"));
    assertThat(LIST.after(IN, "e").tiers())
        .containsExactly(List.of("a"), List.of("b", "c"), List.of("d"), List.of("e"));
  }

  @Test
  void a_move_that_leads_nowhere_changes_nothing() {
    assertThat(LIST.after(UP, "a")).isEqualTo(LIST);
    assertThat(LIST.after(DOWN, "d")).isEqualTo(LIST);
    assertThat(LIST.after(ALIKE, "a")).isEqualTo(LIST);
    assertThat(LIST.after(IN, "a")).isEqualTo(LIST);
    assertThat(LIST.after(UP, "nobody")).isEqualTo(LIST);
    assertThat(Ranks.Move.of("sideways")).isEmpty();
  }

  @Test
  void whatever_is_pressed_nobody_is_lost_or_stands_twice() {
    Random random = new Random(20261124);
    for (int run = 0; run < 2_000; run++) {
      Ranks ranks = LIST;
      for (int press = 0; press < 20; press++) {
        Ranks.Move move = List.of(UP, DOWN, ALIKE).get(random.nextInt(3));
        ranks = ranks.after(move, String.valueOf((char) ('a' + random.nextInt(4))));
      }
      List<String> all = ranks.tiers().stream().flatMap(List::stream).toList();
      assertThat(new TreeSet<>(all)).containsExactly("a", "b", "c", "d");
      assertThat(all).hasSize(4);
      assertThat(ranks.tiers()).noneMatch(List::isEmpty);
    }
  }
}
