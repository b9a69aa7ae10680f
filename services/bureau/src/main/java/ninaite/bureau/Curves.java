// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ninaite.events.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * How long people stay and heads stay open, of those who started or opened in a fiscal year.
 *
 * @param cases ended and open
 * @param median the first day by which half have ended, null while fewer have or if withheld
 * @param points at 1, 3, 6, 12, 24 and 36 months: a curve of every step would publish single days
 * @param compared with an earlier year, if asked for
 */
record Curves(
    MunicipalityId municipality,
    int fiscalYear,
    LocalDate day,
    String curve,
    @Nullable Long cases,
    @Nullable Long median,
    List<Point> points,
    @Nullable Comparison compared) {

  /**
   * @param days what the months come to
   * @param open the share still open, 0 to 1
   * @param from the lower 95 % limit (log(−log), Greenwood)
   */
  record Point(int months, long days, BigDecimal open, BigDecimal from, BigDecimal to) {}

  /**
   * The log-rank test against another year.
   *
   * @param different whether the two differ at the 5 % level
   */
  record Comparison(int fiscalYear, BigDecimal chiSquared, boolean different) {}

  /** Calendar days in so many months of 30.4 days, rounded. */
  static final Map<Integer, Long> DAYS =
      Map.of(1, 30L, 3, 91L, 6, 182L, 12, 365L, 24, 730L, 36, 1095L);

  /** How precise a share or a test is shown. */
  private static final int DIGITS = 4;

  static Curves of(Curve curve, Year year, @Nullable Year against, int least) {
    Survival.Lengths lengths = curve.lengths(year.cells(), year.day());
    Survival survival = Survival.of(lengths);
    boolean enough = lengths.cases() >= least;
    var median = survival.median();
    return new Curves(
        year.municipality(),
        year.fiscalYear().year(),
        year.day(),
        curve.path(),
        enough ? lengths.cases() : null,
        enough && median.isPresent() && survival.endedBy(median.getAsLong()) >= least
            ? median.getAsLong()
            : null,
        points(survival, lengths, least),
        against == null ? null : compared(lengths, curve, against, least));
  }

  /**
   * A point is withheld while fewer people than {@code least} are looked at, or where fewer, but
   * not none, have ended since the last one that is shown.
   */
  private static List<Point> points(Survival survival, Survival.Lengths lengths, int least) {
    List<Point> points = new ArrayList<>();
    long shown = 0;
    for (int months : DAYS.keySet().stream().sorted().toList()) {
      long days = DAYS.getOrDefault(months, 0L);
      long ended = survival.endedBy(days);
      boolean few = lengths.atRisk(days) < Math.max(1, least);
      boolean step = ended == shown || ended - shown >= least;
      if (!few && step) {
        points.add(point(months, days, survival));
        shown = ended;
      }
    }
    return points;
  }

  private static Point point(int months, long days, Survival survival) {
    double open = survival.at(days).map(Survival.Step::open).orElse(1.0);
    Wilson limits = survival.at(days).map(Survival.Step::limits).orElse(new Wilson(1, 1));
    return new Point(months, days, rounded(open), rounded(limits.from()), rounded(limits.to()));
  }

  private static @Nullable Comparison compared(
      Survival.Lengths lengths, Curve curve, Year against, int least) {
    Survival.Lengths others = curve.lengths(against.cells(), against.day());
    if (lengths.cases() < least || others.cases() < least) {
      return null;
    }
    LogRank test = LogRank.of(lengths, others);
    return new Comparison(
        against.fiscalYear().year(), rounded(test.chiSquared()), test.isDifferent());
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
