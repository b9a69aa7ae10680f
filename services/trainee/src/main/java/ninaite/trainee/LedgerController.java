// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.service.Role.CITY;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ninaite.events.MunicipalityId;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import ninaite.service.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The city's own 求職管理簿, for its officials and for the labour office that inspects it. */
@RestController
class LedgerController {
  private static final String CSV = "text/csv";

  private final LedgerRows ledger;

  LedgerController(LedgerRows ledger) {
    this.ledger = ledger;
  }

  /**
   * @param from the first day on which an application was received
   * @param to the last one
   */
  @GetMapping(path = "/applications/ledger", produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo(CITY)
  List<LedgerRows.Row> rows(
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      Caller caller) {
    List<LedgerRows.Row> rows = new ArrayList<>();
    MunicipalityId municipality = caller.municipality();
    if (municipality != null) {
      ledger.each(municipality, from, to, rows::add);
    }
    return rows;
  }

  /** The same as a table, written while it is read: it may be long. */
  @GetMapping(path = "/applications/ledger", produces = CSV)
  @AllowedTo(CITY)
  void table(
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      Caller caller,
      HttpServletResponse response)
      throws IOException {
    MunicipalityId municipality = caller.municipality();
    response.setContentType(Spreadsheet.MEDIA_TYPE);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"seekers.csv\"");
    try (var csv = new LedgerCsv(response.getOutputStream())) {
      if (municipality != null) {
        ledger.each(municipality, from, to, csv);
      }
    }
  }
}
