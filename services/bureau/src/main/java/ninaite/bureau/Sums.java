// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import ninaite.events.MunicipalityId;
import org.jspecify.annotations.Nullable;

/** What is being added up for one fact. */
final class Sums {
  private final MunicipalityId where;
  private final Map<Contributions.At, Long> amounts;

  private Sums(MunicipalityId where, Map<Contributions.At, Long> amounts) {
    this.where = where;
    this.amounts = amounts;
  }

  static Sums in(MunicipalityId where) {
    return new Sums(where, new HashMap<>());
  }

  /** The same sums, for what belongs to another place. */
  Sums at(MunicipalityId other) {
    return new Sums(other, amounts);
  }

  Map<Contributions.At, Long> all() {
    return amounts;
  }

  void add(@Nullable LocalDate on, Figure figure, long amount) {
    if (on != null) {
      add(YearMonth.from(on), figure, amount);
    }
  }

  void add(YearMonth month, Figure figure, long amount) {
    add(new Contributions.At(where, month, figure), amount);
  }

  /**
   * @param number as the figure's kind says: the day from which it counts, a length, a first day
   */
  void add(LocalDate on, Figure figure, long number, long amount) {
    add(new Contributions.At(where, YearMonth.from(on), figure, number), amount);
  }

  private void add(Contributions.At at, long amount) {
    if (amount != 0) {
      amounts.merge(at, amount, Long::sum);
    }
  }
}
