// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.open;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import ninaite.pages.Language;
import ninaite.pages.Texts;
import ninaite.portal.NoPage;
import ninaite.portal.Opening;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.portal.Towns;
import ninaite.service.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Openings to look for and to read, by anybody. */
@Controller
class OpeningPages {
  private static final int LAST_PAGE = 1_000;
  private static final List<String> STARTS =
      List.of("05:00", "06:00", "07:00", "08:00", "09:00", "10:00", "12:00");

  private final Services services;
  private final Towns towns;
  private final Texts texts;

  OpeningPages(Services services, Towns towns, Texts texts) {
    this.services = services;
    this.towns = towns;
    this.texts = texts;
  }

  /** A page of what was found, as the employer service tells it. */
  record Found(List<Opening> openings, boolean more, long total) {}

  /** What one would find without one of the filters. */
  record Looser(String filter, String path, long total) {}

  @GetMapping("/work/openings")
  @OpenToAll
  String search(
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String task,
      @RequestParam(required = false) @Nullable String temperature,
      @RequestParam(required = false) @Nullable String startFrom,
      @RequestParam(required = false) @Nullable String dormitory,
      @RequestParam(defaultValue = "0") String page,
      Model model) {
    Sought sought = Sought.of(text, task, temperature, startFrom, dormitory);
    int number = page.matches("\\d{1,4}") ? Math.min(LAST_PAGE, Integer.parseInt(page)) : 0;
    Part<Found> found = found(sought, number);
    model.addAttribute("sought", sought);
    model.addAttribute("found", found);
    model.addAttribute("number", number);
    model.addAttribute(
        "looser", found.shown() && found.value().total() == 0 ? looser(sought) : List.of());
    model.addAttribute("tasks", Sought.TASKS);
    model.addAttribute("temperatures", Sought.TEMPERATURES);
    model.addAttribute("starts", STARTS);
    return "open/openings";
  }

  private Part<Found> found(Sought sought, int page) {
    return services.get("employer", Found.class, sought.pattern(), sought.values(page));
  }

  /** The filter that hides most comes first. */
  private List<Looser> looser(Sought sought) {
    return sought.filters().keySet().stream()
        .map(
            filter -> {
              Sought less = sought.without(filter);
              return new Looser(filter, less.path(), found(less, 0).map(Found::total).or(0L));
            })
        .sorted(Comparator.comparing(Looser::total).reversed())
        .toList();
  }

  /** What is no longer open says so with 410, so that search engines take it out. */
  @GetMapping("/work/openings/{id}")
  @OpenToAll
  String opening(@PathVariable String id, Model model, HttpServletResponse response) {
    Opening opening = services.get("employer", Opening.class, "/openings/{id}", id).orNone();
    if (opening.is("draft")) {
      throw new NoPage(404);
    }
    model.addAttribute("opening", opening);
    if (!opening.is("published")) {
      response.setStatus(410);
      return "open/opening-closed";
    }
    model.addAttribute("town", towns.name(opening.municipality()));
    model.addAttribute("canonical", towns.url("/work/openings/" + opening.id()));
    model.addAttribute("posting", new JobPosting(opening, towns, this::japanese).json());
    return "open/opening";
  }

  private String japanese(String key) {
    return Objects.requireNonNull(texts.find(key, Language.JAPANESE), key);
  }
}
