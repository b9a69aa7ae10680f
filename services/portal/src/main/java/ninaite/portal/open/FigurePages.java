// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.open;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ninaite.japan.FiscalYear;
import ninaite.pages.Language;
import ninaite.pages.Texts;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.portal.Towns;
import ninaite.portal.chart.Bars;
import ninaite.portal.chart.Drawing;
import ninaite.service.OpenToAll;
import ninaite.service.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures that anybody may see, of months that are over. */
@Controller
class FigurePages {
  private static final int FIRST = 2020;
  private static final List<String> COLUMNS =
      List.of(
          "municipality",
          "fiscal_year",
          "年度",
          "month",
          "figure",
          "name",
          "value",
          "withheld",
          "until");

  private final Services services;
  private final Towns towns;
  private final Texts texts;

  FigurePages(Services services, Towns towns, Texts texts) {
    this.services = services;
    this.towns = towns;
    this.texts = texts;
  }

  record Month(YearMonth month, Map<String, @Nullable Long> figures) {}

  /**
   * What the bureau service has released.
   *
   * @param until the last day in it
   * @param withheld the figures whose months are withheld
   */
  record Released(
      String municipality,
      int fiscalYear,
      LocalDate until,
      List<Month> months,
      Map<String, @Nullable Long> year,
      Set<String> withheld) {}

  /** One figure with its chart, where its months may be shown. */
  record Shown(String code, boolean withheld, @Nullable Long total, @Nullable Drawing chart) {}

  /** The order in which things happen to people. */
  static final List<String> CODES =
      List.of(
          "APPLICATIONS_NEW",
          "SEATS",
          "STARTERS",
          "COMPLETERS",
          "OPENINGS_NEW_HEADS",
          "OPENINGS_ACTIVE_HEADS",
          "INTRODUCTIONS",
          "PLACEMENTS",
          "WORK_STARTED");

  @GetMapping("/open")
  @OpenToAll
  String open(
      @RequestParam(defaultValue = "") String municipality,
      @RequestParam(required = false) @Nullable String year,
      Locale locale,
      Model model) {
    String town = towns.known(municipality);
    Part<Released> figures = released(town, year);
    model.addAttribute("figures", figures);
    model.addAttribute("codes", CODES);
    model.addAttribute("town", town);
    model.addAttribute("towns", towns.towns());
    model.addAttribute("shown", figures.map(all -> shown(all, Language.of(locale))).or(List.of()));
    model.addAttribute(
        "fiscal", figures.map(all -> new FiscalYear(all.fiscalYear())).or(thisYear()));
    model.addAttribute("thisYear", thisYear().year());
    return "open/figures";
  }

  @GetMapping("/open/figures.csv")
  @OpenToAll
  ResponseEntity<String> csv(
      @RequestParam(defaultValue = "") String municipality,
      @RequestParam(required = false) @Nullable String year) {
    Released all = released(towns.known(municipality), year).orNone();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(Spreadsheet.MEDIA_TYPE))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"ninaite-%s-%d.csv\""
                .formatted(all.municipality(), all.fiscalYear()))
        .body(csv(all));
  }

  private Part<Released> released(String town, @Nullable String year) {
    int wanted = year != null && year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
    int chosen = wanted >= FIRST && wanted <= thisYear().year() ? wanted : thisYear().year();
    return services.get(
        "bureau", Released.class, "/figures/{municipality}/open?fiscalYear={year}", town, chosen);
  }

  private static FiscalYear thisYear() {
    return FiscalYear.of(LocalDate.now(java.time.ZoneId.of("Asia/Tokyo")));
  }

  private List<Shown> shown(Released all, Language language) {
    return CODES.stream()
        .map(
            code -> {
              boolean withheld = all.withheld().contains(code);
              return new Shown(
                  code,
                  withheld,
                  all.year().get(code),
                  withheld || all.months().isEmpty() ? null : chart(all, code, language));
            })
        .toList();
  }

  private Drawing chart(Released all, String code, Language language) {
    String name = Objects.requireNonNull(texts.find("open.figure." + code, language), code);
    List<Bars.Bar> bars =
        all.months().stream()
            .map(
                month -> {
                  Long value = month.figures().get(code);
                  return new Bars.Bar(
                      String.valueOf(month.month().getMonthValue()),
                      value == null ? null : value.doubleValue(),
                      value == null ? "" : String.valueOf(value));
                })
            .toList();
    String by = Objects.requireNonNull(texts.find("open.figures.by-month", language));
    return new Bars("chart-" + code.toLowerCase(Locale.ROOT), name, by, bars).drawing();
  }

  private String csv(Released all) {
    StringWriter text = new StringWriter();
    FiscalYear year = new FiscalYear(all.fiscalYear());
    try (Spreadsheet sheet = new Spreadsheet(text, COLUMNS)) {
      for (String code : CODES) {
        all.months().forEach(m -> sheet.line(line(all, year, m.month(), code, m.figures())));
        if (all.year().containsKey(code)) {
          sheet.line(line(all, year, "year", code, all.year()));
        }
      }
    }
    return text.toString();
  }

  private List<@Nullable Object> line(
      Released all,
      FiscalYear year,
      Object month,
      String code,
      Map<String, @Nullable Long> values) {
    Long value = values.get(code);
    return Arrays.asList(
        all.municipality(),
        all.fiscalYear(),
        year.ja(),
        month,
        code,
        texts.find("open.figure." + code, Language.JAPANESE),
        value,
        value == null,
        all.until());
  }
}
