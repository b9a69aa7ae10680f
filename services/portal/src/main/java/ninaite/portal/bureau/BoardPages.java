// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.bureau;

import static ninaite.service.Role.BUREAU;
import static ninaite.service.Role.CITY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ninaite.japan.FiscalYear;
import ninaite.pages.Language;
import ninaite.portal.NoPage;
import ninaite.portal.Part;
import ninaite.portal.Towns;
import ninaite.portal.chart.Bars;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The board, what its metrics mean, and the same metric in every municipality. */
@Controller
class BoardPages {
  private final Asking asking;
  private final Towns towns;

  BoardPages(Asking asking, Towns towns) {
    this.asking = asking;
    this.towns = towns;
  }

  /**
   * @param live off to stop the page from renewing itself (WCAG 2.2.2); it then says from when it
   *     is
   * @param since the version that the page already shows: if there is no later one, 204, and
   *     nothing on the page moves
   */
  @GetMapping("/bureau")
  @AllowedTo({BUREAU, CITY})
  @Nullable ModelAndView board(
      @RequestParam(required = false) @Nullable String municipality,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(defaultValue = "on") String live,
      @RequestParam(required = false) @Nullable Long since,
      Caller caller,
      Locale locale) {
    String town = asking.town(municipality, caller);
    int chosen = asking.year(year);
    Part<Board> board = asking.board(town, chosen, locale);
    if (since != null && board.shown() && board.value().metrics().version() == since) {
      ModelAndView nothing = new ModelAndView((_, _, _) -> {});
      nothing.setStatus(HttpStatus.NO_CONTENT);
      return nothing;
    }
    ModelAndView page = new ModelAndView("bureau/board");
    page.addObject("board", board);
    page.addObject("live", !live.equals("off"));
    add(page, town, chosen, caller, locale);
    return page;
  }

  @GetMapping("/bureau/metrics/{code}")
  @AllowedTo({BUREAU, CITY})
  String metric(@PathVariable String code, Model model, Locale locale) {
    Definition.Meanings all = asking.meanings().orNone();
    List<Definition> versions =
        all.metrics().stream().filter(metric -> metric.id().equals(code)).toList();
    if (versions.isEmpty()) {
      throw new NoPage(404);
    }
    model.addAttribute("meanings", all);
    model.addAttribute("versions", versions);
    model.addAttribute("language", Language.of(locale));
    return "bureau/metric";
  }

  /** One municipality's reading of a metric. */
  record Compared(String code, String name, Part<Metrics.Reading> reading) {}

  @GetMapping("/bureau/compare")
  @AllowedTo(BUREAU)
  ModelAndView compare(
      @RequestParam(defaultValue = "M01") String metric,
      @RequestParam(required = false) @Nullable String year,
      Caller caller,
      Locale locale) {
    int chosen = asking.year(year);
    List<Compared> rows = new ArrayList<>();
    List<Metrics.Metric> choices = new ArrayList<>();
    for (String town : towns.towns().keySet()) {
      Part<Metrics> metrics = asking.metrics(town, chosen);
      if (choices.isEmpty() && metrics.shown()) {
        choices.addAll(metrics.value().metrics());
      }
      rows.add(
          new Compared(
              town,
              towns.shortName(town),
              metrics.map(all -> all.of(metric).orElseThrow(() -> new NoPage(404)).year())));
    }
    ModelAndView page = new ModelAndView("bureau/compare");
    page.addObject("rows", rows);
    page.addObject("choices", choices);
    page.addObject("metric", metric);
    page.addObject("chart", chart(rows, locale));
    add(page, towns.town(), chosen, caller, locale);
    return page;
  }

  private ninaite.portal.chart.Drawing chart(List<Compared> rows, Locale locale) {
    List<Bars.Bar> bars =
        rows.stream()
            .map(
                row -> {
                  Metrics.Reading reading =
                      row.reading() instanceof Part.Shown<Metrics.Reading>(var shown)
                          ? shown
                          : null;
                  Double value = reading == null ? null : reading.number();
                  return new Bars.Bar(
                      row.name(), value, value == null ? "" : String.valueOf(value));
                })
            .toList();
    var texts = asking.in(Language.of(locale));
    return new Bars(
            "compare", texts.apply("bureau.compare"), texts.apply("bureau.chart.same"), bars)
        .drawing();
  }

  private void add(ModelAndView page, String town, int year, Caller caller, Locale locale) {
    page.addObject("town", town);
    page.addObject("townName", towns.name(town));
    page.addObject(
        "towns", caller.is(CITY) ? java.util.Map.of(town, towns.name(town)) : towns.towns());
    page.addObject("fiscal", new FiscalYear(year));
    page.addObject("thisYear", asking.thisYear());
    page.addObject("language", Language.of(locale));
  }

  /** All metrics of the year, one number a line. */
  @GetMapping("/bureau/metrics.csv")
  @AllowedTo({BUREAU, CITY})
  ResponseEntity<byte[]> csv(
      @RequestParam(required = false) @Nullable String municipality,
      @RequestParam(required = false) @Nullable String year,
      Caller caller) {
    String town = asking.town(municipality, caller);
    int chosen = asking.year(year);
    return Download.of(
        asking.csv(town, chosen).orNone(), "text/csv;charset=UTF-8", town, chosen, "csv");
  }
}
