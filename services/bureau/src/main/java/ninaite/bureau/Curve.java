// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The two things whose length is looked at, each by what ended, what goes on and what broke off.
 */
enum Curve {
  /** From the first working day to the last. */
  STAY(Figure.STAY_ENDED, Figure.STAY_GOES_ON, null),
  /** From the opening of a head to its agreement; closed unfilled breaks off. */
  FILL(Figure.HEAD_FILLED_AFTER, Figure.HEAD_STILL_OPEN, Figure.HEAD_CLOSED_AFTER);

  private final Figure ended;
  private final Figure goesOn;
  private final @Nullable Figure brokenOff;

  Curve(Figure ended, Figure goesOn, @Nullable Figure brokenOff) {
    this.ended = ended;
    this.goesOn = goesOn;
    this.brokenOff = brokenOff;
  }

  /** As in the address. */
  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  Survival of(Year year) {
    return Survival.of(lengths(year.cells(), year.day()));
  }

  /** All cases of the months; what goes on has been seen up to that day. */
  Survival.Lengths lengths(List<Cell> cells, LocalDate day) {
    Survival.Lengths lengths = new Survival.Lengths();
    for (Cell cell : cells) {
      cell.byNumber(ended).forEach(lengths::ended);
      cell.byNumber(goesOn)
          .forEach((first, n) -> lengths.open(Math.max(0, day.toEpochDay() - first), n));
      if (brokenOff != null) {
        cell.byNumber(brokenOff).forEach(lengths::open);
      }
    }
    return lengths;
  }
}
