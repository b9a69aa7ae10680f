// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static ninaite.aggregate.Rule.Said.invalid;
import static ninaite.employer.terms.Claim.at;
import static ninaite.employer.terms.Offer.HOUR;
import static ninaite.employer.terms.Offer.orZero;

import java.util.Map;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Terms.Hours.Variable;
import ninaite.events.Terms.Task;

/** Scheduled hours, breaks and days off. */
public enum HoursRule implements TermsRule {
  BREAK_OF_45_MINUTES(
      at(
              "hours.breakMinutes",
              o ->
                  o.hours().breakMinutes() != null
                      && o.workMinutes() > 6 * HOUR
                      && o.workMinutes() <= 8 * HOUR
                      && o.hours().breakMinutes() < 45)
          .telling(HoursRule::worked),
      invalid(
              "6時間を超える勤務の休憩が45分より短くなっています。",
              "A shift of more than six hours has less than 45 minutes of break.")
          .by("労働基準法34条1項", "1947-09-01")
          .fix("休憩を45分以上にしてください。", "Give 45 minutes of break or more.")),
  BREAK_OF_60_MINUTES(
      at(
              "hours.breakMinutes",
              o ->
                  o.hours().breakMinutes() != null
                      && o.workMinutes() > 8 * HOUR
                      && o.hours().breakMinutes() < 60)
          .telling(HoursRule::worked),
      invalid(
              "8時間を超える勤務の休憩が60分より短くなっています。",
              "A shift of more than eight hours has less than 60 minutes of break.")
          .by("労働基準法34条1項", "1947-09-01")
          .fix("休憩を60分以上にしてください。", "Give 60 minutes of break or more.")),
  BREAK_OF_60_MINUTES_WITH_OVERTIME(
      at(
          "hours.breakMinutes",
          o ->
              Boolean.TRUE.equals(o.hours().overtime())
                  && o.workMinutes() == 8 * HOUR
                  && orZero(o.hours().breakMinutes()) >= 45
                  && orZero(o.hours().breakMinutes()) < 60),
      invalid(
              "8時間勤務に時間外労働があると実働が8時間を超え、60分の休憩が必要です。",
              "With overtime an eight-hour shift gets longer than eight hours, which takes 60 minutes of break.")
          .by("労働基準法34条1項", "1947-09-01")
          .fix("休憩を60分以上にしてください。", "Give 60 minutes of break or more.")),
  BREAK_FITS_THE_SHIFT(
      at(
          "hours.breakMinutes",
          o ->
              o.hours().breakMinutes() != null
                  && (o.hours().breakMinutes() < 0
                      || o.shiftMinutes() > 0 && o.hours().breakMinutes() >= o.shiftMinutes())),
      invalid("休憩時間が勤務時間に収まりません。", "The break does not fit into the shift.")
          .fix("1勤務の休憩を分で入力してください。", "Say the minutes of break in one shift.")),
  DAY_IS_AT_MOST_8_HOURS(
      at("hours.to", o -> o.workMinutes() > 8 * HOUR && !isVariable(o)).telling(HoursRule::worked),
      invalid("1日の所定労働時間が8時間を超えています。", "The scheduled day is longer than eight hours.")
          .by(Law.LABOUR_32 + "2項", "1947-09-01")
          .fix(
              "8時間以内にするか、変形労働時間制の有無を入力してください。",
              "Keep to eight hours, or say which scheme of varying hours there is.")),
  DAY_IS_AT_MOST_10_HOURS_IN_A_YEARS_SCHEME(
      at("hours.to", o -> o.workMinutes() > 10 * HOUR && o.hours().variable() == Variable.YEAR)
          .telling(HoursRule::worked),
      invalid(
              "1年単位の変形労働時間制でも1日の所定労働時間は10時間までです。",
              "In a scheme of a year a scheduled day is ten hours at most.")
          .by("労働基準法32条の4、同法施行規則12条の4第4項", "1999-04-01")
          .fix("10時間以内にしてください。", "Keep to ten hours.")),
  WEEK_IS_AT_MOST_40_HOURS(
      at("hours.daysPerWeek", o -> o.weekMinutes() > 40 * HOUR && !isVariable(o))
          .telling(o -> Map.of("minutesPerWeek", o.weekMinutes())),
      invalid("週の所定労働時間が40時間を超えています。", "The scheduled week is longer than 40 hours.")
          .by(Law.LABOUR_32 + "1項", "1997-04-01")
          .fix(
              "40時間以内にするか、変形労働時間制の有無を入力してください。",
              "Keep to 40 hours, or say which scheme of varying hours there is.")),
  YEAR_KEEPS_THE_MEAN_OF_40_HOURS(
      at("hours.daysPerYear", o -> o.yearMinutes() > mostInAYear())
          .telling(o -> Map.of("minutesPerYear", o.yearMinutes(), "most", mostInAYear())),
      invalid(
              "年間の所定労働時間が週平均40時間を超えています。",
              "The scheduled year is more than 40 hours a week on average.")
          .by("労働基準法32条、32条の2、32条の4", "1997-04-01")
          .fix("年間の所定労働日数か1日の時間を減らしてください。", "Plan fewer days in the year or shorter ones.")),
  A_DAY_OFF_EVERY_WEEK(
      at("hours.daysPerWeek", o -> orZero(o.hours().daysPerWeek()) >= 7),
      invalid("毎週少なくとも1日の休日が必要です。", "There has to be a day off every week.")
          .by("労働基準法35条1項", "1947-09-01")
          .fix("週6日以内にしてください。", "Plan six days a week at most.")),
  DAYS_ARE_POSSIBLE(
      at("hours.daysPerYear", HoursRule::impossibleDays),
      invalid("週と年間の所定労働日数が合いません。", "The days of a week and of a year do not fit together.")
          .by(Law.ACCURATE, "2022-10-01")
          .fix(
              "週1〜7日、年1〜366日の範囲で、互いに合う日数を入力してください。",
              "Give 1 to 7 days a week and a number of days a year that fits.")),
  ADULTS_ALONE_WORK_AT_NIGHT(
      at("wanted.ageFrom", o -> o.atNight() && isMinor(o)),
      invalid("午後10時から午前5時までの業務に18歳未満の方は就けません。", "People under 18 do not work between 22 and 5.")
          .by("労働基準法61条1項", "1947-09-01")
          .fix("年齢の下限を18歳にするか、時間を変えてください。", "Make it 18 and above, or change the hours.")),
  ADULTS_ALONE_DO_DANGEROUS_WORK(
      at(
          "wanted.ageFrom",
          o ->
              (o.tasks().contains(Task.FORKLIFT) || o.tasks().contains(Task.COLD_STORE))
                  && isMinor(o)),
      invalid(
              "フォークリフトの運転や冷凍庫内の業務に18歳未満の方は就けません。",
              "People under 18 drive no forklift and do not work in a cold store.")
          .by("労働基準法62条、年少者労働基準規則8条", "1954-06-19")
          .fix("年齢の下限を18歳にするか、作業を変えてください。", "Make it 18 and above, or change the tasks.")),
  NOBODY_WORKS_UNDER_15(
      at("wanted.ageFrom", o -> o.wanted().ageFrom() != null && o.wanted().ageFrom() < 15),
      invalid("15歳到達後最初の3月31日までの児童は使用できません。", "Nobody works before the 31 March after turning 15.")
          .by("労働基準法56条1項", "2000-12-01")
          .fix("年齢の下限を見直してください。", "Raise the lowest age."));

  private final Claim claim;
  private final Said said;

  HoursRule(Claim claim, Said said) {
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

  /** 40 hours × 366 ÷ 7 days. */
  private static long mostInAYear() {
    return 40L * HOUR * 366 / 7;
  }

  private static boolean isVariable(Offer offer) {
    return offer.hours().variable() == Variable.MONTH || offer.hours().variable() == Variable.YEAR;
  }

  private static boolean isMinor(Offer offer) {
    Integer from = offer.wanted().ageFrom();
    return from != null && from < 18;
  }

  private static boolean impossibleDays(Offer offer) {
    Integer week = offer.hours().daysPerWeek();
    Integer year = offer.hours().daysPerYear();
    boolean weekFits = week == null || week >= 1 && week <= 7;
    boolean yearFits = year == null || year >= 1 && year <= 366;
    return !weekFits || !yearFits || week != null && year != null && year > week * 53;
  }

  private static Map<String, Object> worked(Offer offer) {
    return Map.of("minutesWorked", offer.workMinutes());
  }
}
