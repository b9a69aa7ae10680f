// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import static ninaite.service.Role.EMPLOYER;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.japan.Japan;
import ninaite.pages.Filled;
import ninaite.portal.Opening;
import ninaite.portal.Part;
import ninaite.portal.Reply;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was introduced and until when they wait for an answer; many are answered at once. */
@Controller("employer.Candidate")
class CandidatePages {
  static final String INTERVIEW = "INTERVIEW";
  static final String DECLINED = "DECLINED";
  static final List<String> REASONS =
      List.of(
          "no_match", "experience", "schedule", "commute", "certificate", "filled", "no_contact");

  private final Services services;
  private final Faulty faulty;
  private final InstantSource clock;

  CandidatePages(Services services, Faulty faulty, InstantSource clock) {
    this.services = services;
    this.faulty = faulty;
    this.clock = clock;
  }

  @GetMapping("/hire/candidates")
  @AllowedTo(EMPLOYER)
  String candidates(
      Filled form,
      @RequestParam(defaultValue = "0") int answered,
      @RequestParam(defaultValue = "") String done,
      Model model) {
    model.addAttribute("answered", answered);
    model.addAttribute("done", done);
    return page(form, model);
  }

  @PostMapping("/hire/candidates")
  @AllowedTo(EMPLOYER)
  String answer(
      Filled form,
      @RequestParam(defaultValue = "") String answer,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    List<String> chosen = form.all("chosen");
    model.addAttribute("done", "");
    if (chosen.isEmpty()) {
      model.addAttribute("answered", 0);
      response.setStatus(Faulty.UNPROCESSABLE);
      return page(
          form.wrong(faulty.said("employer.candidates.nobody", locale).at("chosen")), model);
    }
    Filled left = form;
    int answered = 0;
    for (String one : chosen) {
      String[] ids = one.split(" ", 2);
      Reply reply =
          ids.length < 2
              ? new Reply.Away("placement")
              : answer(services, ids[0], ids[1], answer, form.value("reason"));
      if (reply instanceof Reply.Done) {
        answered++;
      } else {
        left = faulty.shown(left, reply, REASON, locale, response);
      }
    }
    model.addAttribute("answered", answered);
    return left.isWrong() ? page(left, model) : "redirect:/hire/candidates?answered=" + answered;
  }

  /** A refusal goes with a reason, which is told of the whole. */
  static final Map<String, String> REASON =
      Map.of("placement.reason_goes_with_a_refusal", "reason");

  static Reply answer(
      Services services, String vacancy, String candidate, String answer, String reason) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("answer", answer);
    if (answer.equals(DECLINED) && !reason.isBlank()) {
      body.put("reason", reason);
    }
    return services.send(
        "placement",
        HttpMethod.POST,
        body,
        "/vacancies/{v}/introductions/{c}/answer",
        vacancy,
        candidate);
  }

  private String page(Filled form, Model model) {
    Part<List<Introduced>> introduced = Mine.introduced(services);
    model.addAttribute("form", form);
    model.addAttribute("introduced", introduced);
    model.addAttribute(
        "waiting", introduced.or(List.of()).stream().filter(Introduced::isWaiting).toList());
    model.addAttribute(
        "answeredAlready",
        introduced.or(List.of()).stream().filter(one -> !one.isWaiting()).toList());
    model.addAttribute("titles", titles(services));
    model.addAttribute("today", Japan.dateOf(clock.instant()));
    model.addAttribute("reasons", REASONS);
    return "employer/candidates";
  }

  /** What our openings are called, by their ids, which are the vacancies' too. */
  static Map<String, String> titles(Services services) {
    Map<String, String> titles = new LinkedHashMap<>();
    Mine.openings(services, 0)
        .map(Mine.Openings::openings)
        .or(List.of())
        .forEach((Opening opening) -> titles.put(opening.id(), opening.title()));
    return titles;
  }
}
