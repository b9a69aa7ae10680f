// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import ninaite.events.MunicipalityId;
import ninaite.japan.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a municipality's fiscal year, read on a day.
 *
 * @param cells in order; a month without figures is left out
 * @param day up to which cases have matured
 */
record Year(MunicipalityId municipality, FiscalYear fiscalYear, List<Cell> cells, LocalDate day) {
  Year {
    cells = List.copyOf(cells);
  }

  static Year read(Board board, MunicipalityId municipality, FiscalYear year, LocalDate day) {
    return new Year(municipality, year, board.months(municipality, year.months().stream()), day);
  }

  /** The sum of the months; of a stock, the months' mean times their number. */
  long total(Figure figure) {
    return counts(figure).sum();
  }

  long pending(Figure figure) {
    return cells.stream().mapToLong(cell -> cell.pending(figure, day)).sum();
  }

  LongStream counts(Figure figure) {
    return cells.stream().mapToLong(cell -> cell.count(figure, day));
  }

  /** Goes up with every change. */
  long version() {
    return cells.stream().mapToLong(Cell::changes).sum();
  }

  @Nullable Instant asOf() {
    return cells.stream().map(Cell::asOf).max(Instant::compareTo).orElse(null);
  }

  List<YearMonth> months() {
    return cells.stream().map(Cell::month).toList();
  }
}
