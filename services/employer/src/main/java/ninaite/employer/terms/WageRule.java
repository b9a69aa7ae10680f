// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static ninaite.aggregate.Rule.Said.invalid;
import static ninaite.employer.terms.Claim.at;
import static ninaite.employer.terms.Offer.HOUR;
import static ninaite.employer.terms.Offer.orZero;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Terms.Allowance;
import ninaite.events.Terms.FixedOvertime;
import ninaite.events.Terms.Pay.Basis;

/** The wage: the minimum of the day, fixed overtime, allowances. */
public enum WageRule implements TermsRule {
  MINIMUM_WAGE_IS_PAID(
      at("pay.yen", WageRule::isUnderMinimum).telling(WageRule::comparison),
      invalid("賃金が地域別最低賃金を下回っています。", "The wage is below the minimum wage of the prefecture.")
          .by(Law.MINIMUM_WAGE + "1項", "2008-07-01")
          .fix(
              "最低賃金以上にしてください。月給・日給は時間額に換算して比べます（精皆勤・通勤・家族手当は除く）。",
              "Pay the minimum or more; pay by month or day is turned into pay per hour, without allowances for attendance, commuting and family.")),
  MINIMUM_WAGE_IS_KNOWN(
      at("pay.yen", o -> o.wages().on(o.prefecture(), o.day()).isEmpty()),
      invalid(
              "この都道府県の最低賃金のデータがなく、確認できません。",
              "The minimum wage of this prefecture is not on file, so the wage cannot be checked.")
          .by(Law.MINIMUM_WAGE + "1項", "2008-07-01")
          .fix("運用担当者に最低賃金データの追加を依頼してください。", "Ask the operator to add it to the file.")),
  YEARLY_DAYS_ARE_SAID(
      at(
          "hours.daysPerYear",
          o -> o.pay().basis() == Basis.MONTHLY && o.hours().daysPerYear() == null),
      invalid("月給の場合に必要な年間所定労働日数がありません。", "Pay by the month needs the working days of a year.")
          .by("最低賃金法施行規則2条", "2008-07-01")
          .fix("年間の所定労働日数を入力してください。", "Say how many days a year are worked.")),
  WAGE_FITS_ITS_BASIS(
      at("pay.yen", WageRule::isMistyped),
      invalid("賃金の額が形態（時給・日給・月給）に合いません。", "The amount does not fit pay by the hour, day or month.")
          .fix("賃金の形態と額を確認してください。", "Check the amount and what it is for.")),
  ALLOWANCES_ARE_AMOUNTS(
      at("pay.allowances", WageRule::hasEmptyAllowance),
      invalid("手当の種類か額が明示されていません。", "An allowance lacks its kind or amount.")
          .by(Law.ITEMS, "1999-12-01")
          .fix("手当ごとに種類と月額を入力してください。", "Say the kind and the yen per month of each.")),
  FIXED_OVERTIME_TELLS_ITS_AMOUNT(
      at("pay.fixedOvertime.yen", fixed(f -> f.yen() == null || f.yen() <= 0)),
      invalid("固定残業代の額が明示されていません。", "The amount of fixed overtime pay is not said.")
          .by(Law.FIXED_PAY, "2018-01-01")
          .fix("固定残業代の月額を入力してください。", "Say its yen per month.")),
  FIXED_OVERTIME_TELLS_ITS_HOURS(
      at("pay.fixedOvertime.minutes", fixed(f -> orZero(f.minutes()) <= 0)),
      invalid("固定残業代に含まれる時間が明示されていません。", "The hours that fixed overtime pay covers are not said.")
          .by(Law.FIXED_PAY, "2018-01-01")
          .fix("対象となる時間外労働を月の分で入力してください。", "Say the minutes a month that it covers.")),
  EXCESS_OVERTIME_IS_PAID(
      at("pay.fixedOvertime.excessPaid", fixed(f -> !Boolean.TRUE.equals(f.excessPaid()))),
      invalid(
              "固定残業時間を超える分を追加で支払うことが明示されていません。",
              "It is not said that overtime beyond the fixed hours is paid on top.")
          .by(Law.FIXED_PAY, "2018-01-01")
          .fix("超過分を追加で支払うことを明示してください。", "Say that the excess is paid on top.")),
  FIXED_OVERTIME_IS_WITHIN_45_HOURS(
      at("pay.fixedOvertime.minutes", fixed(f -> orZero(f.minutes()) > 45 * HOUR)),
      invalid(
              "毎月の固定残業時間が36協定の限度時間（月45時間）を超えています。",
              "The fixed hours of every month are beyond the 45 of an overtime agreement.")
          .by(Law.LABOUR_36 + "4項", "2019-04-01")
          .fix("45時間以内にしてください。", "Keep to 45 hours.")),
  FIXED_OVERTIME_PAYS_ITS_HOURS(
      at("pay.fixedOvertime.yen", WageRule::paysOvertimeTooLittle),
      invalid(
              "固定残業代が割増賃金（25％以上）の額に足りません。",
              "Fixed overtime pay is less than the premium wage, 25 % on top, of its hours.")
          .by("労働基準法37条1項、割増賃金令（平成6年政令5号）", "1994-04-01")
          .fix("額を上げるか、対象の時間を減らしてください。", "Raise the amount or cover fewer hours."));

