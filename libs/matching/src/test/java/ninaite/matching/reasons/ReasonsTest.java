// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ninaite.matching.Cases;
import ninaite.matching.Matching;
import ninaite.matching.eligibility.Criterion;
import ninaite.matching.eligibility.Eligibility;
import ninaite.matching.eligibility.Finding;
import ninaite.matching.eligibility.Verdict;
import ninaite.matching.whatif.Programme;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  private static final int EVERYBODY = 0;
  private static final Finding NO_FORKLIFT =
      new Finding(new Criterion("forklift", "1"), Verdict.NOT_MET, Optional.empty());

  /** Both want the same; a0 is ahead everywhere, a1 lacks the licence that o0 needs. */
  private final Programme programme =
      new Programme(
          List.of(List.of("o1", "o0", "o2", "o3"), List.of("o0", "o1", "o2", "o3")),
          List.of(
              List.of("a0", "a1"), List.of("a0", "a1"), List.of("a0", "a1"), List.of("a0", "a1")),
          new int[] {1, 1, 1, 1},
          Eligibility.builder()
              .criterion("forklift", "1")
              .opening("o0", "forklift")
              .opening("o1")
              .opening("o2")
              .opening("o3")
              .person("a0")
              .person("a1")
              .fact("a0", "forklift", Verdict.MET)
              .fact("a1", "forklift", Verdict.NOT_MET)
              .build());

  @Test
  void each_wish_has_its_reason_and_the_best_change_comes_first() {
    Explanation told =
        Reasons.of(programme.facts(), programme, EVERYBODY)
            .explain("a1", programme.wishes().get(1));
    assertThat(told.wishes())
        .containsExactly(
            new Explanation.Wish("o0", new Reason.NotEligible(List.of(NO_FORKLIFT))),
            new Explanation.Wish("o1", new Reason.Filled()),
            new Explanation.Wish("o2", new Reason.GotIt()),
            new Explanation.Wish("o3", new Reason.NotReached()));
    assertThat(told.changes())
        .containsExactly(
            new Change.OneMoreQualification(NO_FORKLIFT, "o0"), new Change.OneMoreSeat("o1", "o1"));
  }

  @Test
  void where_few_listed_an_opening_no_seat_more_is_spoken_of_but_an_empty_one_may_be() {
    Explanation told =
        Reasons.of(programme.facts(), programme).explain("a1", programme.wishes().get(1));
    assertThat(told.changes()).containsExactly(new Change.OneMoreQualification(NO_FORKLIFT, "o0"));
  }

  @Test
  void an_opening_that_does_not_list_the_applicant_or_has_no_seats_says_so() {
    var closed =
        new Programme(
            programme.wishes(), programme.priorities(), new int[] {0, 0, 1, 1}, programme.facts());
    Explanation told =
        Reasons.of(closed.facts(), closed).explain("a0", List.of("o1", "elsewhere", "o2"));
    assertThat(told.wishes())
        .extracting(wish -> wish.reason().code())
        .containsExactly("reason.closed", "reason.not_on_their_list", "reason.got_it");
    assertThat(told.wishes()).allMatch(wish -> !wish.reason().ja().isBlank());
    assertThat(told.wishes()).allMatch(wish -> !wish.reason().en().isBlank());
    assertThatThrownBy(() -> Reasons.of(closed.facts(), closed).explain("a9", List.of()))
        .hasMessage("unknown applicant a9");
  }

  @Test
  void reasons_and_changes_are_what_the_round_and_running_it_again_say() {
    Cases.each(
        30_000,
        random -> {
          Programme given = Programme.of(random, 5, 4);
          int a = random.nextInt(given.wishes().size());
          List<String> wishes = given.wishes().get(a);
          Reasons reasons = Reasons.of(given.facts(), given, EVERYBODY);
          Matching matching = reasons.matching();
          Explanation told = reasons.explain("a" + a, wishes);
          List<Change> expected = new ArrayList<>();
          for (int i = 0; i < wishes.size(); i++) {
            Reason reason = told.wishes().get(i).reason();
            assertReason(given, matching, a, i, reason);
            changed(given, matching, a, i, reason).ifPresent(expected::add);
          }
          assertThat(told.changes()).hasSameElementsAs(expected);
        });
  }

  private static void assertReason(
      Programme given, Matching matching, int a, int wish, Reason reason) {
    String opening = given.wishes().get(a).get(wish);
    int o = given.facts().opening(opening);
    int seats = given.capacity()[o];
    int got = given.place(a, matching);
    String expected =
        !given.facts().isEligible(a, o)
            ? "reason.not_eligible"
            : wish == got
                ? "reason.got_it"
                : wish > got
                    ? "reason.not_reached"
                    : seats == 0 ? "reason.closed" : "reason.filled";
    assertThat(reason.code()).isEqualTo(expected);
  }

  private static Optional<Change> changed(
      Programme given, Matching before, int a, int wish, Reason reason) {
    String opening = given.wishes().get(a).get(wish);
    int[] seats = given.capacity().clone();
    Eligibility facts = given.facts();
    if (reason instanceof Reason.Filled) {
      seats[facts.opening(opening)]++;
      return better(given, before, a, given.match(given.market(facts, seats)))
          .map(gets -> new Change.OneMoreSeat(opening, gets));
    }
    if (reason instanceof Reason.NotEligible(var missing) && missing.size() == 1) {
      int c = facts.criterion(missing.getFirst().criterion().id());
      return better(given, before, a, given.outcome(facts.granting(c, a)))
          .map(gets -> new Change.OneMoreQualification(missing.getFirst(), gets));
    }
    return Optional.empty();
  }

  private static Optional<String> better(Programme given, Matching before, int a, Matching after) {
    return given.place(a, after) < given.place(a, before)
        ? after.openingOf("a" + a)
        : Optional.empty();
  }

  /** What the others are called or who of them sits where can not be told from it. */
  @Test
  void an_explanation_is_the_same_when_two_others_trade_places_in_everything() {
    Cases.each(
        20_000,
        random -> {
          Programme given = Programme.of(random, 6, 3);
          if (given.wishes().size() >= 3) {
            Programme swapped = swapped(given);
            for (int a = 2; a < given.wishes().size(); a++) {
              List<String> wishes = given.wishes().get(a);
              assertThat(Reasons.of(given.facts(), given).explain("a" + a, wishes))
                  .isEqualTo(Reasons.of(swapped.facts(), swapped).explain("a" + a, wishes));
            }
          }
        });
  }

  @Test
  void an_explanation_names_nobody_else() {
    Cases.each(
        5_000,
        random -> {
          Programme given = Programme.of(random, 6, 3);
          String told =
              Reasons.of(given.facts(), given, EVERYBODY)
                  .explain("a0", given.wishes().getFirst())
                  .toString();
          for (int other = 1; other < given.wishes().size(); other++) {
            assertThat(told).doesNotContain("a" + other);
          }
        });
  }

  /** The first two trade places: wishes, facts and priorities of the one are now the other's. */
  private static Programme swapped(Programme given) {
    List<List<String>> wishes = new ArrayList<>(given.wishes());
    wishes.set(0, given.wishes().get(1));
    wishes.set(1, given.wishes().get(0));
    List<List<String>> priorities =
        given.priorities().stream()
            .map(order -> order.stream().map(ReasonsTest::other).toList())
            .toList();
    var facts = Eligibility.builder();
    given.facts().criteria().forEach(c -> facts.criterion(c.id(), c.version()));
    given.facts().persons().forEach(facts::person);
    for (int o = 0; o < given.facts().openings().size(); o++) {
      String[] needs =
          given.facts().proof(0, o).findings().stream()
              .map(finding -> finding.criterion().id())
              .toArray(String[]::new);
      facts.opening(given.facts().openings().get(o), needs);
    }
    for (int a = 0; a < given.wishes().size(); a++) {
      for (int c = 0; c < given.facts().criteria().size(); c++) {
        String person = other(given.facts().persons().get(a));
        String criterion = given.facts().criteria().get(c).id();
        facts.fact(person, criterion, given.facts().verdict(a, c));
      }
    }
    return new Programme(wishes, priorities, given.capacity(), facts.build());
  }

  private static String other(String person) {
    return switch (person) {
      case "a0" -> "a1";
      case "a1" -> "a0";
      default -> person;
    };
  }
}
