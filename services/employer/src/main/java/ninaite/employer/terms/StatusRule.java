// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static ninaite.aggregate.Rule.Said.invalid;
import static ninaite.employer.terms.Claim.at;
import static ninaite.employer.terms.Offer.orZero;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Terms.Task;

/** What has to be so where people with the status 特定技能1号 (飲食料品製造業分野) are taken on. */
public enum StatusRule implements TermsRule {
  SKILLED_WORK_IS_MANUFACTURING(
      at("tasks", o -> takesSkilled(o) && isAroundProcessing(o)),
      invalid(
              "選別や梱包だけの業務は、特定技能の対象となる製造・加工に当たりません。",
              "Sorting or packing alone is not manufacturing, which the status is for.")
          .by("特定技能 飲食料品製造業分野の運用要領（平成31年告示）", "2019-04-01")
          .fix(
              "加工の作業（切り身、塩蔵、乾燥、加熱など）を業務に含めるか、受入れをなしにしてください。",
              "Let the work include processing, or take nobody on under that status.")),
  SKILLED_WORKERS_ARE_HIRED_DIRECTLY(
      at("dispatched", o -> takesSkilled(o) && Boolean.TRUE.equals(o.terms().dispatched())),
      invalid("飲食料品製造業分野の特定技能は直接雇用に限られます。", "In this field the status is for direct employment.")
          .by("特定技能 飲食料品製造業分野の運用方針", "2019-04-01")
          .fix("派遣ではなく直接雇用にしてください。", "Hire directly.")),
  SKILLED_WORK_IS_FULL_TIME(
      at(
          "hours",
          o ->
              takesSkilled(o)
                  && o.workMinutes() > 0
                  && (o.weekMinutes() < 30 * 60
                      || orZero(o.hours().daysPerWeek()) < 5
                      || o.hours().daysPerYear() != null && o.hours().daysPerYear() < 217)),
      invalid(
              "特定技能の雇用はフルタイム（週5日・年217日以上、週30時間以上）です。",
              "The status is for full time: five days a week and 217 a year, 30 hours a week.")
          .by(Law.SKILLED, "2019-04-01")
          .fix("所定の日数と時間を見直してください。", "Plan the days and hours of full time."));

  /** Around the processing, but none itself. */
  private static final Set<Task> AROUND =
      EnumSet.of(
          Task.RECEIVING,
          Task.SORTING,
          Task.PACKING,
          Task.LABELLING,
          Task.CLEANING,
          Task.COLD_STORE,
          Task.FORKLIFT);

  private final Claim claim;
  private final Said said;

  StatusRule(Claim claim, Said said) {
    this.claim = claim;
    this.said = said;
  }

  @Override
  public Said said() {
    return said;
  }

  @Override
  public Stream<Violation> broken(Offer offer) {
    return claim.check(this, offer);
  }

  private static boolean isAroundProcessing(Offer offer) {
    return !offer.tasks().isEmpty() && AROUND.containsAll(offer.tasks());
  }

  private static boolean takesSkilled(Offer offer) {
    return Boolean.TRUE.equals(offer.wanted().specifiedSkilled());
  }
}
