// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

import java.util.Locale;

/** Why lists are no market, each said as the claim that has to hold. */
public enum Refusal {
  APPLICANT_IS_GIVEN_ONCE("同じ応募者が2回登録されています。", "An applicant is given once."),
  OPENING_IS_GIVEN_ONCE("同じ募集枠が2回登録されています。", "An opening is given once."),
  CAPACITY_IS_NOT_NEGATIVE("定員は0以上です。", "A capacity is 0 or more."),
  LISTED_OPENING_EXISTS("希望順位に未登録の募集枠があります。", "An applicant lists openings that exist."),
  LISTED_APPLICANT_EXISTS("優先順位に未登録の応募者がいます。", "An opening lists applicants that exist."),
  OPENING_IS_LISTED_ONCE("希望順位に同じ募集枠が2回あります。", "An applicant lists an opening once."),
  APPLICANT_IS_LISTED_ONCE("優先順位に同じ応募者が2回あります。", "An opening lists an applicant once."),
  OPENING_LISTS_THE_APPLICANT_TOO(
      "応募者が希望した募集枠の優先順位に、その応募者がいません。",
      "Whoever lists an opening stands on the opening's list too."),
  APPLICANT_LISTS_THE_OPENING_TOO(
      "優先順位にいる応募者が、その募集枠を希望していません。", "Whoever stands on an opening's list lists that opening too.");

  private final String ja;
  private final String en;

  Refusal(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  /** Stable, {@code matching.claim_that_has_to_hold}. */
  public String code() {
    return "matching." + name().toLowerCase(Locale.ROOT);
  }

  public String ja() {
    return ja;
  }

  public String en() {
    return en;
  }
}
