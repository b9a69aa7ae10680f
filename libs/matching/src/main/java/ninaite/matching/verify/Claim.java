// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.Locale;

/** What has to hold for a matching to be valid. */
public enum Claim {
  DOCUMENT_IS_READABLE("公開ファイルの形式が正しくありません", "the document is not readable"),
  INPUTS_FIT_THEIR_HASH("入力のハッシュ値が一致しません", "the instance is not the one that was certified"),
  SEED_FITS_ITS_COMMITMENT("抽選の種が事前の約束と一致しません", "the seed is not the one committed to"),
  APPLICANT_IS_MATCHED_ONCE("応募者が2か所に割り当てられています", "an applicant is matched twice"),
  PAIR_IS_ON_BOTH_LISTS("双方の順位にない組み合わせです", "a pair is not on both lists"),
  CAPACITY_IS_KEPT("定員を超えています", "an opening is over its capacity"),
  REGION_CAP_IS_KEPT("地域の上限を超えています", "a region is over its cap"),
  MINIMUM_IS_KEPT("最少人数に達していません", "an opening takes place below its minimum"),
  CLOSED_IS_EMPTY("閉じた募集枠に人がいます", "a closed opening holds somebody, or may not close"),
  SEATS_MOVE_AS_DECLARED("席の移動が規則と違います", "seats moved where none may move"),
  LINKED_GO_TOGETHER(
      "一緒に応募した2人の割り当てが希望にありません", "two linked applicants are not matched as they listed"),
  NO_PAIR_BLOCKS("互いにより望ましい組があります", "a pair would both rather have each other"),
  BLOCKING_IS_AS_STATED("公表された不安定な組が実際にはありません", "what is stated to block does not block"),
  CUTOFF_IS_OF_THE_LAST_HOLDER("最終順位が実際と違います", "a cutoff is not that of the last holder"),
  SIZE_IS_COUNTED("人数が一致しません", "the size or the bound is wrong"),
  DEMAND_IS_COUNTED("閉じた募集枠の希望者数が一致しません", "the demand of a closed opening is wrong");

  private final String ja;
  private final String en;

  Claim(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  /** Stable, {@code verify.claim_that_has_to_hold}. */
  public String code() {
    return "verify." + name().toLowerCase(Locale.ROOT);
  }

  public String ja() {
    return ja;
  }

  public String en() {
    return en;
  }
}
