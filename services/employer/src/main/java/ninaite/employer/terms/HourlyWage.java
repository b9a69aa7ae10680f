// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static ninaite.employer.terms.Offer.HOUR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ninaite.events.Terms;
import ninaite.events.Terms.Allowance;

/**
 * What an offer pays per hour, as the exact fraction that is compared with the minimum wage
 * (最低賃金法施行規則2条): by the hour as it is, by the day ÷ the hours of a day, by the month × 12 ÷ the
 * scheduled hours of a year.
 *
 * @param yen numerator, yen × minutes of an hour
 * @param minutes denominator
 */
public record HourlyWage(long yen, long minutes) {
  private static final int MONTHS = 12;

  /** Empty where what has to be known for it is not said. */
  public static Optional<HourlyWage> of(Offer offer) {
    return of(offer, countedAllowances(offer));
  }

  /** Without any allowance. */
  static Optional<HourlyWage> basicOf(Offer offer) {
    return of(offer, 0);
  }

  private static Optional<HourlyWage> of(Offer offer, long allowancesOfAMonth) {
    Terms.Pay pay = offer.pay();
    Terms.Pay.Basis basis = pay.basis();
    Long yen = pay.yen();
    if (basis == null || yen == null || !WageRule.isPossible(yen)) {
      return Optional.empty();
    }
    long year = offer.yearMinutes();
    long allowances = year > 0 ? allowancesOfAMonth * MONTHS * HOUR : 0;
    return switch (basis) {
      case HOURLY -> Optional.of(sum(yen, 1, allowances, year));
      case DAILY ->
          offer.workMinutes() == 0
              ? Optional.empty()
              : Optional.of(sum(yen * HOUR, offer.workMinutes(), allowances, year));
      case MONTHLY ->
          year == 0
              ? Optional.empty()
              : Optional.of(new HourlyWage(yen * MONTHS * HOUR + allowances, year));
    };
  }

  public boolean isBelow(long yenPerHour) {
    return yen < yenPerHour * minutes;
  }

  /** For people to read, in yen to two digits; the comparison is exact. */
  public BigDecimal shown() {
    return BigDecimal.valueOf(yen).divide(BigDecimal.valueOf(minutes), 2, RoundingMode.HALF_UP);
  }

  /**
   * 精皆勤, 通勤 and 家族手当 do not count, nor does what is paid for overtime or the night (最低賃金法4条3項,
   * 施行規則1条); 職務, 資格 and 住宅手当 do.
   */
  static boolean counts(Allowance.Kind kind) {
    return switch (kind) {
      case DUTY, QUALIFICATION, HOUSING -> true;
      case ATTENDANCE, COMMUTING, FAMILY, NIGHT -> false;
    };
  }

  private static long countedAllowances(Offer offer) {
    return Objects.requireNonNullElse(offer.pay().allowances(), List.<Allowance>of()).stream()
        .filter(allowance -> allowance.kind() != null && counts(allowance.kind()))
        .map(Allowance::yen)
        .filter(yen -> yen != null && WageRule.isPossible(yen))
        .mapToLong(Long::longValue)
        .sum();
  }

  private static HourlyWage sum(long yen, long minutes, long allowances, long year) {
    return allowances == 0
        ? new HourlyWage(yen, minutes)
        : new HourlyWage(yen * year + allowances * minutes, minutes * year);
  }
}
