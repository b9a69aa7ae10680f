// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import static ninaite.aggregate.Rule.Said.absent;
import static ninaite.aggregate.Rule.Said.conflict;
import static ninaite.aggregate.Rule.Said.invalid;

import ninaite.aggregate.Rule;

/** The rules of placement, each said as the claim that has to hold. */
public enum PlacementRule implements Rule {
  CANDIDATE_EXISTS(absent("候補者が見つかりません。", "There is no such candidate.")),
  VACANCY_EXISTS(absent("欠員が見つかりません。", "There is no such vacancy.")),
  PLACEMENT_EXISTS(absent("就職の記録が見つかりません。", "There is no such placement.")),
  VACANCY_IS_OPEN(
      conflict("この求人は締め切られています。別の求人をお選びください。", "This vacancy is closed. Choose another one.")),
  CANDIDATE_IS_ELIGIBLE(
      conflict(
          "この求人に紹介できる条件を満たしていません。理由を項目ごとに示します。",
          "The candidate does not meet what this vacancy asks for; each reason is named.")),
  CANDIDATE_IS_FREE(
      conflict(
          "すでに就職先が決まっているか、申込が終わっています。",
          "The candidate has agreed to a place already, or is no applicant any more.")),
  APPLICATION_IS_VALID(
      conflict("求職申込の有効期限が過ぎています。申込を更新してください。", "The application's validity has run out. Renew it.")
          .by("職業安定業務の取扱い（受付日の翌々月末まで）")),
  PERMITTED_TO_WORK(
      conflict("就労の許可がありません。", "There is no permission to work.").by("入管法19条・73条の2", "1990-06-01")),
  PERMISSION_LASTS(
      conflict("就業開始日より前に就労の許可が切れます。", "The permission to work ends before the first working day.")
          .by("入管法19条・73条の2", "1990-06-01")),
  HOURS_WITHIN_PERMISSION(
      conflict(
              "週の所定労働時間が、許可された時間を超えます。",
              "The weekly hours are more than the permission to work allows.")
          .by("入管法施行規則19条5項（資格外活動は週28時間以内）")),
  ADULT_FOR_NIGHT_AND_FORKLIFT(
      conflict(
              "18歳未満の人は深夜業とフォークリフトの業務に就けません。",
              "Night work and forklifts need somebody of 18 or older.")
          .by("労働基準法61条1項・62条、年少者労働基準規則8条", "1947-09-01")),
  CERTIFICATE_IS_HELD(
      conflict(
              "求人に必要な資格・修了証がないか、就業開始日に有効ではありません。",
              "A certificate that the vacancy asks for is not held, or not good on the first working day.")
          .by("労働安全衛生法61条ほか、求人の条件", "1972-10-01")),
  INTRODUCTION_WAITS(
      conflict(
          "答えを待つ紹介がありません。",
          "There is no introduction of this candidate that an answer could be given to.")),
  REASON_GOES_WITH_A_REFUSAL(
      invalid("理由は不採用の場合だけ、必ず付けてください。", "A reason goes with DECLINED and with nothing else.")),
  OFFER_OUTSTANDING(conflict("取り下げられる内定提示がありません。", "There is no outstanding offer to withdraw.")),
  STARTS_AHEAD(invalid("就業開始日は今日以降にしてください。", "The first working day has to be today or later.")),
  INTRODUCED_ONCE(conflict("この候補者はすでに紹介されています。", "This candidate has been introduced already.")),
  INTRODUCED_BEFORE_OFFER(
      conflict("先に紹介が必要です。", "The candidate has to be introduced before an offer can be made.")),
  OFFERED_ONCE(
      conflict(
          "この候補者には回答待ちの内定提示があるか、すでに就職が決まっています。",
          "This candidate has an open offer here, or has agreed already.")),
  HEADS_REMAIN(
      conflict(
          "採用人数の枠が残っていません。回答待ちの内定提示も枠に数えます。",
          "No heads remain. Offers that wait for an answer count too.")),
  RESPOND_BY_IS_AHEAD(
      invalid("回答期限は現在より後にしてください。", "The date to answer by has to be in the future.")),
  OFFER_STANDS(conflict("回答できる内定提示がありません。", "There is no open offer of this vacancy to answer.")),
  OFFER_IS_IN_TIME(conflict("回答期限を過ぎています。", "The time to answer this offer has passed.")),
  ONE_PLACE_PER_PERSON(conflict("すでに就職先が決まっています。", "The candidate has agreed to a place already.")),
  NOT_STARTED_YET(conflict("就業はすでに始まっています。", "Work has started already.")),
  HAS_STARTED(conflict("就業がまだ始まっていません。", "Work has not started yet.")),
  HAS_ENDED(conflict("この就職はまだ終了していません。", "This placement has not ended yet.")),
  HAS_NOT_ENDED(conflict("この就職は終了しています。", "This placement has ended.")),
  DATE_IS_IN_ORDER(
      invalid(
          "日付の順序が正しくありません。合意日・就業開始日より前、または未来の日付は指定できません。",
          "The date is out of order: before the agreement or the first working day, or in the future.")),
  CHECK_IN_IS_OF_THE_PROGRAMME(
      invalid("定着確認は1・3・6・12・36か月のいずれかです。", "Check-ins are at 1, 3, 6, 12 and 36 months.")),
  CHECK_IN_IS_DUE(conflict("この定着確認の時期はまだ来ていません。", "This check-in is not due yet.")),
  CHECKED_IN_ONCE(conflict("この定着確認は済んでいます。", "This check-in has been made already."));

  private final Said said;

  PlacementRule(Said said) {
    this.said = said;
  }

  @Override
  public Said said() {
    return said;
  }
}
