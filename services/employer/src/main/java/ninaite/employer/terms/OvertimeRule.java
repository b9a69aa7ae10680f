// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static ninaite.aggregate.Rule.Said.invalid;
import static ninaite.employer.terms.Claim.at;
import static ninaite.employer.terms.Offer.HOUR;
import static ninaite.employer.terms.Offer.orZero;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Terms.Hours.Variable;

/**
 * 36協定. The 45 and 360 hours (42 and 320 in a scheme of a year) and the 720 leave work on days off
 * out; the 100 of a month count it. In force since 2019-04-01, for small firms since 2020-04-01.
 */
public enum OvertimeRule implements TermsRule {
  OVERTIME_IS_MEASURED(
      at(
          "hours.overtimeMinutesPerMonth",
          o -> hasOvertime(o) && o.hours().overtimeMinutesPerMonth() == null),
      invalid("時間外労働の月平均時間が明示されていません。", "How much overtime there is in a month is not said.")
          .fix("月平均の時間外労働を分で入力してください。", "Say the mean minutes in a month.")),
  NO_OVERTIME_MEANS_NONE(
      at(
          "hours.overtime",
          o ->
              Boolean.FALSE.equals(o.hours().overtime())
                  && (orZero(o.hours().overtimeMinutesPerMonth()) > 0
                      || orZero(o.hours().overtimeMinutesPerYear()) > 0)),
      invalid("「時間外労働なし」に時間数が入力されています。", "It says that there is no overtime, and how much.")
          .by(Law.ACCURATE, "2022-10-01")
          .fix("時間外労働の有無と時間を合わせてください。", "Make the two agree.")),
  OVERTIME_IS_TOLD_ONE_WAY(
      at("hours.overtime", o -> hasOvertime(o) && saysThereIsNone(o)),
      invalid("時間外労働があるのに「残業なし」と書かれています。", "There is overtime, and the text says there is none.")
          .by(Law.ACCURATE, "2022-10-01")
          .fix("文章か時間外労働の有無を直してください。", "Correct the text, or whether there is overtime.")),
  OVERTIME_IS_NOT_NEGATIVE(
      at(
          "hours.overtimeMinutesPerMonth",
          o ->
              orZero(o.hours().overtimeMinutesPerMonth()) < 0
                  || orZero(o.hours().overtimeMinutesPerYear()) < 0),
      invalid("時間外労働の時間が負の数です。", "Overtime is below zero.")
          .fix("0以上の分で入力してください。", "Give minutes from zero on.")),
  MONTH_KEEPS_ITS_LIMIT(
      at(
          "hours.overtimeMinutesPerMonth",
          o ->
              hasOvertime(o)
                  && !hasClause(o)
                  && orZero(o.hours().overtimeMinutesPerMonth()) > mostOfAMonth(o)),
      invalid(
              "特別条項がない場合の時間外労働は月45時間（1年単位の変形労働時間制は42時間）までです。",
              "Without a special clause overtime is at most 45 hours a month, 42 in a scheme of a year.")
          .by(Law.LABOUR_36 + "4項", "2019-04-01")
          .fix(
              "時間を減らすか、特別条項の有無を入力してください。",
              "Plan less, or say that the agreement has a special clause.")),
  YEAR_KEEPS_ITS_LIMIT(
      at(
          "hours.overtimeMinutesPerYear",
          o ->
              hasOvertime(o)
                  && !hasClause(o)
                  && orZero(o.hours().overtimeMinutesPerYear()) > mostOfAYear(o)),
      invalid(
              "特別条項がない場合の時間外労働は年360時間（1年単位の変形労働時間制は320時間）までです。",
              "Without a special clause overtime is at most 360 hours a year, 320 in a scheme of a year.")
          .by(Law.LABOUR_36 + "4項", "2019-04-01")
          .fix(
              "時間を減らすか、特別条項の有無を入力してください。",
              "Plan less, or say that the agreement has a special clause.")),
  MONTH_STAYS_UNDER_100_HOURS(
      at(
          "hours.overtimeMinutesPerMonth",
          o -> hasClause(o) && orZero(o.hours().overtimeMinutesPerMonth()) >= 100 * HOUR),
      invalid(
              "特別条項があっても時間外・休日労働は月100時間未満です。",
              "Even with a special clause a month stays under 100 hours.")
          .by(Law.LABOUR_36 + "6項2号", "2019-04-01")
          .fix("月100時間未満にしてください。", "Plan less than 100 hours.")),
  YEAR_STAYS_WITHIN_720_HOURS(
      at(
          "hours.overtimeMinutesPerYear",
          o -> hasClause(o) && orZero(o.hours().overtimeMinutesPerYear()) > 720 * HOUR),
      invalid(
              "特別条項があっても時間外労働は年720時間以内です。",
              "Even with a special clause a year has at most 720 hours.")
          .by(Law.LABOUR_36 + "5項", "2019-04-01")
          .fix("年720時間以内にしてください。", "Plan 720 hours at most.")),
  MINORS_WORK_NO_OVERTIME(
      at(
          "wanted.ageFrom",
          o -> hasOvertime(o) && o.wanted().ageFrom() != null && o.wanted().ageFrom() < 18),
      invalid("18歳未満の方に時間外労働をさせることはできません。", "People under 18 do not work overtime.")
          .by("労働基準法60条1項", "1947-09-01")
          .fix("年齢の下限を18歳にするか、時間外労働をなくしてください。", "Make it 18 and above, or plan no overtime."));

  private static final Pattern NONE =
      Pattern.compile("(残業|時間外労働)(は)?(一切|全く|まったく)?(なし|無し|ありません|ございません|ゼロ)");

  private final Claim claim;
  private final Said said;

  OvertimeRule(Claim claim, Said said) {
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

  private static boolean hasOvertime(Offer offer) {
    return Boolean.TRUE.equals(offer.hours().overtime());
  }

  private static boolean saysThereIsNone(Offer offer) {
    return offer.texts().stream().anyMatch(text -> NONE.matcher(text.words()).find());
  }

  private static boolean hasClause(Offer offer) {
    return Boolean.TRUE.equals(offer.hours().specialClause());
  }

  private static int mostOfAMonth(Offer offer) {
    return (offer.hours().variable() == Variable.YEAR ? 42 : 45) * HOUR;
  }

  private static int mostOfAYear(Offer offer) {
    return (offer.hours().variable() == Variable.YEAR ? 320 : 360) * HOUR;
  }
}
