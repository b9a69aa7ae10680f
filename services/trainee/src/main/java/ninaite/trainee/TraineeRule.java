// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.aggregate.Rule.Said.absent;
import static ninaite.aggregate.Rule.Said.conflict;
import static ninaite.aggregate.Rule.Said.invalid;

import ninaite.aggregate.Rule;

/** The rules of applying, each said as the claim that has to hold. */
public enum TraineeRule implements Rule {
  TRAINEE_EXISTS(absent("登録が見つかりません。", "There is no such entry.")),
  APPLICATION_EXISTS(absent("申込が見つかりません。", "There is no such application.")),
  REGISTERED_BEFORE_APPLYING(conflict("先に利用者登録をしてください。", "Register before you apply.")),
  REGISTERED_ONCE(
      conflict(
          "すでに登録されています。変更は更新で行ってください。", "You are registered already. Change the entry instead.")),
  MUNICIPALITY_CODE_IS_VALID(
      invalid(
          "市町村コードが正しくありません。6桁の全国地方公共団体コードを入れてください。",
          "This is not a municipality code: six digits, the last one a check digit.")),
  FORM_IS_RIGHT(invalid("登録内容に直すところがあります。", "Something in the form can't be.")),
  ANSWER_IS_GIVEN(invalid("入力してください。", "Please fill this in.")),
  PURPOSE_IS_READ(
      invalid(
              "個人情報の利用目的を読み、確認の欄に印を付けてください。",
              "Read what your data are used for, and tick that you have.")
          .by("個人情報保護法62条", "2023-04-01")),
  KANA_IS_A_READING(
      invalid("フリガナはカタカナまたはひらがなで入れてください。", "The reading of a name is written in kana.")),
  ROMAN_IS_AS_ON_THE_CARD(
      invalid(
          "ローマ字氏名は在留カードのとおり英字で入れてください。", "The name in Latin letters is as on the residence card.")),
  BIRTH_DATE_IS_PLAUSIBLE(invalid("生年月日を確認してください。", "Nobody who applies was born on that day.")),
  OLD_ENOUGH_TO_WORK(
      invalid(
              "15歳に達した日以後の最初の3月31日を過ぎてから申し込めます。",
              "Work is open to people after the 31 March that follows their fifteenth birthday.")
          .by("労働基準法56条1項", "2000-04-01")),
  PHONE_IS_OF_JAPAN(invalid("電話番号は市外局番から入れてください。", "This is not a telephone number of Japan.")),
  POSTAL_CODE_HAS_7_DIGITS(invalid("郵便番号は7桁の数字です。", "A postal code has 7 digits.")),
  CONTACT_IS_GIVEN(
      invalid("電話番号かメールアドレスのどちらかを入れてください。", "Give a telephone number or an e-mail address.")),
  LANGUAGE_IS_A_TAG(
      invalid(
          "言語は ja, vi, id などのコードで入れてください。",
          "A language is named by its tag, such as ja, vi or id.")),
  PERMISSION_SAYS_HOW_LONG(
      invalid(
              "就労の許可がある場合は期限を、上限がある場合は週の分数を入れてください。許可が不要または無い場合は入れません。",
              "A permission that was granted says until when and, where capped, the minutes per week;"
                  + " the other kinds say neither.")
          .by("出入国管理及び難民認定法19条", "1990-06-01")),
  FORM_IS_COMPLETE(conflict("申込の前に登録内容を埋めてください。", "The form lacks what an application needs.")),
  NO_PERSONAL_NUMBER(
      invalid(
              "マイナンバーと思われる12桁の番号は入れないでください。",
              "This holds twelve digits that look like a My Number, which may not be asked for here.")
          .by("行政手続における特定の個人を識別するための番号の利用等に関する法律15条・20条", "2015-10-05")),
  ADDRESS_IS_GIVEN(
      invalid("郵便番号と住所を入れてください。", "Give the postal code and the address.")
          .by("職業安定法32条の15・同法施行規則24条の7（求職管理簿）", "1999-12-01")),
  PERMISSION_IS_STATED(
      invalid("日本で働く許可の要否を入れてください。", "Say whether you need permission to work in Japan.")
          .by("出入国管理及び難民認定法19条", "1990-06-01")),
  PERMISSION_HAS_A_PROOF(
      conflict("確認する許可の記載がありません。", "The form states no permission whose proof could be seen.")),
  PERMISSION_WAS_SEEN(
      conflict(
              "就労の許可の証明を市がまだ確認していません。",
              "The city has not yet looked at the proof of the permission to work.")
          .by("出入国管理及び難民認定法73条の2（不法就労助長）", "1990-06-01")),
  EMPLOYER_HAS_A_CORPORATE_NUMBER(invalid("法人番号が正しくありません。", "This is not a corporate number.")),
  CONSENT_STANDS(
      conflict("この事業者への同意はありません。", "There is no consent for this employer to withdraw.")
          .by("個人情報保護法69条2項1号（市は27条1項に代えて）", "2023-04-01")),
  NOTHING_IS_OPEN(
      conflict(
          "進行中の申込があります。取り下げてから削除を申し出てください。",
          "An application is still open. Withdraw it before you have your data erased.")),
  LEDGER_NEED_NOT_BE_KEPT(
      conflict(
              "求職管理簿として保存が必要な期間です。期日の翌日に消去されます。",
              "The ledger of seekers has to be kept until the day named; it is erased after it.")
          .by("職業安定法32条の15・同法施行規則24条の7（完結の日から2年）", "1999-12-01")),
  RECEIPT_IS_WELL_TYPED(
      invalid(
          "受付番号の検査文字が合いません。番号を確認してください。",
          "The last character of the receipt does not fit the others: one of them is mistyped.")),
  ONE_OPEN_APPLICATION(
      conflict(
          "この市町村への申込がすでにあります。続きを進めるか、取り下げてから申し込んでください。",
          "You have an open application in this municipality. Go on with it, or withdraw it first.")),
  IS_A_DRAFT(conflict("提出済みの申込は変更できません。", "What was submitted can't be changed.")),
  IS_SUBMITTED(conflict("提出された申込ではありません。", "This application is not waiting for a decision.")),
  IS_ACCEPTED(conflict("受理された申込ではありません。", "This application has not been accepted.")),
  IS_IN_FORCE(
      conflict("有効期限が過ぎています。新しく申し込んでください。", "The application has run out. Apply anew.")
          .by("公共職業安定所の取扱い（受理の翌々月末まで有効）; Hello Work practice")),
  IS_OPEN(conflict("この申込は終了しています。", "This application has ended.")),
  ENTRY_IS_POSSIBLE(
      invalid("希望条件または資格に直すところがあります。", "Something in the wishes or qualifications can't be.")),
  NOTHING_IS_SAID_TWICE(invalid("同じものが2回選ばれています。", "The same thing is said twice.")),
  STANDING_FITS_A_SHIFT(
      invalid("立ち作業の時間は0〜780分で入れてください。", "Standing takes 0 to 780 minutes of a shift.")),
  COMMUTE_FITS_A_DAY(invalid("片道の通勤時間は0〜240分で入れてください。", "A way to work takes 0 to 240 minutes.")),
  WAGE_FLOOR_IS_PER_HOUR(
      invalid("希望賃金は時給（1〜10,000円）で入れてください。", "The wage wished for is yen per hour, 1 to 10,000.")),
  QUALIFICATION_HAS_A_CODE(
      invalid(
          "資格は半角大文字・数字・ハイフンのコード（2〜20文字、50件まで）で入れてください。",
          "A qualification is named by its code: 2 to 20 capitals, digits, hyphens; 50 at most."));

  private final Said said;

  TraineeRule(Said said) {
    this.said = said;
  }

  @Override
  public Said said() {
    return said;
  }
}
