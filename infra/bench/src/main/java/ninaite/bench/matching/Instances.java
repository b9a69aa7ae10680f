// SPDX-License-Identifier: Apache-2.0
package ninaite.bench.matching;

import java.util.Arrays;
import java.util.SplittableRandom;
import ninaite.matching.Lists;
import ninaite.matching.Market;
import ninaite.matching.eligibility.Eligibility;
import ninaite.matching.eligibility.EligibilityBuilder;
import ninaite.matching.eligibility.Verdict;

/** Generated instances; the same seed gives the same instance on every machine. */
public final class Instances {
  private static final int LONGEST_LIST = 130;
  private static final int CRITERIA = 128;

  private Instances() {}

  /** A market still as lists, so that making it can be measured too. */
  public record Raw(String generator, Lists applicants, Lists openings, int[] capacity) {
    public Market market() {
      return Market.of(applicants, openings, capacity).orThrow();
    }
  }

  /**
   * The size of Japan's residency matching of 2024: 9,868 lists of 4.6 on average and 130 at most,
   * 1,026 hospitals, 10,724 seats (jrmp.jp). Lengths are geometric; popularity falls linearly.
   */
  public static Raw jrmp(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] start = new int[9_868 + 1];
    for (int a = 0; a + 1 < start.length; a++) {
      double drawn = Math.log(1 - random.nextDouble()) / Math.log(1 - 1 / 4.62);
      start[a + 1] = start[a] + 1 + (int) Math.min(LONGEST_LIST - 1, drawn);
    }
    String generator = "lists geometric, mean 4.62, popularity linear, priorities random";
    return raw(generator, random, start, 1_026, 10_724, 0);
  }

  /** Lists of one length; popularity falls linearly; seats as many as given. */
  public static Raw even(
      long seed, int applicants, int openings, int listed, int seats, double tie) {
    int[] start = new int[applicants + 1];
    Arrays.setAll(start, a -> a * listed);
    String generator =
        "lists of " + listed + ", popularity linear, tied with the one before: " + tie;
    return raw(generator, new SplittableRandom(seed), start, openings, seats, tie);
  }

  private static Raw raw(
      String generator, SplittableRandom random, int[] start, int openings, int seats, double tie) {
    int[] entry = new int[start[start.length - 1]];
    int[] last = new int[openings];
    int[] openingStart = new int[openings + 1];
    for (int a = 0; a + 1 < start.length; a++) {
      for (int at = start[a]; at < start[a + 1]; ) {
        double x = 1 - Math.sqrt(random.nextDouble());
        int o = tie > 0 ? random.nextInt(openings) : (int) (x * openings);
        if (last[o] != a + 1) {
          last[o] = a + 1;
          entry[at++] = o;
          openingStart[o + 1]++;
        }
      }
    }
    for (int o = 0; o < openings; o++) {
      openingStart[o + 1] += openingStart[o];
    }
    int[] priority = priorities(random, start, entry, openingStart);
    int[] capacity = new int[openings];
    for (int seat = 0; seat < seats; seat++) {
      capacity[seat < openings ? seat : random.nextInt(openings)]++;
    }
    return new Raw(
        generator,
        lists(random, start, entry, tie),
        lists(random, openingStart, priority, tie),
        capacity);
  }

  private static int[] priorities(
      SplittableRandom random, int[] start, int[] entry, int[] openingStart) {
    int[] priority = new int[entry.length];
    int[] place = openingStart.clone();
    for (int a = 0; a + 1 < start.length; a++) {
      for (int at = start[a]; at < start[a + 1]; at++) {
        int o = entry[at];
        int from = openingStart[o];
        int to = place[o]++;
        int swap = from + random.nextInt(to - from + 1);
        priority[to] = priority[swap];
        priority[swap] = a;
      }
    }
    return priority;
  }

  private static Lists lists(SplittableRandom random, int[] start, int[] entry, double tie) {
    if (tie == 0) {
      return Lists.strict(start, entry);
    }
    int[] tier = new int[entry.length];
    for (int i = 0; i + 1 < start.length; i++) {
      for (int at = start[i] + 1; at < start[i + 1]; at++) {
        tier[at] = tier[at - 1] + (random.nextDouble() < tie ? 0 : 1);
      }
    }
    return Lists.tiered(start, entry, tier);
  }

  /** Each person meets each of 128 criteria with a chance of 0.6; an opening needs 2 to 8. */
  public static Eligibility eligibility(long seed, int persons, int openings) {
    SplittableRandom random = new SplittableRandom(seed);
    EligibilityBuilder builder = Eligibility.builder();
    for (int c = 0; c < CRITERIA; c++) {
      builder.criterion("c" + c, "1");
    }
    for (int p = 0; p < persons; p++) {
      builder.person("p" + p);
    }
    for (int o = 0; o < openings; o++) {
      builder.opening(
          "o" + o,
          random
              .ints(2 + random.nextInt(7), 0, CRITERIA)
              .distinct()
              .mapToObj(c -> "c" + c)
              .toArray(String[]::new));
    }
    for (int p = 0; p < persons; p++) {
      for (int c = 0; c < CRITERIA; c++) {
        builder.fact(p, c, random.nextDouble() < 0.6 ? Verdict.MET : Verdict.NOT_MET);
      }
    }
    return builder.build();
  }
}
