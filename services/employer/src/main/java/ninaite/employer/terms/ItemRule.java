// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static ninaite.aggregate.Rule.Said.invalid;
import static ninaite.employer.terms.Claim.at;
import static ninaite.employer.terms.Offer.unsaid;

import java.util.Map;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;

/** The items that have to be told (職業安定法5条の3, 同法施行規則4条の2第3項), one by one. */
public enum ItemRule implements TermsRule {
  ONE_HEAD_AT_LEAST(
      new Claim("heads", o -> o.heads() < 1 || o.heads() > 999, _ -> Map.of()),
      invalid("採用人数は1人以上、999人以下です。", "An opening is for at least one and at most 999 people.")
          .fix("実際に採用する人数を入力してください。", "Say how many people will be hired.")),
  DUTIES_ARE_SAID(
      at("duties", o -> unsaid(o.terms().duties())),
      invalid("業務内容が明示されていません。", "What the work is, is not said.")
          .by(Law.ITEMS, "1999-12-01")
          .fix("雇入れ直後の業務内容を入力してください。", "Say what the work is at the start.")),
  RANGE_OF_DUTIES_IS_SAID(
      at("dutiesMayChangeTo", o -> unsaid(o.terms().dutiesMayChangeTo())),
      invalid("従事すべき業務の変更の範囲が明示されていません。", "Which duties it may change to is not said.")
          .by(Law.ITEMS, "2024-04-01")
          .fix(
              "変更の範囲を入力してください。変更がない場合は「変更なし」とします。",
              "Say which duties it may change to, or that it will not.")),
  TASKS_ARE_SAID(
      at("tasks", o -> o.tasks().isEmpty()),
      invalid("作業の種類が選ばれていません。", "No kind of work is chosen.")
          .fix("作業の種類を1つ以上選んでください。", "Choose at least one kind of work.")),
  CONTRACT_PERIOD_IS_SAID(
      at("contract.kind", o -> o.contract().kind() == null),
      invalid("労働契約の期間が明示されていません。", "Whether the contract has an end is not said.")
          .by(Law.ITEMS, "1999-12-01")
          .fix("期間の定めの有無（無期・有期・季節）を選んでください。", "Choose permanent, fixed term or seasonal.")),
  TRIAL_PERIOD_IS_SAID(
      at("trial.months", o -> o.trial().months() == null || o.trial().months() < 0),
      invalid("試用期間が明示されていません。", "Whether there is a trial period is not said.")
          .by(Law.ITEMS, "2018-01-01")
          .fix("試用期間の月数を入力してください。ない場合は0とします。", "Say how many months it is; 0 for none.")),
  WORKPLACE_IS_SAID(
      at("workplace", o -> unsaid(o.terms().workplace())),
      invalid("就業場所が明示されていません。", "Where the work is, is not said.")
          .by(Law.ITEMS, "1999-12-01")
          .fix("雇入れ直後の就業場所を入力してください。", "Say where the work is at the start.")),
  RANGE_OF_WORKPLACE_IS_SAID(
      at("workplaceMayChangeTo", o -> unsaid(o.terms().workplaceMayChangeTo())),
      invalid("就業場所の変更の範囲が明示されていません。", "Which workplaces it may change to is not said.")
          .by(Law.ITEMS, "2024-04-01")
          .fix(
              "変更の範囲を入力してください。変更がない場合は「変更なし」とします。",
              "Say which workplaces it may change to, or that it will not.")),
  START_AND_END_ARE_SAID(
      at("hours", o -> o.shiftMinutes() == 0),
      invalid("始業・終業の時刻が明示されていません。", "When work starts and ends is not said.")
          .by(Law.ITEMS, "1999-12-01")
          .fix("始業と終業の時刻を入力してください。", "Say when work starts and when it ends.")),
  BREAKS_ARE_SAID(
      at("hours.breakMinutes", o -> o.hours().breakMinutes() == null),
      invalid("休憩時間が明示されていません。", "Breaks are not said.")
          .by(Law.ITEMS, "1999-12-01")
          .fix("休憩時間を分で入力してください。ない場合は0とします。", "Say the minutes of break in a shift; 0 for none.")),
  OVERTIME_IS_SAID(
      at("hours.overtime", o -> o.hours().overtime() == null),
      invalid("所定労働時間を超える労働の有無が明示されていません。", "Whether there is overtime is not said.")
          .by(Law.ITEMS, "1999-12-01")
          .fix("時間外労働の有無を選んでください。", "Say whether there is overtime.")),
  DAYS_OFF_ARE_SAID(
      at("hours.daysOff", o -> unsaid(o.hours().daysOff())),
      invalid("休日が明示されていません。", "Days off are not said.")
          .by(Law.ITEMS, "1999-12-01")
          .fix("休日を入力してください。", "Say which days are off.")),
  WORKING_DAYS_ARE_SAID(
      at("hours.daysPerWeek", o -> o.hours().daysPerWeek() == null),
      invalid("週の所定労働日数が明示されていません。", "Working days in a week are not said.")
          .by(Law.ITEMS, "1999-12-01")
          .fix("週の所定労働日数を入力してください。", "Say how many days a week are worked.")),
  WAGE_IS_SAID(
      at("pay.yen", o -> o.pay().basis() == null || o.pay().yen() == null),
      invalid("賃金が明示されていません。", "The wage is not said.")
          .by(Law.ITEMS, "1999-12-01")
          .fix(
              "賃金の形態（時給・日給・月給）と額を入力してください。",
              "Say the wage and whether it is by the hour, day or month.")),
  BONUS_IS_SAID(
      at("pay.bonus", o -> unsaid(o.pay().bonus())),
      invalid("賞与の有無が明示されていません。", "Whether there is a bonus is not said.")
          .fix(
              "賞与を賃金とは別に入力してください。ない場合は「なし」とします。",
              "Say the bonus apart from the wage, or that there is none.")),
  INSURANCE_IS_SAID(
      at("insurance", o -> o.terms().insurance() == null),
      invalid("社会保険・労働保険の適用が明示されていません。", "Which insurances apply is not said.")
          .by(Law.ITEMS, "1999-12-01")
          .fix("適用される保険（健保・厚年・労災・雇保）を選んでください。", "Choose those that apply.")),
  HIRER_IS_NAMED(
      at("hirer", o -> unsaid(o.terms().hirer())),
      invalid("募集者の氏名又は名称が明示されていません。", "Who hires is not named.")
          .by(Law.ITEMS, "2018-01-01")
          .fix("雇用する事業者の名称を入力してください。", "Name who will be the employer.")),
  DISPATCH_IS_SAID(
      at("dispatched", o -> o.terms().dispatched() == null),
      invalid(
              "派遣労働者として雇用するかどうかが明示されていません。",
              "Whether it is work as a dispatched worker is not said.")
          .by(Law.ITEMS, "2018-01-01")
          .fix("派遣労働者としての雇用かどうかを選んでください。", "Say whether it is work as a dispatched worker.")),
  SMOKING_IS_SAID(
      at("smoking", o -> unsaid(o.terms().smoking())),
      invalid("受動喫煙を防止するための措置が明示されていません。", "What protects from second-hand smoke is not said.")
          .by(Law.ITEMS, "2020-04-01")
          .fix(
              "屋内禁煙、喫煙室ありなどの措置を入力してください。", "Say whether smoking is banned indoors or has a room.")),
  AS_OF_IS_SAID(
      at("asOf", o -> o.terms().asOf() == null),
      invalid("募集内容がいつの時点のものか明示されていません。", "As of which day this is true is not said.")
          .by(Law.ACCURATE, "2022-10-01")
          .fix("内容を確認した日を入力してください。", "Say on which day you checked it.")),
  AS_OF_IS_NOT_IN_THE_FUTURE(
      at("asOf", o -> o.terms().asOf() != null && o.terms().asOf().isAfter(o.day())),
      invalid("募集内容の時点が将来の日付です。", "It is said to be true as of a day to come.")
          .by(Law.ACCURATE, "2022-10-01")
          .fix("今日以前の日付にしてください。", "Give today or a day before.")),
  AS_OF_IS_RECENT(
      at(
          "asOf",
          o -> o.terms().asOf() != null && o.terms().asOf().isBefore(o.day().minusMonths(3))),
      invalid("募集内容の確認から3か月を超えています。", "It was checked more than three months ago.")
          .by(Law.ACCURATE, "2022-10-01")
          .fix("内容を確認し直し、その日付を入力してください。", "Check it again and give that day."));

  private final Claim claim;
  private final Said said;

  ItemRule(Claim claim, Said said) {
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
}
