// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.whatif;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ninaite.matching.Matching;
import ninaite.matching.eligibility.Criterion;
import ninaite.matching.eligibility.Eligibility;
import ninaite.matching.eligibility.NearMiss.Unlocked;

/**
 * What teaching one criterion would bring to this round: the people whom it alone keeps out of some
 * opening are granted it, and the round is run again, exactly.
 *
 * @param pairs person and opening, kept apart by this criterion alone
 * @param people who lack this criterion alone for some opening
 * @param ifAll the change if all these people had it
 * @param seatsThatPlace of these people, for how many a course seat given to them alone places one
 *     person more
 */
public record CourseValue(
    Criterion criterion, long pairs, int people, Effect ifAll, int seatsThatPlace) {
  private static final int FEW = 5;

  /**
   * More competition is not good for everybody, so both directions are told.
   *
   * @param placements people placed in addition; may be negative
   */
  public record Effect(int placements, int betterOff, int worseOff) {}

  /** A figure that rests on so few people says little about the next round. */
  public boolean restsOnFewPeople() {
    return people < FEW;
  }

  /**
   * Every criterion that unlocks some pair, most placements first. Runs the round once for each
   * criterion and once for each of its people.
   */
  public static List<CourseValue> all(Eligibility eligibility, Rerun rerun) {
    var outcomes = new Outcomes(eligibility, rerun);
    return eligibility.nearMiss().byCriterion().stream()
        .filter(unlocked -> unlocked.pairs() > 0)
        .map(unlocked -> of(unlocked, eligibility, outcomes))
        .sorted(Comparator.comparingInt((CourseValue v) -> v.ifAll.placements).reversed())
        .toList();
  }

  private static CourseValue of(Unlocked unlocked, Eligibility eligibility, Outcomes outcomes) {
    int c = eligibility.criterion(unlocked.criterion().id());
    int[] people = eligibility.keptOutBy(c);
    int seats =
        (int)
            Arrays.stream(people)
                .filter(person -> outcomes.granting(c, person).placements() > 0)
                .count();
    return new CourseValue(
        unlocked.criterion(), unlocked.pairs(), people.length, outcomes.granting(c, people), seats);
  }

  /** The round as it is, to compare with. */
  private record Outcomes(Eligibility eligibility, Rerun rerun, Matching before) {
    Outcomes(Eligibility eligibility, Rerun rerun) {
      this(eligibility, rerun, rerun.outcome(eligibility));
    }

    Effect granting(int criterion, int... people) {
      Matching after = rerun.outcome(eligibility.granting(criterion, people));
      int[] gains =
          IntStream.range(0, before.market().applicants())
              .map(a -> Gain.of(before, after, before.market().applicantId(a)))
              .toArray();
      return new Effect(
          after.size() - before.size(),
          (int) Arrays.stream(gains).filter(gain -> gain > 0).count(),
          (int) Arrays.stream(gains).filter(gain -> gain < 0).count());
    }
  }
}
