// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import static ninaite.service.Role.CITY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ninaite.pages.Filled;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.portal.Slice;
import ninaite.service.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * 求職管理簿 and 求人管理簿 on screen, with what is asked in the address, and as tables: CSV as the services
 * write it, and the same cells as a workbook.
 */
@Controller("city.Ledger")
class LedgerPages {
  private static final int PAGE = 25;
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Services services;

  LedgerPages(Services services) {
    this.services = services;
  }

  record Step(String what, LocalDate on, @Nullable String reason) {}

  record Introduced(LocalDate on, @Nullable String employerName, String basis, List<Step> course) {}

  /** A line of the ledger of seekers. */
  record Seeker(
      String receipt,
      @Nullable String name,
      @Nullable String kana,
      @Nullable String address,
      @Nullable LocalDate birthDate,
      List<String> wished,
      LocalDate receivedOn,
      LocalDate validUntil,
      @Nullable LocalDate endedOn,
      @Nullable String how,
      @Nullable LocalDate keptUntil,
      List<Introduced> introductions) {
    @Override
    public String toString() {
      return "Seeker[not for logs]";
    }

    public String state() {
      return how == null ? "open" : how;
    }
  }

  record Result(
      String candidate,
      @Nullable LocalDate introducedOn,
      String result,
      @Nullable LocalDate resultOn) {}

  /** A line of the ledger of openings. */
  record Opening(
      String opening,
      String employer,
      @Nullable String hirer,
      LocalDate receivedOn,
      LocalDate validUntil,
      int heads,
      @Nullable String duties,
      @Nullable String workplace,
      String state,
      @Nullable LocalDate endedOn,
      List<Result> introductions) {}

  record Book(int fiscalYear, List<Opening> entries) {}

  @GetMapping("/city/ledgers")
  @AllowedTo(CITY)
  String both() {
    return "city/ledgers";
  }

  @GetMapping("/city/ledgers/seekers")
  @AllowedTo(CITY)
  String seekers(
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    Part<List<Seeker>> all =
        services.get(
            "trainee",
            new ParameterizedTypeReference<>() {},
            between("/applications/ledger", from, to));
    model.addAttribute(
        "slice",
        all.map(
            rows ->
                Slice.of(
                    rows.stream()
                        .filter(row -> state.isEmpty() || row.state().equals(state))
                        .filter(row -> says(text, row.receipt(), row.name(), row.kana()))
                        .toList(),
                    page,
                    PAGE)));
    model.addAttribute(
        "asked",
        Filled.nothing().with("from", from).with("to", to).with("state", state).with("text", text));
    model.addAttribute("states", List.of("open", "declined", "withdrawn", "lapsed"));
    model.addAttribute("query", query("from", from, "to", to));
    model.addAttribute(
        "more", query("from", from, "to", to, "state", state, "text", text, "page", ""));
    return "city/ledger-seekers";
  }

  @GetMapping("/city/ledgers/openings")
  @AllowedTo(CITY)
  String openings(
      @RequestParam(defaultValue = "") String fiscalYear,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    Part<Book> book = services.get("employer", Book.class, year("/openings/ledger", fiscalYear));
    model.addAttribute(
        "slice",
        book.map(
            all ->
                Slice.of(
                    all.entries().stream()
                        .filter(row -> state.isEmpty() || row.state().equals(state))
                        .filter(row -> says(text, row.hirer(), row.duties(), row.employer()))
                        .toList(),
                    page,
                    PAGE)));
    Integer shown = book.map(Book::fiscalYear).or(0);
    model.addAttribute("fiscalYear", shown);
    model.addAttribute(
        "years", IntStream.range(0, 6).mapToObj(back -> latest(shown) - back).toList());
    model.addAttribute("asked", Filled.nothing().with("state", state).with("text", text));
    model.addAttribute("states", List.of("published", "filled", "closed", "expired"));
    model.addAttribute("query", query("fiscalYear", fiscalYear));
    model.addAttribute(
        "more", query("fiscalYear", fiscalYear, "state", state, "text", text, "page", ""));
    return "city/ledger-openings";
  }

  @GetMapping("/city/ledgers/seekers.{kind:csv|xlsx}")
  @AllowedTo(CITY)
  ResponseEntity<byte[]> seekersFile(
      @PathVariable String kind,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    return file("trainee", between("/applications/ledger", from, to), kind, "seekers", Set.of());
  }

  @GetMapping("/city/ledgers/openings.{kind:csv|xlsx}")
  @AllowedTo(CITY)
  ResponseEntity<byte[]> openingsFile(
      @PathVariable String kind, @RequestParam(defaultValue = "") String fiscalYear) {
    return file("employer", year("/openings/ledger", fiscalYear), kind, "openings", Set.of("求人数"));
  }

  private ResponseEntity<byte[]> file(
      String service, String path, String kind, String name, Set<String> numbers) {
    byte[] csv = services.file(service, MediaType.parseMediaType("text/csv"), path).orNone();
    return kind.equals("csv")
        ? Download.of(csv, CSV, name + ".csv")
        : Download.of(
            Workbook.of(name, new String(csv, StandardCharsets.UTF_8), numbers),
            XLSX,
            name + ".xlsx");
  }

  private static boolean says(String text, @Nullable String... places) {
    String wanted = Typed.loosely(text);
    if (wanted.isEmpty()) {
      return true;
    }
    for (String place : places) {
      if (place != null && Typed.loosely(place).contains(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static String between(String path, String from, String to) {
    return path + query("from", Typed.day(from), "to", Typed.day(to));
  }

  private static String year(String path, String fiscalYear) {
    return path + query("fiscalYear", Typed.year(fiscalYear));
  }

  /** The latest year that the choice offers: the one shown may be an older one. */
  private static int latest(int shown) {
    return Math.max(shown, Typed.fiscalYear());
  }

  /** A query of what is not empty; the last name may stand without a value, for a link to end. */
  private static String query(String... pairs) {
    List<String> given = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (!pairs[i + 1].isEmpty() || pairs[i].equals("page")) {
        given.add(
            pairs[i]
                + "="
                + UriComponentsBuilder.newInstance()
                    .queryParam("v", "{v}")
                    .encode()
                    .buildAndExpand(pairs[i + 1])
                    .toUriString()
                    .substring("?v=".length()));
      }
    }
    return given.isEmpty() ? "" : "?" + String.join("&", given);
  }
}
