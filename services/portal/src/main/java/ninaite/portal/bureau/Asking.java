// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.bureau;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import ninaite.japan.FiscalYear;
import ninaite.japan.Japan;
import ninaite.pages.Language;
import ninaite.pages.Texts;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.portal.Towns;
import ninaite.service.Caller;
import ninaite.service.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** How the pages of this room ask for figures. */
@Component
class Asking {
  private static final int FIRST = 2020;
  private static final String BUREAU = "bureau";
  private static final String METRICS = "/figures/{municipality}/metrics?fiscalYear={year}";

  private final Services services;
  private final Texts texts;
  private final Towns towns;

  Asking(Services services, Texts texts, Towns towns) {
    this.services = services;
    this.texts = texts;
    this.towns = towns;
  }

  /** A city looks at its own; the bureau at any, and at the programme's own first. */
  String town(@Nullable String asked, Caller caller) {
    var own = caller.municipality();
    return caller.is(Role.CITY) && own != null
        ? own.text()
        : towns.known(Objects.requireNonNullElse(asked, ""));
  }

  int year(@Nullable String asked) {
    int now = thisYear();
    int year = asked != null && asked.matches("\\d{4}") ? Integer.parseInt(asked) : now;
    return year >= FIRST && year <= now ? year : now;
  }

  int thisYear() {
    return FiscalYear.of(LocalDate.now(Japan.ZONE)).year();
  }

  Part<Metrics> metrics(String town, int year) {
    return services.get(BUREAU, Metrics.class, METRICS, town, year);
  }

  Part<Board.Figures> figures(String town, int year) {
    return services.get(
        BUREAU, Board.Figures.class, "/figures/{municipality}?fiscalYear={year}", town, year);
  }

  Part<Board> board(String town, int year, Locale locale) {
    Language language = Language.of(locale);
    Part<Board.Figures> figures = figures(town, year);
    if (!figures.shown()) {
      return figures.map(_ -> empty());
    }
    Metrics before =
        metrics(town, year - 1) instanceof Part.Shown<Metrics>(var shown) ? shown : null;
    Part<Board.Curve> stay =
        services.get(
            BUREAU,
            Board.Curve.class,
            "/figures/{municipality}/curves/stay?fiscalYear={year}",
            town,
            year);
    Board.Curve curve = stay instanceof Part.Shown<Board.Curve>(var shown) ? shown : null;
    return metrics(town, year)
        .map(metrics -> new Board(metrics, before, figures.value(), curve, language, in(language)));
  }

  private static Board empty() {
    throw new IllegalStateException("there are no figures");
  }

  java.util.function.Function<String, String> in(Language language) {
    return key -> Objects.requireNonNull(texts.find(key, language), key);
  }

  Part<Definition.Meanings> meanings() {
    return services.get(BUREAU, Definition.Meanings.class, "/figures/definitions");
  }

  /** The metrics as the service writes them. */
  Part<byte[]> csv(String town, int year) {
    return services.file(
        BUREAU,
        MediaType.valueOf("text/csv"),
        "/figures/{municipality}/metrics.csv?fiscalYear={year}",
        town,
        year);
  }
}
