// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static ninaite.service.Role.BUREAU;
import static ninaite.service.Role.CITY;

import java.time.InstantSource;
import java.util.Optional;
import ninaite.events.MunicipalityId;
import ninaite.japan.FiscalYear;
import ninaite.japan.Japan;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Figures for the bureau (every municipality) and the city (its own). There is no way to a person.
 */
@RestController
class FigureController {
  private final Board board;
  private final Live live;
  private final InstantSource clock;

  FigureController(Board board, Live live, InstantSource clock) {
    this.board = board;
    this.live = live;
    this.clock = clock;
  }

  /**
   * The figures of a fiscal year by month.
   *
   * @param fiscalYear the year in which it begins; the current one if left out
   */
  @GetMapping("/figures/{municipality}")
  @AllowedTo({BUREAU, CITY})
  ResponseEntity<?> read(
      @PathVariable MunicipalityId municipality,
      @RequestParam(required = false) @Nullable Integer fiscalYear,
      Caller caller) {
    return maySee(municipality, caller)
        ? ResponseEntity.ok(Figures.of(municipality, year(fiscalYear), board))
        : Answer.absent();
  }

  /**
   * The same as server-sent events: the figures at once, and again whenever they change. Every
   * event is complete and carries the version as its id, so after a break the next one has all.
   */
  @GetMapping(
      value = "/figures/{municipality}/stream",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @AllowedTo({BUREAU, CITY})
  ResponseEntity<?> stream(
      @PathVariable MunicipalityId municipality,
      @RequestParam(required = false) @Nullable Integer fiscalYear,
      Caller caller) {
    return maySee(municipality, caller)
        ? ResponseEntity.ok(live.follow(municipality, year(fiscalYear)))
        : Answer.absent();
  }

  private int year(@Nullable Integer asked) {
    return Optional.ofNullable(asked)
        .orElseGet(() -> FiscalYear.of(Japan.dateOf(clock.instant())).year());
  }

  private static boolean maySee(MunicipalityId municipality, Caller caller) {
    return caller.is(BUREAU) || caller.worksIn(municipality);
  }
}
