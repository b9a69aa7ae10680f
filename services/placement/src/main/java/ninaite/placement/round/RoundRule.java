// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static ninaite.aggregate.Rule.Said.absent;
import static ninaite.aggregate.Rule.Said.conflict;
import static ninaite.aggregate.Rule.Said.invalid;

import ninaite.aggregate.Rule;

/** The rules of match rounds, each said as the claim that has to hold. */
public enum RoundRule implements Rule {
  ROUND_EXISTS(absent("マッチング回が見つかりません。", "There is no such match round.")),
  DATES_ARE_IN_ORDER(
      invalid(
          "受付開始日は今日以降、締切日は開始日以降にしてください。",
          "Lists open today or later, and close on that day or later.")),
  LISTS_OPEN_AS_ANNOUNCED(
      conflict(
          "希望順位の受付は、告知した期間に一度だけ始められます。", "Lists open once, within the days that were announced.")),
  LISTS_ARE_OPEN(
      conflict(
          "希望順位の受付期間ではありません。これまでに受け付けた順位がそのまま使われます。",
          "Ranked lists are not taken now. What was taken before is what counts.")),
  LISTS_STAY_OPEN_AS_ANNOUNCED(
      conflict("告知した締切日までは締め切れません。", "Lists stay open until the last day that was announced.")),
  LISTS_ARE_CLOSED(
      conflict("先に希望順位の受付を締め切る必要があります。", "The lists have to be closed before they are frozen.")),
  LISTS_ARE_FROZEN(
      conflict(
          "マッチングは、入力を確定した後に一度だけ計算します。",
          "The matching is made once, after the inputs were frozen.")),
  ROUND_IS_MATCHED(
      conflict("公開できるマッチングの結果がありません。", "There is no matching that waits to be published.")),
  RESULT_IS_PUBLISHED(
      conflict(
          "内定提示は、結果を公開した後に一度だけ行えます。", "Offers are made once, after the result was published.")),
  ROUND_IS_NOT_OVER(
      conflict(
          "このマッチング回は内定提示まで終わったか、すでに取りやめられています。",
          "Offers have been made, or the round has been called off already.")),
  RANKED_ONCE(invalid("同じ相手を二度順位に入れることはできません。", "Nothing can stand in a ranked list twice.")),
  RANKED_VACANCY_IS_OPEN(
      invalid(
          "この市町村で受付中の求人だけを順位に入れられます。", "Only open vacancies of this municipality can be ranked.")),
  RANKED_CANDIDATE_EXISTS(
      invalid("この市町村の候補者だけを順位に入れられます。", "Only candidates of this municipality can be ranked."));

  private final Said said;

  RoundRule(Said said) {
    this.said = said;
  }

  @Override
  public Said said() {
    return said;
  }
}
