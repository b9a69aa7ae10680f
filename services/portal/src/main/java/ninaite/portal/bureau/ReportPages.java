// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.bureau;

import static ninaite.service.Role.BUREAU;
import static ninaite.service.Role.CITY;

import java.util.Locale;
import java.util.Map;
import ninaite.japan.FiscalYear;
import ninaite.pages.Language;
import ninaite.portal.Part;
import ninaite.portal.Towns;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report of a fiscal year: to read, to print, to count on with. */
@Controller
class ReportPages {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Asking asking;
  private final Towns towns;
  private final ReportPdf pdf;

  ReportPages(Asking asking, Towns towns, ReportPdf pdf) {
    this.asking = asking;
    this.towns = towns;
    this.pdf = pdf;
  }

  @GetMapping("/bureau/report")
  @AllowedTo({BUREAU, CITY})
  String report(
      @RequestParam(required = false) @Nullable String municipality,
      @RequestParam(required = false) @Nullable String year,
      Caller caller,
      Locale locale,
      Model model) {
    String town = asking.town(municipality, caller);
    int chosen = asking.year(year);
    model.addAttribute("metrics", asking.metrics(town, chosen));
    model.addAttribute(
        "before",
        asking.metrics(town, chosen - 1) instanceof Part.Shown<Metrics>(var shown) ? shown : null);
    model.addAttribute("town", town);
    model.addAttribute("townName", towns.name(town));
    model.addAttribute("towns", caller.is(CITY) ? Map.of(town, towns.name(town)) : towns.towns());
    model.addAttribute("fiscal", new FiscalYear(chosen));
    model.addAttribute("thisYear", asking.thisYear());
    model.addAttribute("language", Language.of(locale));
    return "bureau/report";
  }

  @GetMapping("/bureau/report.xlsx")
  @AllowedTo({BUREAU, CITY})
  ResponseEntity<byte[]> xlsx(
      @RequestParam(required = false) @Nullable String municipality,
      @RequestParam(required = false) @Nullable String year,
      Caller caller) {
    Metrics metrics = metrics(municipality, year, caller);
    byte[] file =
        ReportSheets.of(
            metrics,
            asking.meanings().orNone(),
            towns.name(metrics.municipality()),
            asking.in(Language.JAPANESE));
    return Download.of(file, XLSX, metrics.municipality(), metrics.fiscalYear(), "xlsx");
  }

  /** In Japanese, whatever the page's language: it is the text that counts. */
  @GetMapping("/bureau/report.pdf")
  @AllowedTo({BUREAU, CITY})
  ResponseEntity<byte[]> pdf(
      @RequestParam(required = false) @Nullable String municipality,
      @RequestParam(required = false) @Nullable String year,
      Caller caller) {
    Metrics metrics = metrics(municipality, year, caller);
    byte[] file = pdf.of(metrics, asking.meanings().orNone(), towns.name(metrics.municipality()));
    return Download.of(
        file, "application/pdf", metrics.municipality(), metrics.fiscalYear(), "pdf");
  }

  private Metrics metrics(@Nullable String municipality, @Nullable String year, Caller caller) {
    return asking.metrics(asking.town(municipality, caller), asking.year(year)).orNone();
  }
}
