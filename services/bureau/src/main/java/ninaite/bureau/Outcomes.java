// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ninaite.events.PlacementEvent.TrainingEnd;
import ninaite.japan.CivilMonths;
import ninaite.japan.Days;

/**
 * Employment within 3 months after a course (求職者支援法施行規則, 公共職業訓練), counted in the month in which the
 * course ended, once the 3 months are over.
 */
final class Outcomes {
  private static final int MONTHS = 3;

  private Outcomes() {}

  static Map<Contributions.At, Long> of(Fact.OfCandidate fact) {
    Sums all = null;
    for (Fact.Training training : fact.trainings()) {
      Sums sums = all == null ? Sums.in(training.municipality()) : all.at(training.municipality());
      count(training, inWindow(fact.employments(), window(training)), sums);
      all = sums;
    }
    return all == null ? Map.of() : all.all();
  }

  /**
   * From the day after the course's end until 3 months have passed. Who left for a job may begin it
   * on the day they left.
   */
  static Days window(Fact.Training training) {
    Days after = CivilMonths.after(training.endedOn(), MONTHS);
    return training.how() == TrainingEnd.LEFT_FOR_A_JOB
        ? new Days(training.endedOn(), after.last())
        : after;
  }

  private static List<Fact.Employment> inWindow(List<Fact.Employment> all, Days window) {
    return all.stream()
        .filter(employment -> window.contains(employment.startedOn()))
        .sorted(Comparator.comparing(Fact.Employment::startedOn))
        .toList();
  }

  private static void count(Fact.Training training, List<Fact.Employment> jobs, Sums sums) {
    LocalDate ended = training.endedOn();
    long over = CivilMonths.after(ended, MONTHS).last().plusDays(1).toEpochDay();
    sums.add(ended, Figure.TRAINED_DUE, over, 1);
    if (!jobs.isEmpty()) {
      sums.add(ended, Figure.TRAINED_EMPLOYED, over, 1);
      sums.add(ended, Figure.TRAINED_PERMANENT, over, jobs.getFirst().permanent() ? 1 : 0);
    }
    if (Boolean.TRUE.equals(training.under65())) {
      boolean insured = jobs.stream().anyMatch(Fact.Employment::insured);
      sums.add(ended, Figure.TRAINED_DUE_UNDER_65, over, 1);
      sums.add(ended, Figure.TRAINED_INSURED_UNDER_65, over, insured ? 1 : 0);
    }
  }
}
