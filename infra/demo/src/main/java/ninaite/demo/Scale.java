// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.LocalDate;

/**
 * How large a year is played.
 *
 * @param first its first day
 * @param last its last day
 * @param plants seafood processors
 * @param openingsPerPlant over the year
 * @param seekersAtFirst who look for work when it begins
 * @param seekersPerMonth who come later
 * @param courses over the year
 * @param round the day on which a match round is announced
 */
public record Scale(
    LocalDate first,
    LocalDate last,
    int plants,
    int openingsPerPlant,
    int seekersAtFirst,
    int seekersPerMonth,
    int courses,
    LocalDate round) {

  /** 令和7年度 in Ishinomaki, about as large as it is: the minimum wage rises on 2025-10-04. */
  public static final Scale ISHINOMAKI =
      new Scale(
          LocalDate.of(2025, 4, 1),
          LocalDate.of(2026, 3, 31),
          72,
          2,
          64,
          9,
          9,
          LocalDate.of(2026, 1, 13));

  /** A quarter with few people, for tests that need any year. */
  public static final Scale SMALL =
      new Scale(
          LocalDate.of(2025, 9, 1),
          LocalDate.of(2025, 12, 1),
          10,
          2,
          16,
          4,
          2,
          LocalDate.of(2025, 10, 14));
}
