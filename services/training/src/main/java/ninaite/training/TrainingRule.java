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
  MINIMUM_FITS_THE_SEATS(
      invalid(
          "最少開講人数は1人以上、定員以下にしてください。",
          "The minimum to open is at least one and at most the seats.")),
  ATTENDANCE_IS_A_SHARE(
      invalid("必要な出席率は1％から100％までです。", "The attendance asked for is from 1 to 100 percent.")),
  BOOKINGS_COME_BEFORE_THE_START(
      invalid(
          "申込期間は、開始日以前に終わる1日以上の期間にしてください。",
          "Bookings run from their first to their last day, and end by the day the course starts.")),
  BOOKINGS_LIE_AHEAD(invalid("申込期間がすでに過ぎています。", "The last day of bookings has passed already.")),
  COURSE_ENDS_AFTER_ITS_START(
      invalid("終了日は開始日以降にしてください。", "A course ends on or after the day it starts.")),
  COURSE_LASTS_TWO_YEARS_AT_MOST(invalid("講座は2年以内にしてください。", "A course lasts two years at most.")),
  HOURS_FIT_THE_DAYS(
      invalid(
          "学科と実技の分数は0以上で、期間に収まるようにしてください。",
          "Minutes of theory and practice are not negative and fit into the days.")),
  CERTIFICATE_KIND_IS_KNOWN(
      invalid(
          "この修了証の種類は登録されていません。",
          "There is no such kind of certificate that a course can lead to.")),
  HOURS_MEET_THE_CERTIFICATE(
      invalid(
              "この修了証に必要な学科・実技の時間に足りません。",
              "Theory or practice is shorter than this certificate asks for.")
          .by(
              "フォークリフト運転技能講習規程（昭和47年労働省告示第111号）、"
                  + "安全衛生特別教育規程7条（昭和47年労働省告示第92号）, since 1972-10-01")),
  IS_SCHEDULED(conflict("この講座の申込受付はすでに始まったか、終わっています。", "This course has been opened already.")),
  IS_OPEN(conflict("この講座は申込を受け付けていません。", "This course does not take bookings now.")),
  BOOKING_IS_IN_ITS_TIME(
      conflict("申込期間ではありません。", "Bookings are taken from the first to the last day of bookings.")),
  STARTS_ON_ITS_DAY(conflict("開始日より前には始められません。", "A course does not start before its first day.")),
  MINIMUM_IS_REACHED(
      conflict("最少開講人数に達していません。", "Fewer have a seat than the course needs to take place.")),
  IS_RUNNING(conflict("この講座は実施中ではありません。", "This course is not running.")),
  HAS_NOT_ENDED(conflict("この講座は終了しています。", "This course has ended.")),
  BOOKED_ONCE(conflict("すでに席があります。", "You have a seat already.")),
  WAITING_ONCE(conflict("すでにキャンセル待ちに登録されています。", "You are on the waiting list already.")),
  SEATS_REMAIN(conflict("満席です。キャンセル待ちに登録できます。", "No seats remain. You can join the waiting list.")),
  IS_FULL(conflict("空席があります。そのまま予約できます。", "There are seats: book one instead of waiting.")),
  HAS_A_SEAT(
      conflict("この講座に席も待ち順もありません。", "There is no seat or place on the waiting list to give back.")),
  TAKES_PART(invalid("この講座の受講者ではありません。", "This person did not begin the course.")),
  HAS_NOT_LEFT(conflict("すでに退校した受講者です。", "This person has left the course.")),
  DAY_IS_OF_THE_COURSE(
      invalid("講座の期間内の、今日までの日付にしてください。", "The day is one of the course's, and not after today.")),
  MINUTES_FIT_THE_PART(
      invalid(
          "欠席の分数は0以上で、その区分の総時間を超えません。",
          "Nobody misses less than nothing or more than the whole part.")),
  ROLL_NAMES_EACH_ONCE(
      invalid(
          "同じ受講者の同じ区分が二度あります。",
          "A roll names each person once per part, so that it says one thing.")),
  ATTENDANCE_IS_COUNTED(
      invalid(
          "出席率による退校は記録から決まります。理由には指定できません。",
          "Leaving for attendance follows from what was missed; it is not a reason to give.")),
  COMPLETED_AFTER_ITS_LAST_DAY(
      conflict("最終日より前には修了にできません。", "A course is completed on or after its last day.")),
  PASSED_STAYED_IN(
      invalid(
          "修了者は、最後まで在籍した受講者の中から選んでください。", "Only who took part and has not left can have passed.")),
  STATE_IS_KNOWN(
      invalid(
          "状態は scheduled、open、running、completed、cancelled のいずれかです。",
          "A state is one of scheduled, open, running, completed and cancelled.")),
  CERTIFICATE_EXISTS(absent("修了証が見つかりません。", "There is no such certificate.")),
  IS_NOT_REVOKED(conflict("この修了証は取り消されています。", "This certificate has been revoked.")),
  RENEWAL_IS_LATER(
      conflict(
          "この修了証は今日すでに発行または更新されています。", "This certificate was issued or renewed today already."));

  private final Said said;

  TrainingRule(Said said) {
    this.said = said;
  }

  @Override
  public Said said() {
    return said;
  }
}