  private static final long MOST_PER_HOUR = 10_000;
  private static final long MOST_PER_DAY = 100_000;
  private static final long LEAST_PER_DAY = 1_000;
  private static final long LEAST_PER_MONTH = 20_000;

  /** No month has more. */
  private static final long MOST_MINUTES = 31L * 24 * HOUR;

  /** No pay is beyond it; what is would only make sums overflow. */
  private static final long MOST = 10_000_000;

  private final Claim claim;
  private final Said said;

  WageRule(Claim claim, Said said) {
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

  static boolean isPossible(long yen) {
    return yen > 0 && yen <= MOST;
  }

  /** Whether less is paid than the minimum of the day; not so where either is unknown. */
  public static boolean isUnderMinimum(Offer offer) {
    Optional<MinimumWages.Row> row = offer.wages().on(offer.prefecture(), offer.day());
    return row.isPresent()
        && HourlyWage.of(offer).filter(paid -> paid.isBelow(row.get().yen())).isPresent();
  }

  /** What is paid per hour, the minimum, and from when. */
  public static Map<String, Object> comparison(Offer offer) {
    HourlyWage paid = HourlyWage.of(offer).orElseThrow();
    MinimumWages.Row row = offer.wages().on(offer.prefecture(), offer.day()).orElseThrow();
    return Map.of(
        "yenPerHour", paid.shown(), "minimum", row.yen(), "since", row.effective().toString());
  }

  private static boolean isMistyped(Offer offer) {
    Basis basis = offer.pay().basis();
    Long yen = offer.pay().yen();
    if (basis == null || yen == null) {
      return false;
    }
    return switch (basis) {
      case HOURLY -> yen < 1 || yen > MOST_PER_HOUR;
      case DAILY -> yen < LEAST_PER_DAY || yen > MOST_PER_DAY;
      case MONTHLY -> yen < LEAST_PER_MONTH || yen > MOST;
    };
  }

  private static boolean hasEmptyAllowance(Offer offer) {
    List<Allowance> allowances = offer.pay().allowances();
    return allowances != null
        && allowances.stream()
            .anyMatch(a -> a.kind() == null || a.yen() == null || !isPossible(a.yen()));
  }

  private static Predicate<Offer> fixed(Predicate<FixedOvertime> broken) {
    return offer -> {
      FixedOvertime fixed = offer.pay().fixedOvertime();
      return fixed != null && broken.test(fixed);
    };
  }

  /** Compared with the basic wage alone, so that it errs on the side of the employer. */
  private static boolean paysOvertimeTooLittle(Offer offer) {
    FixedOvertime fixed = offer.pay().fixedOvertime();
    if (fixed == null) {
      return false;
    }
    long yen = orZero(fixed.yen());
    long minutes = orZero(fixed.minutes());
    return isPossible(yen)
        && minutes > 0
        && minutes <= MOST_MINUTES
        && HourlyWage.basicOf(offer)
            .filter(basic -> yen * HOUR * 4 * basic.minutes() < basic.yen() * minutes * 5)
            .isPresent();
  }
}
