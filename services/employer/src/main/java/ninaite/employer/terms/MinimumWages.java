// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 地域別最低賃金 (最低賃金法9条以下): the yen per hour of each prefecture and from when. What counts is the day
 * worked, not the day paid.
 */
public record MinimumWages(List<Row> rows) {
  /** A new rate comes about every October, but not on the same day: a month of grace. */
  private static final int MONTHS_UNTIL_STALE = 13;

  public MinimumWages {
    rows = List.copyOf(rows);
  }

  /**
   * @param prefecture 01 to 47
   * @param effective the first day worked that it holds for
   * @param yen per hour
   * @param source where it was read
   */
  public record Row(String prefecture, LocalDate effective, int yen, String source) {}

  /** The rate of a day worked. */
  public Optional<Row> on(String prefecture, LocalDate day) {
    return of(prefecture).filter(row -> !row.effective.isAfter(day)).reduce((_, later) -> later);
  }

  /** The next rate that is known already. */
  public Optional<Row> after(String prefecture, LocalDate day) {
    return of(prefecture).filter(row -> row.effective.isAfter(day)).findFirst();
  }

  /** Prefectures whose newest row is more than 13 months old: one is missing. */
  public List<Row> stale(LocalDate day) {
    return rows.stream()
        .map(Row::prefecture)
        .distinct()
        .map(prefecture -> of(prefecture).reduce((_, later) -> later).orElseThrow())
        .filter(newest -> newest.effective.plusMonths(MONTHS_UNTIL_STALE).isBefore(day))
        .toList();
  }

  private java.util.stream.Stream<Row> of(String prefecture) {
    return rows.stream()
        .filter(row -> row.prefecture.equals(prefecture))
        .sorted(Comparator.comparing(Row::effective));
  }
}
