// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;

/** A run of calendar days in Japan, first and last day included. */
public record Days(LocalDate first, LocalDate last) {
  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  public long count() {
    return DAYS.between(first, last) + 1;
  }

  /** When it is over: a period runs to the end of its last day (民法141条). */
  public Instant end() {
    return last.plusDays(1).atStartOfDay(Japan.ZONE).toInstant();
  }
}
