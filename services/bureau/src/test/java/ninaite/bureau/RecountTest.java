// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ninaite.events.Event;
import ninaite.testing.Seeds;
import org.junit.jupiter.api.Test;

/** Sums kept event by event are what counting all facts anew would give. */
class RecountTest {
  private static final int RUNS = 500;
  private static final int CASES = 12;

  @Test
  void a_recount_equals_the_sums_kept_on_the_way_in_any_order_and_with_repetitions() {
    Seeds seeds = Seeds.usual();
    for (int run = 0; run < RUNS; run++) {
      Seeds own = seeds.next();
      List<List<Event>> cases = Stream.generate(() -> Cases.any(own)).limit(CASES).toList();
      Map<Contributions.At, Long> recount = recount(cases);
      assertThat(onTheWay(cases, own)).as("run %d with %s", run, seeds).isEqualTo(recount);
      assertThat(recount.values()).as("run %d with %s", run, seeds).allMatch(sum -> sum > 0);
    }
  }

  private static Map<Contributions.At, Long> recount(List<List<Event>> cases) {
    Map<Contributions.At, Long> sums = new HashMap<>();
    for (List<Event> one : cases) {
      Facts.Marked marked = Facts.Marked.NOTHING;
      for (Event event : one) {
        marked = new Facts.Marked(Folding.fold(marked.fact(), event), marked.sequence() + 1);
      }
      Contributions.of(marked.fact()).forEach((at, n) -> sums.merge(at, n, Long::sum));
    }
    return sums;
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
