// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import java.util.Locale;
import java.util.Optional;

/**
 * Why a text is not what it should be, each said as the claim that has to hold. The code leads to
 * its rule and its texts in one search.
 */
public enum Refusal {
  CORPORATE_NUMBER_HAS_13_DIGITS("法人番号は13桁の数字です。", "A corporate number has 13 digits."),
  CORPORATE_NUMBER_CHECK_DIGIT_FITS(
      "法人番号の検査用数字（先頭の1桁）が合いません。番号を確認してください。",
      "The first digit of the corporate number does not fit the others: one of them is mistyped."),
  MUNICIPALITY_CODE_HAS_6_DIGITS(
      "全国地方公共団体コードは検査数字を含む6桁の数字です。",
      "A municipality code has 6 digits, the last one a check digit."),
  MUNICIPALITY_CODE_IS_OF_A_PREFECTURE(
      "全国地方公共団体コードの先頭2桁は都道府県（01〜47）です。",
      "The first two digits of a municipality code are a prefecture, 01 to 47."),
  MUNICIPALITY_CODE_CHECK_DIGIT_FITS(
      "全国地方公共団体コードの検査数字（末尾の1桁）が合いません。コードを確認してください。",
      "The last digit of the municipality code does not fit the others: one of them is mistyped."),
  POSTAL_CODE_HAS_7_DIGITS("郵便番号は7桁の数字です。", "A postal code has 7 digits."),
  PHONE_NUMBER_IS_OF_JAPAN(
      "電話番号は日本の固定電話（10桁）または携帯電話（11桁）の番号を市外局番から入力してください。",
      "A phone number is one of Japan with its area code: 10 digits, or 11 of a mobile phone."),
  READING_IS_IN_KANA(
      "フリガナはカタカナ（またはひらがな）で入力してください。", "A reading is written in katakana or hiragana."),
  READING_IS_SHORT("フリガナは1文字以上、100文字以内です。", "A reading has 1 to 100 characters."),
  INSURANCE_NUMBER_HAS_11_DIGITS(
      "雇用保険の番号は11桁の数字です（4桁-6桁-1桁）。",
      "A number of employment insurance has 11 digits: four, six and one."),
  WAREKI_HAS_ITS_FORM(
      "和暦の日付は「令和8年4月1日」または「R8.4.1」の形で入力してください。",
      "A date of the Japanese calendar is written like 令和8年4月1日 or R8.4.1."),
  WAREKI_DATE_EXISTS(
      "その元号にない日付です（例: 平成は31年4月30日まで）。",
      "The era has no such date (平成 ended on 31.4.30, for example).");

  private final String ja;
  private final String en;

  Refusal(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  /** Stable, {@code japan.claim_that_has_to_hold}. */
  public String code() {
    return "japan." + name().toLowerCase(Locale.ROOT);
  }

  public String ja() {
    return ja;
  }

  public String en() {
    return en;
  }

  /** For constructors, where a wrong value is a mistake of the program. */
  static void check(Optional<Refusal> refusal) {
    if (refusal.isPresent()) {
      throw refusal.get().thrown();
    }
  }

  /** Names the rule only: what was typed may be personal and does not belong in a log. */
  IllegalArgumentException thrown() {
    return new IllegalArgumentException(code());
  }
}
