// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargestMatchingTest {

  @Test
  void three_people_and_two_seats_are_a_bottleneck() {
    // 0, 1 and 2 want opening 0 (one seat) or 1 (one seat); only 3 lists opening 2.
    var arcs = new Arcs(new int[] {0, 2, 4, 5, 6}, new int[] {0, 1, 0, 1, 1, 2}, seats(1, 1, 5));
    var largest = LargestMatching.of(arcs);
    assertThat(largest.size()).isEqualTo(3);
    assertThat(largest.bottleneck().people()).containsExactly(0, 1, 2);
    assertThat(largest.bottleneck().openings()).containsExactly(0, 1);
    assertThat(largest.bottleneck().seats()).isEqualTo(2);
    assertThat(largest.bottleneck().unplaced()).isEqualTo(1);
    assertThat(largest.proved()).isTrue();
  }

  @Test
  void the_size_equals_brute_force_and_is_proved_by_its_bottleneck() {
    var random = new SplittableRandom(14);
    for (int i = 0; i < 100_000; i++) {
      Small small = Small.of(random, 5, 4);
      var largest = LargestMatching.of(small.arcs());
      if (largest.size() != small.best(0, 1) || !largest.proved()) {
        throw new AssertionError(largest.size() + " of " + small.best(0, 1) + " for case " + i);
      }
    }
  }

  @Test
  void one_more_seat_places_one_more_exactly_in_the_bottleneck() {
    var random = new SplittableRandom(1931);
    for (int i = 0; i < 20_000; i++) {
      Small small = Small.of(random, 5, 4);
      var largest = LargestMatching.of(small.arcs());
      for (int o = 0; o < small.arcs().openings(); o++) {
        int opening = o;
        int gain =
            IntStream.of(largest.bottleneck().openings()).anyMatch(b -> b == opening) ? 1 : 0;
        assertThat(small.withOneMoreSeat(o).best(0, 1)).isEqualTo(largest.size() + gain);
      }
    }
  }

  /**
   * Layers whose every walk but one ends at a dead end: a search that tries dead ends again takes
   * time exponential in the layers, seen in a widely used library (scipy issue 26147) at 94 nodes.
   */
  @Test
  void layers_made_of_dead_ends_are_walked_once() {
    for (int layers : new int[] {30, 1_000, 30_000}) {
      Arcs arcs = deadEnds(layers);
      var largest = LargestMatching.of(arcs);
      assertThat(largest.size()).isEqualTo(2 * layers);
      assertThat(largest.proved()).isTrue();
    }
  }

  /**
   * Two people a layer hold two seats and list both seats of the next layer, the last of which has
   * nowhere to go on to; one newcomer stands before the first layer.
   */
  private static Arcs deadEnds(int layers) {
    int people = 2 * layers + 1;
    int[] start = new int[people + 1];
    int[] opening = new int[4 * people];
    int n = 0;
    for (int p = 0; p < people; p++) {
      int layer = p / 2;
      if (p < 2 * layers) {
        opening[n++] = p;
        if (layer + 1 < layers) {
          opening[n++] = 2 * layer + 2;
          opening[n++] = 2 * layer + 3;
        }
      } else {
        opening[n++] = 0;
        opening[n++] = 1;
      }
      start[p + 1] = n;
    }
    int[] ones = new int[2 * layers];
    Arrays.fill(ones, 1);
    return new Arcs(start, Arrays.copyOf(opening, n), ones);
  }

  @Test
  void rows_that_make_no_sense_are_refused_by_name() {
    assertThatThrownBy(() -> new Arcs(new int[] {0, 1}, new int[] {3}, seats(1)))
        .hasMessage("person 0 lists unknown opening 3");
    assertThatThrownBy(() -> new Arcs(new int[] {0, 2}, new int[] {0, 0}, seats(1)))
        .hasMessage("person 0 lists opening 0 twice");
    assertThatThrownBy(() -> new Arcs(new int[] {0}, new int[] {}, seats(-1)))
        .hasMessage("opening 0 has capacity -1");
  }

  private static int[] seats(int... capacity) {
    return capacity;
  }
}
