// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.service.Role.CITY;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.InstantSource;
import java.util.List;
import ninaite.events.MunicipalityId;
import ninaite.japan.FiscalYear;
import ninaite.japan.Japan;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Caller;
import ninaite.service.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of openings for the municipality that has to keep it. */
@RestController
class LedgerController {
  private static final MediaType CSV = MediaType.parseMediaType(Spreadsheet.MEDIA_TYPE);

  private final Ledger ledger;
  private final InstantSource clock;

  LedgerController(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** 求人管理簿 of a fiscal year. */
  record Book(MunicipalityId municipality, int fiscalYear, List<Ledger.Entry> entries) {}

  /**
   * @param fiscalYear the year in which it begins; the current one if left out
   */
  @GetMapping(value = "/openings/ledger", produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo(CITY)
  ResponseEntity<?> read(
      @RequestParam(required = false) @Nullable @Min(2000) @Max(2100) Integer fiscalYear,
      Caller caller) {
    MunicipalityId municipality = caller.municipality();
    FiscalYear year = year(fiscalYear);
    return municipality == null
        ? Answer.absent()
        : ResponseEntity.ok(
            new Book(municipality, year.year(), ledger.of(municipality, year.days())));
  }

  /** The same as a table, for spreadsheets: {@code Accept: text/csv} or the ending .csv. */
  @GetMapping(
      value = {"/openings/ledger", "/openings/ledger.csv"},
      produces = "text/csv")
  @AllowedTo(CITY)
  ResponseEntity<?> table(
      @RequestParam(required = false) @Nullable @Min(2000) @Max(2100) Integer fiscalYear,
      Caller caller) {
    MunicipalityId municipality = caller.municipality();
    return municipality == null
        ? Answer.absent()
        : ResponseEntity.ok()
            .contentType(CSV)
            .header("Content-Disposition", "attachment; filename=\"openings-ledger.csv\"")
            .body(LedgerCsv.of(ledger.of(municipality, year(fiscalYear).days())));
  }

  private FiscalYear year(@Nullable Integer asked) {
    return asked == null ? FiscalYear.of(Japan.dateOf(clock.instant())) : new FiscalYear(asked);
  }
}
