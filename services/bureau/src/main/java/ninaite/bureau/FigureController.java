// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import static ninaite.service.Role.BUREAU;
import static ninaite.service.Role.CITY;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import ninaite.events.MunicipalityId;
import ninaite.japan.FiscalYear;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Caller;
import ninaite.service.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Figures for the bureau (every municipality) and the city (its own). There is no way to a person,
 * and to the bureau none to a number of fewer than five; less still is open to all.
 */
@RestController
class FigureController {
  private static final int FIRST = 1947;
  private static final int LAST = 9998;
  private static final Duration KEPT = Duration.ofHours(1);
  private static final String CSV = "text/csv";
  private static final MediaType CSV_UTF_8 = MediaType.parseMediaType(CSV + ";charset=UTF-8");

  private final Dashboard dashboard;
  private final Registry registry;
  private final Live live;

  FigureController(Dashboard dashboard, Registry registry, Live live) {
    this.dashboard = dashboard;
    this.registry = registry;
    this.live = live;
  }

  /** What the figures and metrics mean. */
  record Meanings(List<Meaning> figures, List<Definition> metrics) {}

  /** One figure. */
  record Meaning(Figure figure, int version, Definition.Text name, Figure.Unit unit) {}

  /** The registry: what is counted, and the metrics made of it, all versions. */
  @GetMapping("/figures/definitions")
  @AllowedTo({BUREAU, CITY})
  Meanings definitions() {
    return new Meanings(
        Figure.SHOWN.stream()
            .map(
                f ->
                    new Meaning(
                        f,
                        Figure.DEFINITION_VERSION,
                        new Definition.Text(f.ja(), f.en()),
                        f.unit()))
            .toList(),
        registry.definitions());
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
      @RequestParam(required = false) @Min(FIRST) @Max(LAST) @Nullable Integer fiscalYear,
      Caller caller) {
    return answer(municipality, fiscalYear, caller, dashboard::figures);
  }

  /**
   * The figures that anybody may see, of months that are over. They may be kept for an hour.
   *
   * @param fiscalYear the year in which it begins; the current one if left out
   */
  @GetMapping("/figures/{municipality}/open")
  @OpenToAll
  ResponseEntity<Released> open(
      @PathVariable MunicipalityId municipality,
      @RequestParam(required = false) @Min(FIRST) @Max(LAST) @Nullable Integer fiscalYear) {
    FiscalYear year = fiscalYear == null ? dashboard.thisYear() : new FiscalYear(fiscalYear);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
        .body(dashboard.released(municipality, year));
  }

  /** The same as CSV. */
  @GetMapping(
      value = {"/figures/{municipality}", "/figures/{municipality}.csv"},
      produces = CSV)
  @AllowedTo({BUREAU, CITY})
  ResponseEntity<?> table(
      @PathVariable MunicipalityId municipality,
      @RequestParam(required = false) @Min(FIRST) @Max(LAST) @Nullable Integer fiscalYear,
      Caller caller) {
    return csv(municipality, fiscalYear, caller, view -> Table.of(dashboard.figures(view)));
  }

  /** What they come to, by the definitions in force. */
  @GetMapping("/figures/{municipality}/metrics")
  @AllowedTo({BUREAU, CITY})
  ResponseEntity<?> metrics(
      @PathVariable MunicipalityId municipality,
      @RequestParam(required = false) @Min(FIRST) @Max(LAST) @Nullable Integer fiscalYear,
      Caller caller) {
    return answer(municipality, fiscalYear, caller, dashboard::metrics);
  }

  /** The same as CSV. */
  @GetMapping(
      value = {"/figures/{municipality}/metrics", "/figures/{municipality}/metrics.csv"},
      produces = CSV)
  @AllowedTo({BUREAU, CITY})
  ResponseEntity<?> metricsTable(
      @PathVariable MunicipalityId municipality,
      @RequestParam(required = false) @Min(FIRST) @Max(LAST) @Nullable Integer fiscalYear,
      Caller caller) {
    return csv(municipality, fiscalYear, caller, view -> Table.of(dashboard.metrics(view)));
  }

  /**
   * How long people who started in a year stay, or heads that opened in it stay open.
   *
   * @param curve stay or fill
   * @param against another fiscal year to compare with
   */
  @GetMapping("/figures/{municipality}/curves/{curve}")
  @AllowedTo({BUREAU, CITY})
  ResponseEntity<?> curve(
      @PathVariable MunicipalityId municipality,
      @PathVariable String curve,
      @RequestParam(required = false) @Min(FIRST) @Max(LAST) @Nullable Integer fiscalYear,
      @RequestParam(required = false) @Min(FIRST) @Max(LAST) @Nullable Integer against,
      Caller caller) {
    FiscalYear other = against == null ? null : new FiscalYear(against);
    return Stream.of(Curve.values())
        .filter(known -> known.path().equals(curve))
        .findFirst()
        .<ResponseEntity<?>>map(
            known ->
                answer(
                    municipality, fiscalYear, caller, view -> dashboard.curve(known, view, other)))
        .orElseGet(Answer::absent);
  }

  /**
   * The figures as server-sent events: at once, and again whenever they change. Every event is
   * complete, so after a break the next one has all; whoever comes back with the id of the last one
   * is sent nothing before there is news.
   */
  @GetMapping(
      value = "/figures/{municipality}/stream",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @AllowedTo({BUREAU, CITY})
  ResponseEntity<?> stream(
      @PathVariable MunicipalityId municipality,
      @RequestParam(required = false) @Min(FIRST) @Max(LAST) @Nullable Integer fiscalYear,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
      Caller caller) {
    return answer(municipality, fiscalYear, caller, view -> live.follow(view, lastEventId));
  }

  private ResponseEntity<?> answer(
      MunicipalityId municipality,
      @Nullable Integer fiscalYear,
      Caller caller,
      Function<Dashboard.View, Object> content) {
    return view(municipality, fiscalYear, caller)
        .<ResponseEntity<?>>map(view -> ResponseEntity.ok(content.apply(view)))
        .orElseGet(Answer::absent);
  }

  private ResponseEntity<?> csv(
      MunicipalityId municipality,
      @Nullable Integer fiscalYear,
      Caller caller,
      Function<Dashboard.View, String> content) {
    return view(municipality, fiscalYear, caller)
        .<ResponseEntity<?>>map(
            view -> ResponseEntity.ok().contentType(CSV_UTF_8).body(content.apply(view)))
        .orElseGet(Answer::absent);
  }

  private Optional<Dashboard.View> view(
      MunicipalityId municipality, @Nullable Integer fiscalYear, Caller caller) {
    boolean own = caller.is(CITY) && caller.worksIn(municipality);
    FiscalYear year = fiscalYear == null ? dashboard.thisYear() : new FiscalYear(fiscalYear);
    return own || caller.is(BUREAU)
        ? Optional.of(new Dashboard.View(municipality, year, own))
        : Optional.empty();
  }
}
