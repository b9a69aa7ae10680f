// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import static ninaite.service.Role.EMPLOYER;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.japan.Japan;
import ninaite.pages.Body;
import ninaite.pages.Filled;
import ninaite.portal.NoPage;
import ninaite.portal.Reply;
import ninaite.portal.Services;
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

/** Who has agreed to a place: whether they started, whether they stay, when and why it ended. */
@Controller("employer.Placement")
class PlacementPages {
  private static final int ABSENT = 404;
  private static final String SERVICE = "placement";
  private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 36);

  private final Services services;
  private final Faulty faulty;
  private final InstantSource clock;

  PlacementPages(Services services, Faulty faulty, InstantSource clock) {
    this.services = services;
    this.faulty = faulty;
    this.clock = clock;
  }

  /** What never changes about a placement. */
  record Of(String placement, String candidate, String vacancy, LocalDate agreedOn) {}

  record Placement(
      Of of,
      String state,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate startedOn,
      @Nullable LocalDate endedOn,
      List<Integer> stayed) {
    public String reference() {
      return Mine.reference(of.candidate);
    }

    public boolean is(String other) {
      return state.equals(other);
    }

    /** Check-ins whose day has come and that nobody has made. */
    public List<Integer> due(LocalDate today) {
      LocalDate from = startedOn;
      return from == null || !is("working")
          ? List.of()
          : MONTHS.stream()
              .filter(months -> !stayed.contains(months))
              .filter(months -> !from.plusMonths(months).isAfter(today))
              .toList();
    }
  }

  @GetMapping("/hire/placements")
  @AllowedTo(EMPLOYER)
  String placements(@RequestParam(defaultValue = "") String done, Model model) {
    model.addAttribute("done", done);
    model.addAttribute("due", Mine.due(services));
    model.addAttribute(
        "placements",
        services.get(SERVICE, new ParameterizedTypeReference<List<Placement>>() {}, "/placements"));
    model.addAttribute("titles", CandidatePages.titles(services));
    model.addAttribute("today", today());
    return "employer/placements";
  }

  @GetMapping("/hire/placements/{placement}")
  @AllowedTo(EMPLOYER)
  String placement(
      @PathVariable String placement, @RequestParam(defaultValue = "") String done, Model model) {
    Placement shown = read(placement);
    model.addAttribute("done", done);
    model.addAttribute("placement", shown);
    model.addAttribute("due", shown.due(today()));
    model.addAttribute("months", MONTHS);
    model.addAttribute(
        "contact",
        services.get(
            "trainee",
            CandidateCard.Contact.class,
            "/trainees/{t}/contact",
            shown.of().candidate()));
    model.addAttribute(
        "work", CandidatePages.titles(services).getOrDefault(shown.of().vacancy(), ""));
    return "employer/placement";
  }

  /** Still there: one press. */
  @PostMapping("/hire/placements/{placement}/check-ins")
  @AllowedTo(EMPLOYER)
  String checkIn(
      @PathVariable String placement,
      @RequestParam(defaultValue = "0") int months,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Reply reply =
        services.send(
            SERVICE,
            HttpMethod.POST,
            Map.of("months", months),
            "/placements/{p}/check-ins",
            placement);
    if (reply instanceof Reply.Done) {
      return "redirect:/hire/placements/" + placement + "?done=check-in";
    }
    model.addAttribute("form", faulty.shown(Filled.nothing(), reply, Map.of(), locale, response));
    return placement(placement, "", model);
  }

  @GetMapping("/hire/placements/{placement}/{what}")
  @AllowedTo(EMPLOYER)
  String report(
      @PathVariable String placement, @PathVariable String what, Filled form, Model model) {
    Report asked = report(what);
    Placement shown = read(placement);
    Filled known = asked.dated() ? Filled.nothing().withDate("on", day(asked, shown)) : form;
    return page(form.or(known), asked, shown, model);
  }

  /** The day that is most likely meant. */
  private LocalDate day(Report asked, Placement shown) {
    LocalDate known =
        switch (asked) {
          case START -> shown.startsOn();
          case START_CORRECTION -> shown.startedOn();
          case END_CORRECTION -> shown.endedOn();
          case END, CANCELLATION -> null;
        };
    return known == null || known.isAfter(today()) ? today() : known;
  }

  @PostMapping("/hire/placements/{placement}/{what}")
  @AllowedTo(EMPLOYER)
  String tell(
      @PathVariable String placement,
      @PathVariable String what,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Report asked = report(what);
    Body body = asked.dated() ? Body.of(form).date("on") : Body.of(form);
    Reply reply =
        services.send(
            SERVICE,
            HttpMethod.POST,
            asked.reasons().isEmpty() ? body.build() : body.text("reason").build(),
            "/placements/{p}/" + asked.code(),
            placement);
    return reply instanceof Reply.Done
        ? "redirect:/hire/placements/" + placement + "?done=" + asked.code()
        : page(
            faulty.shown(form, reply, Faulty.DATE, locale, response),
            asked,
            read(placement),
            model);
  }

  private static String page(Filled form, Report asked, Placement shown, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("report", asked);
    model.addAttribute("placement", shown);
    return "employer/report";
  }

  private Placement read(String placement) {
    return services.get(SERVICE, Placement.class, "/placements/{p}", placement).orNone();
  }

  private static Report report(String what) {
    return Report.of(what).orElseThrow(() -> new NoPage(ABSENT));
  }

  private LocalDate today() {
    return Japan.dateOf(clock.instant());
  }
}
