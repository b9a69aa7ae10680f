// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.aggregate.Rule.Said.absent;
import static ninaite.aggregate.Rule.Said.conflict;
import static ninaite.aggregate.Rule.Said.invalid;

import ninaite.aggregate.Rule;

/** The rules of applying, each said as the claim that has to hold. */
public enum TraineeRule implements Rule {
  APPLICATION_EXISTS(absent("申込が見つかりません。", "There is no such application.")),
  REGISTERED_BEFORE_APPLYING(conflict("先に利用者登録をしてください。", "Register before you apply.")),
  REGISTERED_ONCE(
      conflict(
          "すでに登録されています。変更は更新で行ってください。", "You are registered already. Change the entry instead.")),
  MUNICIPALITY_CODE_IS_VALID(
      invalid(
          "市町村コードが正しくありません。6桁の全国地方公共団体コードを入れてください。",
          "This is not a municipality code: six digits, the last one a check digit.")),
  IS_A_DRAFT(conflict("提出済みの申込は変更できません。", "What was submitted can't be changed.")),
  IS_SUBMITTED(conflict("提出された申込ではありません。", "This application is not waiting for a decision.")),
  IS_OPEN(conflict("この申込は終了しています。", "This application has ended."));

  private final Said said;

  TraineeRule(Said said) {
    this.said = said;
  }

  @Override
  public Said said() {
    return said;
  }
}
