// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.aggregate.Rule.Said.absent;
import static ninaite.aggregate.Rule.Said.conflict;
import static ninaite.aggregate.Rule.Said.invalid;

import ninaite.aggregate.Rule;

/** The rules of courses, each said as the claim that has to hold. */
public enum TrainingRule implements Rule {
  COURSE_EXISTS(absent("講座が見つかりません。", "There is no such course.")),
  MUNICIPALITY_CODE_IS_VALID(
      invalid(
          "市町村コードが正しくありません。",
          "This is not a municipality code: six digits, the last one a check digit.")),
  COURSE_HAS_SEATS(
      invalid("定員は1人以上、500人以下です。", "A course has at least one and at most 500 seats.")),
  COURSE_ENDS_AFTER_ITS_START(
      invalid("終了日は開始日以降にしてください。", "A course ends on or after the day it starts.")),
  IS_SCHEDULED(conflict("この講座の申込受付はすでに始まったか、終わっています。", "This course has been opened already.")),
  IS_OPEN(conflict("この講座は申込を受け付けていません。", "This course does not take bookings now.")),
  IS_RUNNING(conflict("この講座は実施中ではありません。", "This course is not running.")),
  HAS_NOT_ENDED(conflict("この講座は終了しています。", "This course has ended.")),
  BOOKED_ONCE(conflict("すでに席があります。", "You have a seat already.")),
  WAITING_ONCE(conflict("すでにキャンセル待ちに登録されています。", "You are on the waiting list already.")),
  SEATS_REMAIN(conflict("満席です。キャンセル待ちに登録できます。", "No seats remain. You can join the waiting list.")),
  IS_FULL(conflict("空席があります。そのまま予約できます。", "There are seats: book one instead of waiting.")),
  HAS_A_SEAT(
      conflict("この講座に席も待ち順もありません。", "There is no seat or place on the waiting list to give back.")),
  PASSED_HAD_SEATS(invalid("修了者は受講者の中から選んでください。", "Only who had a seat can have passed."));

  private final Said said;

  TrainingRule(Said said) {
    this.said = said;
  }

  @Override
  public Said said() {
    return said;
  }
}
