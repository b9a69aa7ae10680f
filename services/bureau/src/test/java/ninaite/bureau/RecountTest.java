// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ninaite.events.Event;
import ninaite.testing.Seeds;
import org.junit.jupiter.api.Test;

/**
 * Sums kept event by event are what counting all events anew gives, on whatever day they are read.
 */
class RecountTest {
  private static final int RUNS = 400;
  private static final int CASES = 15;
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final int DAYS = 900;

  @Test
  void late_repeated_and_reordered_events_give_what_a_batch_recount_gives() {
    Seeds seeds = Seeds.usual();
    for (int run = 0; run < RUNS; run++) {
      Seeds own = seeds.next();
      List<List<Event>> cases = Stream.generate(() -> Lives.any(own)).limit(CASES).toList();
      Map<Contributions.At, Long> sums = onTheWay(cases, own);
      for (int read = 0; read < 3; read++) {
        LocalDate day = FIRST.plusDays(own.below(DAYS));
        assertThat(read(sums, day))
            .as("run %d on %s with %s", run, day, seeds)
            .isEqualTo(Recount.of(cases, day));
      }
    }
  }

  @Test
  void reading_the_log_again_gives_the_same_sums() {
    Seeds seeds = Seeds.usual();
    List<List<Event>> cases = Stream.generate(() -> Lives.any(seeds)).limit(500).toList();
    assertThat(onTheWay(cases, Seeds.of(1))).isEqualTo(onTheWay(cases, Seeds.of(2)));
  }

  private static Map<String, Long> read(Map<Contributions.At, Long> sums, LocalDate day) {
    Map<String, Long> counts = new TreeMap<>();
    Cells.of(sums)
        .forEach(
            (id, cell) ->
                Figure.SHOWN.forEach(
                    figure -> {
                      if (cell.count(figure, day) != 0) {
                        counts.put(id + " " + figure, cell.count(figure, day));
                      }
                    }));
    return counts;
  }

  /** In order within a case, in any order across cases; some arrive again, as after a restart. */
  private static Map<Contributions.At, Long> onTheWay(List<List<Event>> cases, Seeds seeds) {
    Map<Contributions.At, Long> sums = new HashMap<>();
    List<Facts.Marked> facts = new ArrayList<>();
    cases.forEach(_ -> facts.add(Facts.Marked.NOTHING));
    List<Integer> open = new ArrayList<>(IntStream.range(0, cases.size()).boxed().toList());
    int[] read = new int[cases.size()];
    while (!open.isEmpty()) {
      Integer which = seeds.pick(open);
      if (seeds.oneIn(5)) {
        read[which] = seeds.below(read[which] + 1);
      }
      take(facts, sums, which, cases.get(which).get(read[which]), ++read[which]);
      if (read[which] == cases.get(which).size()) {
        open.remove(which);
      }
    }
    sums.values().removeIf(sum -> sum == 0);
    return sums;
  }

  private static void take(
      List<Facts.Marked> facts,
      Map<Contributions.At, Long> sums,
      int which,
      Event event,
      long sequence) {
    Facts.Marked before = facts.get(which);
    if (sequence > before.sequence()) {
      Fact after = Folding.fold(before.fact(), event);
      Contributions.change(before.fact(), after).forEach((at, n) -> sums.merge(at, n, Long::sum));
      facts.set(which, new Facts.Marked(after, sequence));
    }
  }
}
