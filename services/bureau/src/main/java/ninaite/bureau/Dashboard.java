// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.time.InstantSource;
import java.time.YearMonth;
import ninaite.events.MunicipalityId;
import ninaite.japan.FiscalYear;
import ninaite.japan.Japan;
import org.jspecify.annotations.Nullable;

/** Figures as somebody may see them, on the day they ask. */
final class Dashboard {
  private static final String OPENINGS_RATIO = "M01";

  private final Board board;
  private final Registry registry;
  private final InstantSource clock;
  private final int least;

  /**
   * @param least how many people a number has to be about to be shown to the bureau
   */
  Dashboard(Board board, Registry registry, InstantSource clock, int least) {
    this.board = board;
    this.registry = registry;
    this.clock = clock;
    this.least = least;
  }

  /**
   * @param everything whether they may know about single people, as the city does about its own
   */
  record View(MunicipalityId municipality, FiscalYear year, boolean everything) {}

  Figures figures(View view) {
    Year year = year(view);
    Definition ratio =
        registry
            .inForce(OPENINGS_RATIO, YearMonth.from(year.fiscalYear().days().first()))
            .orElseThrow();
    return Figures.of(year, withholding(year, view), ratio);
  }

  Metrics metrics(View view) {
    Year year = year(view);
    return Metrics.of(year, withholding(year, view), registry);
  }

  /** What anybody may see. */
  Released released(MunicipalityId municipality, FiscalYear year) {
    return Released.of(year(new View(municipality, year, false)), least);
  }

  /**
   * @param against another year to compare with
   */
  Curves curve(Curve curve, View view, @Nullable FiscalYear against) {
    Year other =
        against == null ? null : year(new View(view.municipality(), against, view.everything()));
    return Curves.of(curve, year(view), other, view.everything() ? 0 : least);
  }

  /** The one in which today lies. */
  FiscalYear thisYear() {
    return FiscalYear.of(Japan.dateOf(clock.instant()));
  }

  private Year year(View view) {
    return Year.read(board, view.municipality(), view.year(), Japan.dateOf(clock.instant()));
  }

  private Withholding withholding(Year year, View view) {
    return view.everything() ? Withholding.NONE : Withholding.of(year, least);
  }
}
