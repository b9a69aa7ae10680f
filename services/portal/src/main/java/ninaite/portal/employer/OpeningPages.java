// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import static ninaite.service.Role.EMPLOYER;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.pages.Body;
import ninaite.pages.Filled;
import ninaite.portal.Opening;
import ninaite.portal.Part;
import ninaite.portal.Reply;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The company's openings: all of them, a new one, one as it stands, and its end. */
@Controller("employer.Opening")
class OpeningPages {
  static final List<String> CLOSING =
      List.of(
          "filled_elsewhere", "plan_changed", "season_over", "conditions_changed", "posted_twice");

  private final Services services;
  private final Drafts drafts;
  private final Faulty faulty;

  OpeningPages(Services services, Drafts drafts, Faulty faulty) {
    this.services = services;
    this.drafts = drafts;
    this.faulty = faulty;
  }

  /** An opening that a new minimum wage has overtaken. */
  record Overtaken(String opening, int minimum) {}

  @GetMapping("/hire/openings")
  @AllowedTo(EMPLOYER)
  String openings(
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "") String done,
      Caller caller,
      Model model) {
    model.addAttribute("openings", Mine.openings(services, Math.clamp(page, 0, 1_000)));
    model.addAttribute("overtaken", overtaken(services).or(Map.of()));
    model.addAttribute("registered", Mine.company(services, caller).shown());
    model.addAttribute("done", done);
    return "employer/openings";
  }

  static Part<Map<String, Integer>> overtaken(Services services) {
    Part<List<Overtaken>> found =
        services.get(
            "employer", new ParameterizedTypeReference<>() {}, "/openings/under-minimum-wage");
    return found.map(
        all -> {
          Map<String, Integer> minimum = new HashMap<>();
          all.forEach(one -> minimum.put(one.opening(), one.minimum()));
          return minimum;
        });
  }

  @GetMapping("/hire/openings/new")
  @AllowedTo(EMPLOYER)
  String begin(Filled form, Caller caller, Model model) {
    return begin(form, Mine.company(services, caller), model);
  }

  private static String begin(Filled form, Part<Company> company, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("company", company);
    model.addAttribute("key", Mine.newKey());
    return "employer/new";
  }

  /** What is known of every opening of the company stands in it already. */
  @PostMapping("/hire/openings")
  @AllowedTo(EMPLOYER)
  String draft(
      Filled form,
      @RequestParam(name = "_key", defaultValue = "") String key,
      Caller caller,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Part<Company> company = Mine.company(services, caller);
    Body body = Body.of(form).number("heads", "plant");
    company.map(Company::name).map(name -> body.put("terms.hirer", name));
    Map<String, Object> draft = body.build();
    draft.putIfAbsent("heads", 0);
    draft.putIfAbsent("terms", Map.of());
    Reply reply = drafts.begin(draft, key);
    return reply instanceof Reply.Done(var id, var _)
        ? "redirect:/hire/openings/" + id
        : begin(faulty.shown(form, reply, Map.of(), locale, response), company, model);
  }

  /** A draft as a list of what there is to do; what was published as it is shown. */
  @GetMapping("/hire/openings/{opening}")
  @AllowedTo(EMPLOYER)
  String opening(
      @PathVariable String opening,
      @RequestParam(defaultValue = "") String done,
      Caller caller,
      Model model,
      Locale locale) {
    Draft draft = drafts.read(opening, caller);
    Check check = drafts.check(opening);
    model.addAttribute("done", done);
    model.addAttribute("faults", drafts.faults(check, locale));
    model.addAttribute("tasks", Tasks.of(draft, check));
    model.addAttribute("opening", shown(opening));
    if (draft.is("draft")) {
      return "employer/tasks";
    }
    model.addAttribute("minimum", overtaken(services).or(Map.of()).get(opening));
    return "employer/opening";
  }

  /** As everybody will see it. */
  @GetMapping("/hire/openings/{opening}/preview")
  @AllowedTo(EMPLOYER)
  String preview(@PathVariable String opening, Caller caller, Model model) {
    drafts.read(opening, caller);
    model.addAttribute("opening", shown(opening));
    return "employer/preview";
  }

  private Opening shown(String opening) {
    return services.get("employer", Opening.class, "/openings/{o}", opening).orNone();
  }

  @GetMapping("/hire/openings/{opening}/closing")
  @AllowedTo(EMPLOYER)
  String closing(@PathVariable String opening, Filled form, Caller caller, Model model) {
    drafts.read(opening, caller);
    return closing(form, opening, model);
  }

  @PostMapping("/hire/openings/{opening}/closing")
  @AllowedTo(EMPLOYER)
  String close(
      @PathVariable String opening,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Reply reply =
        services.send(
            "employer",
            HttpMethod.POST,
            Map.of("reason", form.value("reason")),
            "/openings/{o}/closing",
            opening);
    return reply instanceof Reply.Done
        ? "redirect:/hire/openings?done=closed"
        : closing(faulty.shown(form, reply, Map.of(), locale, response), opening, model);
  }

  private String closing(Filled form, String opening, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("opening", shown(opening));
    model.addAttribute("reasons", CLOSING);
    return "employer/closing";
  }
}
