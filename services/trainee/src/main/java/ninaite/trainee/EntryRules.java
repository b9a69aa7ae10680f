// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.trainee.TraineeRule.COMMUTE_FITS_A_DAY;
import static ninaite.trainee.TraineeRule.NOTHING_IS_SAID_TWICE;
import static ninaite.trainee.TraineeRule.QUALIFICATION_HAS_A_CODE;
import static ninaite.trainee.TraineeRule.STANDING_FITS_A_SHIFT;
import static ninaite.trainee.TraineeRule.WAGE_FLOOR_IS_PER_HOUR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Qualification;
import ninaite.events.Wishes;
import org.jspecify.annotations.Nullable;

/** What an entry can't say, all of it at once. */
final class EntryRules {
  /** 13 hours at the place of work with the breaks that belong to it. */
  private static final int LONGEST_SHIFT = 13 * 60;

  private static final int LONGEST_WAY = 4 * 60;

  /** Somebody means a month's wage who writes more. */
  private static final long HIGHEST_FLOOR = 10_000;

  private static final int MOST_QUALIFICATIONS = 50;
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");

  private final List<Violation> violations = new ArrayList<>();

  private EntryRules() {}

  static List<Violation> broken(Entry entry) {
    var rules = new EntryRules();
    rules.check(entry.wishes());
    rules.check(entry.qualifications());
    return rules.violations;
  }

  private void check(Wishes wishes) {
    once("wishes.tasks", wishes.tasks());
    once("wishes.temperatures", wishes.temperatures());
    once("wishes.days", wishes.days());
    between(
        "wishes.standingMinutesMost",
        0,
        wishes.standingMinutesMost(),
        LONGEST_SHIFT,
        STANDING_FITS_A_SHIFT);
    between(
        "wishes.commuteMinutesMost",
        0,
        wishes.commuteMinutesMost(),
        LONGEST_WAY,
        COMMUTE_FITS_A_DAY);
    between("wishes.wageFloorYen", 1, wishes.wageFloorYen(), HIGHEST_FLOOR, WAGE_FLOOR_IS_PER_HOUR);
  }

  private void check(List<Qualification> held) {
    once("qualifications", held.stream().map(Qualification::code).toList());
    for (int i = 0; i < held.size(); i++) {
      if (i >= MOST_QUALIFICATIONS || !CODE.matcher(held.get(i).code()).matches()) {
        violations.add(new Violation("qualifications[" + i + "].code", QUALIFICATION_HAS_A_CODE));
        return;
      }
    }
  }

  private void once(String field, List<?> some) {
    if (new HashSet<>(some).size() < some.size()) {
      violations.add(new Violation(field, NOTHING_IS_SAID_TWICE));
    }
  }

  private void between(
      String field, long least, @Nullable Number said, long most, TraineeRule rule) {
    if (said != null && (said.longValue() < least || said.longValue() > most)) {
      violations.add(new Violation(field, rule));
    }
  }
}
