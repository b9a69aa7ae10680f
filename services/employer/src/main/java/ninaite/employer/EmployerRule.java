// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.aggregate.Rule.Said.absent;
import static ninaite.aggregate.Rule.Said.conflict;
import static ninaite.aggregate.Rule.Said.invalid;

import ninaite.aggregate.Rule;

/** The rules of openings, each said as the claim that has to hold. */
public enum EmployerRule implements Rule {
  OPENING_EXISTS(absent("求人が見つかりません。", "There is no such opening.")),
  CORPORATE_NUMBER_IS_VALID(
      invalid(
              "法人番号が正しくありません。13桁の番号を確認してください。",
              "This is not a corporate number: 13 digits, the first one a check digit.")
          .by("法人番号の指定等に関する省令2条")),
  MUNICIPALITY_CODE_IS_VALID(
      invalid(
          "市町村コードが正しくありません。",
          "This is not a municipality code: six digits, the last one a check digit.")),
  REGISTERED_ONCE(conflict("この事業者はすでに登録されています。", "This employer is registered already.")),
  REGISTERED_BEFORE_OPENINGS(
      conflict("先に事業者登録をしてください。", "Register the employer before drafting openings.")),
  IS_A_DRAFT(
      conflict(
          "公開済みの求人は下書きとして変更できません。", "What was published can no longer be changed as a draft.")),
  IS_PUBLISHED(conflict("公開中の求人ではありません。", "This opening is not published.")),
  ONE_HEAD_AT_LEAST(
      invalid("採用人数は1人以上、999人以下です。", "An opening is for at least one and at most 999 people.")),
  ITEMS_ARE_COMPLETE(
      invalid("法律で明示が必要な項目が不足しています。", "Items that the law asks for are missing.")
          .by("職業安定法5条の3、同法施行規則4条の2第3項")),
  DUTIES_ARE_SAID(invalid("業務内容を入力してください。", "Say what the work is.").by("職業安定法5条の3、同法施行規則4条の2第3項")),
  RANGE_OF_DUTIES_IS_SAID(
      invalid(
              "業務の変更の範囲を入力してください。ない場合は「変更なし」とします。",
              "Say which duties it may change to, or that it will not.")
          .by("職業安定法5条の3、同法施行規則4条の2第3項（2024-04-01施行）")),
  CONTRACT_PERIOD_IS_SAID(
      invalid("契約期間を入力してください。期間の定めがない場合は「none」とします。", "Say how long the contract runs, or none.")
          .by("職業安定法5条の3、同法施行規則4条の2第3項")),
  RENEWAL_IS_SAID(
      invalid("有期契約の更新の基準と上限を入力してください。", "Say when and how often a fixed term is renewed.")
          .by("職業安定法5条の3、同法施行規則4条の2第3項（2024-04-01施行）")),
  TRIAL_PERIOD_IS_SAID(
      invalid("試用期間の有無と期間を入力してください。", "Say whether there is a trial period and how long.")
          .by("職業安定法5条の3、同法施行規則4条の2第3項")),
  WORKPLACE_IS_SAID(
      invalid("就業場所を入力してください。", "Say where the work is.").by("職業安定法5条の3、同法施行規則4条の2第3項")),
  RANGE_OF_WORKPLACE_IS_SAID(
      invalid("就業場所の変更の範囲を入力してください。", "Say which workplaces it may change to, or that it will not.")
          .by("職業安定法5条の3、同法施行規則4条の2第3項（2024-04-01施行）")),
  HOURS_ARE_SAID(
      invalid("始業・終業、残業の有無、休憩、休日を入力してください。", "Say start, end, overtime, breaks and days off.")
          .by("職業安定法5条の3、同法施行規則4条の2第3項")),
  WAGE_IS_SAID(
      invalid("賃金（時給、円）を入力してください。", "Say the wage in yen per hour.").by("職業安定法5条の3、同法施行規則4条の2第3項")),
  INSURANCE_IS_SAID(
      invalid("加入する社会保険・労働保険を入力してください。", "Say which insurances apply.")
          .by("職業安定法5条の3、同法施行規則4条の2第3項")),
  HIRER_IS_NAMED(invalid("募集者の氏名又は名称を入力してください。", "Name who hires.").by("職業安定法5条の3、同法施行規則4条の2第3項")),
  DISPATCH_IS_SAID(
      invalid("派遣労働者としての雇用かどうかを入力してください。", "Say whether it is work as a dispatched worker.")
          .by("職業安定法5条の3、同法施行規則4条の2第3項")),
  SMOKING_IS_SAID(
      invalid("受動喫煙防止措置を入力してください。", "Say what protects from second-hand smoke.")
          .by("職業安定法5条の3、同法施行規則4条の2第3項"));

  private final Said said;

  EmployerRule(Said said) {
    this.said = said;
  }

  @Override
  public Said said() {
    return said;
  }
}
