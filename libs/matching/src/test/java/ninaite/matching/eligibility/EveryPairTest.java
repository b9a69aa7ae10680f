// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The columns against a rule interpreter that looks at one pair at a time. */
class EveryPairTest {
  private static final int CASES = 100_000;

  private record Case(Verdict[][] verdicts, int[][] needs, Eligibility eligibility) {

    static Case of(SplittableRandom random, int mostPersons, int mostNeeds) {
      int criteria = 1 + random.nextInt(10);
      var verdicts = new Verdict[random.nextInt(mostPersons + 1)][criteria];
      var builder = Eligibility.builder();
      for (int c = 0; c < criteria; c++) {
        builder.criterion("c" + c, "1");
      }
      for (int p = 0; p < verdicts.length; p++) {
        builder.person("p" + p);
        for (int c = 0; c < criteria; c++) {
          verdicts[p][c] = verdict(random.nextInt(6));
          builder.fact(p, c, verdicts[p][c]);
        }
      }
      int[][] needs = new int[1 + random.nextInt(3)][];
      for (int o = 0; o < needs.length; o++) {
        int size = random.nextInt(mostNeeds + 1);
        needs[o] = random.ints(size, 0, criteria).distinct().toArray();
        String[] named = Arrays.stream(needs[o]).mapToObj(c -> "c" + c).toArray(String[]::new);
        builder.opening("o" + o, named);
      }
      return new Case(verdicts, needs, builder.build());
    }

    private static Verdict verdict(int die) {
      return die < 4 ? Verdict.MET : die == 4 ? Verdict.NOT_MET : Verdict.UNKNOWN;
    }

    List<Integer> missing(int person, int opening) {
      List<Integer> missing = new ArrayList<>();
      for (int c : needs[opening]) {
        if (verdicts[person][c] != Verdict.MET) {
          missing.add(c);
        }
      }
      return missing;
    }
  }

  @Test
  void counts_lists_proofs_and_near_misses_equal_the_naive_reading_of_every_pair() {
    var random = new SplittableRandom(20261124);
    for (int i = 0; i < CASES; i++) {
      compare(Case.of(random, 7, 9));
    }
  }

  @Test
  void so_they_do_around_the_edges_of_a_word() {
    var random = new SplittableRandom(64);
    for (int i = 0; i < 3_000; i++) {
      compare(Case.of(random, 200, 20));
    }
  }

  private static void compare(Case given) {
    Eligibility eligibility = given.eligibility();
    int[] counts = eligibility.counts();
    NearMiss near = eligibility.nearMiss();
    NearMiss asking = eligibility.nearMissUnknown();
    for (int o = 0; o < given.needs().length; o++) {
      List<Integer> eligible = new ArrayList<>();
      long[] pairs = new long[eligibility.criteria().size()];
      long[] unknown = new long[pairs.length];
      for (int p = 0; p < given.verdicts().length; p++) {
        List<Integer> missing = given.missing(p, o);
        if (missing.isEmpty() != eligibility.isEligible(p, o)) {
          throw new AssertionError("person " + p + ", opening " + o + " of " + given);
        }
        if (missing.isEmpty()) {
          eligible.add(p);
        } else if (missing.size() == 1) {
          int c = missing.getFirst();
          pairs[c]++;
          unknown[c] += given.verdicts()[p][c] == Verdict.UNKNOWN ? 1 : 0;
        }
      }
      equal(eligible.size(), counts[o]);
      equal(eligible.size(), eligibility.count(o));
      equal(eligible, Arrays.stream(eligibility.eligible(o)).boxed().toList());
      compare(pairs, eligibility, near.of(o));
      compare(unknown, eligibility, asking.of(o));
    }
  }

  private static void compare(
      long[] expected, Eligibility eligibility, List<NearMiss.Unlocked> found) {
    for (NearMiss.Unlocked unlocked : found) {
      int c = eligibility.criteria().indexOf(unlocked.criterion());
      equal(expected[c], unlocked.pairs());
    }
  }

  @Test
  void one_more_certificate_never_makes_a_person_less_eligible() {
    var random = new SplittableRandom(12);
    for (int i = 0; i < CASES; i++) {
      Case given = Case.of(random, 5, 9);
      int persons = given.verdicts().length;
      if (persons > 0) {
        int criterion = random.nextInt(given.eligibility().criteria().size());
        int person = random.nextInt(persons);
        Eligibility after = given.eligibility().granting(criterion, person);
        for (int o = 0; o < given.needs().length; o++) {
          boolean before = given.eligibility().isEligible(person, o);
          equal(
              before || given.missing(person, o).equals(List.of(criterion)),
              after.isEligible(person, o));
        }
      }
    }
  }

  /** Plain, since an assertion object for each of millions of pairs would take minutes. */
  private static void equal(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      assertThat(actual).isEqualTo(expected);
    }
  }
}
