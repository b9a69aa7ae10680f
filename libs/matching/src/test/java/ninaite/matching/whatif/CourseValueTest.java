// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import ninaite.matching.Cases;
import ninaite.matching.Matching;
import ninaite.matching.eligibility.Eligibility;
import ninaite.matching.eligibility.Verdict;
import org.junit.jupiter.api.Test;

class CourseValueTest {

  /** Five lack the certificate for one seat; whoever is taught it takes that seat. */
  @Test
  void many_pairs_may_come_to_one_placement() {
    var facts = Eligibility.builder().criterion("haccp", "2021-06").opening("o0", "haccp");
    List<String> everybody = new ArrayList<>();
    List<List<String>> wishes = new ArrayList<>();
    for (int a = 0; a < 5; a++) {
      facts.person("a" + a).fact("a" + a, "haccp", Verdict.NOT_MET);
      everybody.add("a" + a);
      wishes.add(List.of("o0"));
    }
    var programme = new Programme(wishes, List.of(everybody), new int[] {1}, facts.build());
    CourseValue course = CourseValue.all(programme.facts(), programme).getFirst();
    assertThat(course.pairs()).isEqualTo(5);
    assertThat(course.people()).isEqualTo(5);
    assertThat(course.ifAll()).isEqualTo(new CourseValue.Effect(1, 1, 0));
    assertThat(course.seatsThatPlace()).isEqualTo(5);
    assertThat(course.restsOnFewPeople()).isFalse();
  }

  @Test
  void every_value_equals_teaching_the_people_and_running_the_round_again() {
    Cases.each(
        30_000,
        random -> {
          Programme programme = Programme.of(random, 5, 4);
          Eligibility facts = programme.facts();
          Matching before = programme.outcome(facts);
          for (CourseValue value : CourseValue.all(facts, programme)) {
            int c = facts.criterion(value.criterion().id());
            Eligibility taught = facts;
            int people = 0;
            int seats = 0;
            for (int a = 0; a < facts.persons().size(); a++) {
              if (onlyLacks(facts, a, value)) {
                people++;
                taught = taught.granting(c, a);
                int more = programme.outcome(facts.granting(c, a)).size() - before.size();
                seats += more > 0 ? 1 : 0;
              }
            }
            Matching after = programme.outcome(taught);
            assertThat(value.people()).isEqualTo(people);
            assertThat(value.seatsThatPlace()).isEqualTo(seats);
            assertThat(value.ifAll()).isEqualTo(effect(programme, before, after));
          }
        });
  }

  private static boolean onlyLacks(Eligibility facts, int person, CourseValue value) {
    for (int o = 0; o < facts.openings().size(); o++) {
      var missing = facts.proof(person, o).missing();
      if (missing.size() == 1 && missing.getFirst().criterion().equals(value.criterion())) {
        return true;
      }
    }
    return false;
  }

  private static CourseValue.Effect effect(Programme programme, Matching before, Matching after) {
    int better = 0;
    int worse = 0;
    for (int a = 0; a < programme.wishes().size(); a++) {
      int change = programme.place(a, before) - programme.place(a, after);
      better += change > 0 ? 1 : 0;
      worse += change < 0 ? 1 : 0;
    }
    return new CourseValue.Effect(after.size() - before.size(), better, worse);
  }
}
