// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import static ninaite.service.Role.EMPLOYER;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import ninaite.japan.Japan;
import ninaite.pages.Body;
import ninaite.pages.Filled;
import ninaite.portal.Reply;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One candidate: who they are if they consent, what they can show, our answer and our offer. */
@Controller("employer.CandidateCard")
class CandidateCard {
  private static final String PAGE = "/hire/candidates/{vacancy}/{candidate}";
  private static final int DAYS_TO_RESPOND = 7;
  private static final int DAYS_TO_START = 14;

  private final Services services;
  private final Faulty faulty;
  private final InstantSource clock;

  CandidateCard(Services services, Faulty faulty, InstantSource clock) {
    this.services = services;
    this.faulty = faulty;
    this.clock = clock;
  }

  /** What a trainee's consent lets an employer see. */
  record Contact(String name, String kana, @Nullable String phone, @Nullable String email) {
    @Override
    public String toString() {
      return "Contact[not for logs]";
    }
  }

  @GetMapping(PAGE)
  @AllowedTo(EMPLOYER)
  String card(
      @PathVariable String vacancy,
      @PathVariable String candidate,
      @RequestParam(defaultValue = "") String done,
      Filled form,
      Model model) {
    model.addAttribute("done", done);
    return card(form, vacancy, candidate, model);
  }

  private String card(Filled form, String vacancy, String candidate, Model model) {
    Introduced introduced =
        services
            .get(
                "placement",
                Introduced.class,
                "/vacancies/{v}/introductions/{c}",
                vacancy,
                candidate)
            .orNone();
    model.addAttribute("form", form);
    model.addAttribute("person", introduced);
    model.addAttribute(
        "contact", services.get("trainee", Contact.class, "/trainees/{t}/contact", candidate));
    model.addAttribute("work", CandidatePages.titles(services).getOrDefault(vacancy, ""));
    model.addAttribute("today", today());
    model.addAttribute("reasons", CandidatePages.REASONS);
    return "employer/candidate";
  }

  @PostMapping(PAGE + "/answer")
  @AllowedTo(EMPLOYER)
  String answer(
      @PathVariable String vacancy,
      @PathVariable String candidate,
      @RequestParam(defaultValue = "") String answer,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Reply reply = CandidatePages.answer(services, vacancy, candidate, answer, form.value("reason"));
    if (reply instanceof Reply.Done) {
      return answer.equals(CandidatePages.INTERVIEW)
          ? "redirect:/hire/candidates/" + vacancy + "/" + candidate + "?done=interview"
          : "redirect:/hire/candidates?done=declined";
    }
    model.addAttribute("done", "");
    Filled wrong = faulty.shown(form, reply, CandidatePages.REASON, locale, response);
    return card(wrong, vacancy, candidate, model);
  }

  @GetMapping(PAGE + "/offer")
  @AllowedTo(EMPLOYER)
  String offer(
      @PathVariable String vacancy, @PathVariable String candidate, Filled form, Model model) {
    Filled usual =
        Filled.nothing()
            .withDate("respondBy", today().plusDays(DAYS_TO_RESPOND))
            .withDate("startsOn", today().plusDays(DAYS_TO_START));
    return offer(form.or(usual), vacancy, candidate, "employer/offer", model);
  }

  private String offer(Filled form, String vacancy, String candidate, String view, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("vacancy", vacancy);
    model.addAttribute("candidate", candidate);
    model.addAttribute("reference", Mine.reference(candidate));
    model.addAttribute("work", CandidatePages.titles(services).getOrDefault(vacancy, ""));
    return view;
  }

  @PostMapping(PAGE + "/offer")
  @AllowedTo(EMPLOYER)
  String make(
      @PathVariable String vacancy,
      @PathVariable String candidate,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Map<String, Object> body =
        Body.of(form).date("respondBy", "startsOn").put("candidate", candidate).build();
    body.computeIfPresent("respondBy", (_, day) -> endOf(day.toString()));
    Reply reply =
        services.send("placement", HttpMethod.POST, body, "/vacancies/{v}/offers", vacancy);
    return reply instanceof Reply.Done
        ? "redirect:/hire/candidates/" + vacancy + "/" + candidate + "?done=offered"
        : offer(
            faulty.shown(form, reply, Faulty.OFFER, locale, response),
            vacancy,
            candidate,
            "employer/offer",
            model);
  }

  /** A day to answer by is meant with all of it. What is no day goes on as it is. */
  private static String endOf(String day) {
    try {
      return LocalDate.parse(day).plusDays(1).atStartOfDay(Japan.ZONE).toInstant().toString();
    } catch (DateTimeParseException e) {
      return day;
    }
  }

  @GetMapping(PAGE + "/withdrawal")
  @AllowedTo(EMPLOYER)
  String withdrawal(
      @PathVariable String vacancy, @PathVariable String candidate, Filled form, Model model) {
    return offer(form, vacancy, candidate, "employer/withdrawal", model);
  }

  @PostMapping(PAGE + "/withdrawal")
  @AllowedTo(EMPLOYER)
  String withdraw(
      @PathVariable String vacancy,
      @PathVariable String candidate,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Reply reply =
        services.send(
            "placement",
            HttpMethod.POST,
            Map.of(),
            "/vacancies/{v}/offers/{c}/withdrawal",
            vacancy,
            candidate);
    return reply instanceof Reply.Done
        ? "redirect:/hire/candidates?done=withdrawn"
        : offer(
            faulty.shown(form, reply, Map.of(), locale, response),
            vacancy,
            candidate,
            "employer/withdrawal",
            model);
  }

  private LocalDate today() {
    return Japan.dateOf(clock.instant());
  }
}
