// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static ninaite.aggregate.Rule.Said.invalid;
import static ninaite.employer.terms.Claim.at;
import static ninaite.employer.terms.Offer.orZero;
import static ninaite.employer.terms.Offer.unsaid;

import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Terms.Contract;

/** The contract: how long it runs, how it is renewed, and the trial at its start. */
public enum ContractRule implements TermsRule {
  FIXED_TERM_HAS_A_LENGTH(
      at("contract.months", o -> o.hasAnEnd() && orZero(o.contract().months()) < 1),
      invalid("有期契約の期間が明示されていません。", "How long the fixed term runs is not said.")
          .by(Law.ITEMS, "1999-12-01")
          .fix("契約期間を月数で入力してください。", "Say the months it runs.")),
  PERMANENT_HAS_NO_END(
      at("contract.months", o -> o.isPermanent() && orZero(o.contract().months()) != 0),
      invalid("期間の定めのない契約に期間が入力されています。", "A permanent contract is given an end.")
          .by(Law.ACCURATE, "2022-10-01")
          .fix("期間を消すか、有期契約にしてください。", "Leave the months out, or make it a fixed term.")),
  TERM_IS_AT_MOST_3_YEARS(
      at("contract.months", o -> o.hasAnEnd() && orZero(o.contract().months()) > longestTerm(o)),
      invalid(
              "有期契約の期間が3年（60歳以上の方との契約は5年）を超えています。",
              "The term is longer than three years, or five for people of 60 and above.")
          .by("労働基準法14条1項", "2004-01-01")
          .fix("3年以内にするか、期間の定めのない契約にしてください。", "Make it three years at most, or permanent.")),
  RENEWAL_IS_SAID(
      at("contract.renewal", o -> o.hasAnEnd() && unsaid(o.contract().renewal())),
      invalid(
              "有期契約の更新の有無と基準が明示されていません。",
              "Whether and by what a fixed term is renewed is not said.")
          .by(Law.ITEMS, "2024-04-01")
          .fix("更新の有無と判断の基準を入力してください。", "Say whether it may be renewed, and what decides.")),
  RENEWAL_CAP_IS_SAID(
      at("contract.renewalCap", o -> o.hasAnEnd() && unsaid(o.contract().renewalCap())),
      invalid(
              "有期契約の通算期間又は更新回数の上限が明示されていません。",
              "The most years or renewals of a fixed term are not said.")
          .by(Law.ITEMS, "2024-04-01")
          .fix("上限を入力してください。ない場合は「上限なし」とします。", "Say the cap, or that there is none.")),
  SEASON_HAS_ITS_MONTHS(
      at(
          "barriers.months",
          o ->
              o.contract().kind() == Contract.Kind.SEASONAL
                  && (o.barriers().months() == null || o.barriers().months().isEmpty())),
      invalid("季節雇用の就労月が明示されていません。", "Seasonal work does not say its months.")
          .fix("仕事のある月を選んでください。", "Choose the months in which there is work.")),
  SEASON_IS_SHORTER_THAN_A_YEAR(
      at(
          "contract.months",
          o ->
              o.contract().kind() == Contract.Kind.SEASONAL && orZero(o.contract().months()) >= 12),
      invalid("季節雇用の契約期間が1年以上です。", "A season is a year or longer.")
          .fix("1年未満にするか、有期契約にしてください。", "Make it shorter than a year, or a fixed term.")),
  TRIAL_IS_AT_MOST_A_YEAR(
      at("trial.months", o -> orZero(o.trial().months()) > 12),
      invalid(
              "試用期間が1年を超えています。合理的な範囲を超える試用期間は無効とされます。",
              "The trial is longer than a year; courts hold an unreasonably long one void.")
          .by("民法90条、名古屋地判昭和59年3月23日", "1984-03-23")
          .fix("3か月から6か月を目安に短くしてください。", "Shorten it: three to six months are usual.")),
  TRIAL_ENDS_BEFORE_THE_TERM(
      at(
          "trial.months",
          o ->
              o.hasAnEnd()
                  && orZero(o.contract().months()) > 0
                  && orZero(o.trial().months()) >= orZero(o.contract().months())),
      invalid("試用期間が契約期間以上の長さです。", "The trial is as long as the contract.")
          .by(Law.ACCURATE, "2022-10-01")
          .fix("試用期間を契約期間より短くしてください。", "Make the trial shorter than the term."));

  private final Claim claim;
  private final Said said;

  ContractRule(Claim claim, Said said) {
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

  /** Five years with people of 60 and above (同項2号). */
  private static int longestTerm(Offer offer) {
    return orZero(offer.wanted().ageFrom()) >= 60 ? 60 : 36;
  }
}
