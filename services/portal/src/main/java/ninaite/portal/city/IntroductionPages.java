// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import static ninaite.service.Role.CITY;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ninaite.pages.Filled;
import ninaite.portal.Choices;
import ninaite.portal.Part;
import ninaite.portal.Refusals;
import ninaite.portal.Services;
import ninaite.portal.Slice;
import ninaite.service.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From a vacancy to those who can be introduced, and why others can't. */
@Controller("city.Introduction")
class IntroductionPages {
  private static final int PAGE = 20;
  private static final List<String> BASES =
      List.of("CITY_NOTIFICATION", "LICENSED_AGENCY", "HELLO_WORK");

  private final Services services;
  private final Names names;
  private final Refusals refusals;
  private final Choices choices;

  IntroductionPages(Services services, Names names, Refusals refusals, Choices choices) {
    this.services = services;
    this.names = names;
    this.refusals = refusals;
    this.choices = choices;
  }

  record Demands(List<String> certificates, boolean adultOnly, int minutesPerWeek) {}

  record Vacancy(
      String id,
      String state,
      String employer,
      Demands demands,
      int heads,
      int headsFree,
      int introduced,
      int waiting,
      int offersOpen,
      int agreed) {}

  record Eligible(String candidate, List<String> unmet) {}

  record Introduced(
      String candidate, String state, LocalDate introducedOn, @Nullable LocalDate answerBy) {}

  /** What a page of one vacancy shows besides the form. */
  private record Asked(String vacancy, String show, int page) {}

  @GetMapping("/city/introductions")
  @AllowedTo(CITY)
  String vacancies(
      @RequestParam(defaultValue = "open") String state,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    Part<List<Vacancy>> all =
        services.get("placement", new ParameterizedTypeReference<>() {}, "/vacancies");
    Part<Slice<Vacancy>> slice =
        all.map(
            some ->
                Slice.of(
                    some.stream()
                        .filter(one -> state.equals("all") || one.state().equals(state))
                        .sorted(
                            Comparator.comparingInt(Vacancy::headsFree)
                                .reversed()
                                .thenComparing(Vacancy::id))
                        .toList(),
                    page,
                    PAGE));
    model.addAttribute("slice", slice);
    model.addAttribute("state", state);
    model.addAttribute(
        "work",
        slice instanceof Part.Shown<Slice<Vacancy>>(var shown)
            ? names.work(shown.rows().stream().map(Vacancy::id).toList())
            : Map.of());
    return "city/vacancies";
  }

  @GetMapping("/city/introductions/{vacancy}")
  @AllowedTo(CITY)
  String vacancy(
      @PathVariable String vacancy,
      @RequestParam(defaultValue = "eligible") String show,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(required = false) @Nullable Integer done,
      Filled form,
      Locale locale,
      Model model) {
    model.addAttribute("done", done);
    Filled known = form.or(Filled.nothing().with("basis", BASES.getFirst()));
    return show(new Asked(vacancy, show, page), known, UUID.randomUUID().toString(), locale, model);
  }

  /** Everybody who is ticked, one after the other; who is refused stays ticked, with the reason. */
  @PostMapping("/city/introductions/{vacancy}")
  @AllowedTo(CITY)
  String introduce(
      @PathVariable String vacancy,
      @RequestParam(name = "_key", required = false) @Nullable String key,
      Filled form,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    String base = key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
    List<String> chosen = form.all("candidate");
    Filled left = form.withAll("candidate", List.of());
    int done = 0;
    for (String candidate : chosen) {
      var reply =
          services.send(
              "placement",
              HttpMethod.POST,
              Map.of("candidate", candidate, "basis", form.value("basis")),
              Refusals.under(base + "." + candidate),
              "/vacancies/{vacancy}/introductions",
              vacancy);
      Filled wrong = refusals.of(reply, left, locale, response);
      if (wrong == null) {
        done++;
      } else {
        left =
            wrong.withAll(
                "candidate",
                Stream.concat(wrong.all("candidate").stream(), Stream.of(candidate)).toList());
      }
    }
    if (chosen.isEmpty()) {
      response.setStatus(422);
      left = left.wrong(refusals.at("candidate", "city.introduce.nobody", locale));
    }
    if (!left.isWrong()) {
      return "redirect:/city/introductions/" + vacancy + "?done=" + done;
    }
    model.addAttribute("done", done == 0 ? null : done);
    String again = UUID.randomUUID().toString();
    return show(new Asked(vacancy, "eligible", 0), left, again, locale, model);
  }

  private String show(Asked asked, Filled form, String key, Locale locale, Model model) {
    Vacancy vacancy =
        services.get("placement", Vacancy.class, "/vacancies/{id}", asked.vacancy()).orNone();
    Part<List<Introduced>> introduced =
        services.get(
            "placement",
            new ParameterizedTypeReference<>() {},
            "/vacancies/{id}/introductions",
            asked.vacancy());
    List<String> already = introduced.or(List.of()).stream().map(Introduced::candidate).toList();
    Part<Slice<Eligible>> candidates =
        services
            .get(
                "placement",
                new ParameterizedTypeReference<List<Eligible>>() {},
                "/vacancies/{id}/eligible",
                asked.vacancy())
            .map(all -> Slice.of(listed(all, already, asked.show()), asked.page(), PAGE));
    List<String> ids =
        candidates instanceof Part.Shown<Slice<Eligible>>(var rows)
            ? rows.rows().stream().map(Eligible::candidate).toList()
            : List.of();
    model.addAttribute("vacancy", vacancy);
    model.addAttribute("work", names.work(List.of(vacancy.id())).get(vacancy.id()));
    model.addAttribute("introduced", introduced);
    model.addAttribute("candidates", candidates);
    model.addAttribute(
        "people", names.people(Stream.concat(ids.stream(), already.stream()).toList()));
    model.addAttribute("show", asked.show());
    model.addAttribute("bases", choices.of("city.basis.", BASES, locale));
    model.addAttribute("form", form);
    model.addAttribute("key", key);
    return "city/vacancy";
  }

  /** Who could be introduced first; with them or without, who could not. */
  static List<Eligible> listed(List<Eligible> all, List<String> already, String show) {
    return all.stream()
        .filter(one -> !already.contains(one.candidate()))
        .filter(one -> show.equals("all") || one.unmet().isEmpty())
        .sorted(Comparator.comparingInt((Eligible one) -> one.unmet().size()))
        .toList();
  }
}
