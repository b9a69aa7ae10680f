// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ninaite.events.MunicipalityId;
import ninaite.japan.FiscalYear;
import ninaite.testing.People;
import org.bson.Document;

/** Cells as the store has them, made of sums or of plain counts. */
final class Cells {
  static final Instant AS_OF = Instant.parse("2026-04-30T00:00:00Z");

  private Cells() {}

  /** By id. */
  static Map<String, Cell> of(Map<Contributions.At, Long> sums) {
    Map<String, Document> documents = new TreeMap<>();
    sums.forEach(
        (at, amount) ->
            documents
                .computeIfAbsent(
                    Board.id(at.municipality(), at.month()), id -> new Document("_id", id))
                .append(Cell.key(at), amount));
    Map<String, Cell> cells = new TreeMap<>();
    documents.forEach((id, counts) -> cells.put(id, cell(id, counts)));
    return cells;
  }

  /** A fiscal year of Ishinomaki, its first months with these counts, read long after. */
  @SafeVarargs
  static Year year(int fiscalYear, Map<Figure, Long>... months) {
    return year(People.ISHINOMAKI, new FiscalYear(fiscalYear), List.of(months));
  }

  private static Year year(
      MunicipalityId where, FiscalYear fiscalYear, List<Map<Figure, Long>> months) {
    Map<Contributions.At, Long> sums = new java.util.HashMap<>();
    for (int i = 0; i < months.size(); i++) {
      YearMonth month = fiscalYear.months().get(i);
      months.get(i).forEach((figure, n) -> sums.put(new Contributions.At(where, month, figure), n));
    }
    LocalDate longAfter = fiscalYear.days().last().plusYears(9);
    return new Year(where, fiscalYear, List.copyOf(of(sums).values()), longAfter);
  }

  private static Cell cell(String id, Document counts) {
    counts.remove("_id");
    return Cell.of(
        new Document("_id", id)
            .append("counts", counts)
            .append("changes", 1L)
            .append("asOf", Date.from(AS_OF)));
  }
}
