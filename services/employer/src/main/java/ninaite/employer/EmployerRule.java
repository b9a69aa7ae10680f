// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.aggregate.Rule.Said.absent;
import static ninaite.aggregate.Rule.Said.conflict;
import static ninaite.aggregate.Rule.Said.invalid;

import ninaite.aggregate.Rule;

/**
 * The rules of employers and of the course of an opening, each said as the claim that has to hold.
 * What an opening itself must say is in {@link ninaite.employer.terms.TermsRule}.
 */
public enum EmployerRule implements Rule {
  EMPLOYER_EXISTS(absent("事業者が見つかりません。", "There is no such employer.")),
  OPENING_EXISTS(absent("求人が見つかりません。", "There is no such opening.")),
  CORPORATE_NUMBER_IS_VALID(
      invalid(
              "法人番号が正しくありません。13桁の番号を確認してください。",
              "This is not a corporate number: 13 digits, the first one a check digit.")
          .by("法人番号の指定等に関する省令2条", "2015-10-05")),
  MUNICIPALITY_CODE_IS_VALID(
      invalid(
          "市町村コードが正しくありません。",
          "This is not a municipality code: six digits, the last one a check digit.")),
  REGISTERED_ONCE(conflict("この事業者はすでに登録されています。", "This employer is registered already.")),
  A_PLANT_AT_LEAST(
      invalid("事業所は1か所以上、50か所以下です。", "An employer has at least one plant and at most 50.")),
  PLANTS_ARE_KNOWN(
      invalid(
          "登録されていない事業所番号か、重複した番号があります。新しい事業所には番号を付けないでください。",
          "A plant's number is not on the register, or given twice. A new plant gets its number here.")),
  NO_PERSONAL_NUMBER_IS_ENTERED(
      invalid(
              "マイナンバーと思われる12桁の番号が含まれています。番号を消してください。",
              "There is a 12-digit number that looks like a personal number (My Number); take it out.")
          .by("番号法15条・20条", "2015-10-05")),
  PLANT_IS_ON_THE_REGISTER(
      invalid("この番号の事業所はありません。", "This employer has no plant of that number.")),
  PHONE_IS_VALID(
      invalid("電話番号が正しくありません。", "This is not a phone number of Japan with its area code.")),
  POSTAL_CODE_IS_VALID(invalid("郵便番号は7桁です。", "A postal code has seven digits.")),
  REGISTERED_BEFORE_OPENINGS(
      conflict("先に事業者登録をしてください。", "Register the employer before drafting openings.")),
  IS_A_DRAFT(
      conflict(
          "公開済みの求人は下書きとして変更できません。訂正を使ってください。",
          "What was published can no longer be changed as a draft; correct it.")),
  IS_PUBLISHED(conflict("公開中の求人ではありません。", "This opening is not published.")),
  IS_NOT_OVER(conflict("この求人は終了しています。", "This opening is over.")),
  DRAFT_MAY_STAND(
      invalid("下書きにも書けない内容があります。", "There is something that may not even stand in a draft.")),
  OPENING_KEEPS_THE_RULES(
      invalid(
              "公開できない項目があります。項目ごとの説明を確認してください。",
              "It can't be published as it is; each field says why and what to do.")
          .by("職業安定法5条の3・5条の4", "2022-10-01"));

  private final Said said;

  EmployerRule(Said said) {
    this.said = said;
  }

  @Override
  public Said said() {
    return said;
  }
}
