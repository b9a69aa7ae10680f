// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static ninaite.aggregate.Rule.Said.invalid;
import static ninaite.employer.terms.Claim.at;
import static ninaite.employer.terms.Offer.orZero;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Terms.Task;
import ninaite.events.Terms.Temperature;

/** The programme asks openings to say openly what makes the work hard or easy to take up. */
public enum BarrierRule implements TermsRule {
  TEMPERATURE_IS_SAID(
      at("barriers.temperature", o -> o.barriers().temperature() == null),
      invalid("作業場の温度が示されていません。", "How warm or cold the workplace is, is not said.")
          .fix("温度帯を選んでください。", "Choose its band.")),
  STANDING_IS_SAID(
      at("barriers.standingMinutes", o -> o.barriers().standingMinutes() == null),
      invalid("立ち作業の時間が示されていません。", "How long people stand is not said.")
          .fix("1勤務あたりの立ち作業を分で入力してください。", "Say the minutes in a shift.")),
  STANDING_FITS_THE_SHIFT(
      at(
          "barriers.standingMinutes",
          o ->
              orZero(o.barriers().standingMinutes()) < 0
                  || o.shiftMinutes() > 0
                      && orZero(o.barriers().standingMinutes()) > o.shiftMinutes()),
      invalid("立ち作業の時間が勤務時間より長くなっています。", "Standing takes longer than the shift.")
          .by(Law.ACCURATE, "2022-10-01")
          .fix("勤務時間以内で入力してください。", "Give what fits into the shift.")),
  WET_FLOOR_IS_SAID(
      at("barriers.wetFloor", o -> o.barriers().wetFloor() == null),
      invalid("床がぬれているかどうかが示されていません。", "Whether the floor is wet is not said.")
          .fix("はい・いいえを選んでください。", "Say yes or no.")),
  SMELL_IS_SAID(
      at("barriers.smell", o -> o.barriers().smell() == null),
      invalid("においの有無が示されていません。", "Whether it smells is not said.")
          .fix("はい・いいえを選んでください。", "Say yes or no.")),
  LIFTING_IS_SAID(
      at("barriers.liftingKg", o -> o.barriers().liftingKg() == null),
      invalid("持ち上げる重さが示されていません。", "What has to be lifted is not said.")
          .fix(
              "最も重い荷の重さをkgで入力してください。ない場合は0とします。",
              "Say the kilograms of the heaviest load; 0 for none.")),
  LIFTS_ARE_COUNTED(
      at(
          "barriers.liftsPerHour",
          o -> orZero(o.barriers().liftingKg()) > 0 && o.barriers().liftsPerHour() == null),
      invalid("持ち上げる回数が示されていません。", "How often it has to be lifted is not said.")
          .fix("1時間あたりの回数を入力してください。", "Say how often in an hour.")),
  LOADS_ARE_POSSIBLE(
      at(
          "barriers.liftingKg",
          o ->
              orZero(o.barriers().liftingKg()) < 0
                  || orZero(o.barriers().liftingKg()) > 100
                  || orZero(o.barriers().liftsPerHour()) < 0),
      invalid("持ち上げる重さか回数がありえない値です。", "The load or its count is impossible.")
          .fix("0〜100kg、0回以上で入力してください。", "Give 0 to 100 kilograms, and a count from zero on.")),
  COLD_STORES_ARE_COLD(
      at(
          "barriers.temperature",
          o ->
              o.tasks().contains(Task.COLD_STORE)
                  && (o.barriers().temperature() == Temperature.AMBIENT
                      || o.barriers().temperature() == Temperature.HOT)),
      invalid(
              "冷蔵・冷凍庫内の作業があるのに、温度帯が常温以上です。",
              "There is work in a cold store, and it is said to be warm.")
          .by(Law.ACCURATE, "2022-10-01")
          .fix("最も厳しい温度帯を選んでください。", "Choose the hardest band.")),
  MONTHS_ARE_MONTHS(
      at(
          "barriers.months",
          o -> o.barriers().months() != null && !areMonths(o.barriers().months())),
      invalid("就労月は1〜12の重複しない数です。", "Months are 1 to 12, each once.")
          .fix("月を選び直してください。", "Choose them again.")),
  COMPANY_BUS_IS_SAID(
      at("barriers.companyBus", o -> o.barriers().companyBus() == null),
      invalid("送迎の有無が示されていません。", "Whether there is a company bus is not said.")
          .fix("はい・いいえを選んでください。", "Say yes or no.")),
  BUS_MINUTES_ARE_SAID(
      at(
          "barriers.busMinutes",
          o ->
              Boolean.TRUE.equals(o.barriers().companyBus())
                  && orZero(o.barriers().busMinutes()) <= 0),
      invalid("送迎の所要時間が示されていません。", "How long the company bus takes is not said.")
          .fix("所要時間を分で入力してください。", "Say the minutes.")),
  DORMITORY_IS_SAID(
      at("barriers.dormitory", o -> o.barriers().dormitory() == null),
      invalid("寮の有無が示されていません。", "Whether there is a dormitory is not said.")
          .fix("はい・いいえを選んでください。", "Say yes or no.")),
  RENT_IS_SAID(
      at(
          "barriers.rentYen",
          o ->
              Boolean.TRUE.equals(o.barriers().dormitory())
                  && (o.barriers().rentYen() == null || o.barriers().rentYen() < 0)),
      invalid("寮費が示されていません。", "What the dormitory costs is not said.")
          .fix("1か月の寮費を円で入力してください。無料の場合は0とします。", "Say the yen per month; 0 where it is free.")),
  NURSERY_IS_SAID(
      at("barriers.nursery", o -> o.barriers().nursery() == null),
      invalid("託児の有無が示されていません。", "Whether there is a nursery is not said.")
          .fix("はい・いいえを選んでください。", "Say yes or no."));

  private final Claim claim;
  private final Said said;

  BarrierRule(Claim claim, Said said) {
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

  private static boolean areMonths(List<Integer> months) {
    return months.stream().allMatch(month -> month >= 1 && month <= 12)
        && new HashSet<>(months).size() == months.size();
  }
}
