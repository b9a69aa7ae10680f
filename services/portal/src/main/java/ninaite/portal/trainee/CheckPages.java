// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.pages.FaultTexts;
import ninaite.pages.Filled;
import ninaite.portal.Reply;
import ninaite.portal.Services;
import ninaite.service.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What may I do here? Answered by the rules of an application; nothing of it is kept. */
@Controller
class CheckPages {
  private static final List<String> FIELDS =
      List.of("birthDate", "permission.kind", "permission.until", "permission.minutesPerWeekMost");

  private final Services services;
  private final FaultTexts faults;
  private final MessageSource texts;

  CheckPages(Services services, FaultTexts faults, MessageSource texts) {
    this.services = services;
    this.faults = faults;
    this.texts = texts;
  }

  /** What the law lets somebody do. */
  record Gates(
      boolean mayWork,
      @Nullable LocalDate mayWorkUntil,
      @Nullable Integer minutesPerWeekMost,
      boolean adult) {}

  /** Also where only the language was changed, with the answers or the result on the page. */
  @GetMapping("/work/check")
  @OpenToAll
  String ask(Filled form, Model model, Locale locale, HttpServletResponse response) {
    return form.value("answered").isEmpty()
        ? asked(form, model)
        : answer(form, model, locale, response);
  }

  @PostMapping("/work/check")
  @OpenToAll
  String answer(Filled form, Model model, Locale locale, HttpServletResponse response) {
    Map<String, Object> body = Answers.body(form, FIELDS).build();
    return switch (services.ask("trainee", Gates.class, body, "/eligibility")) {
      case Services.Answered<Gates>(var gates) -> {
        model.addAttribute("gates", gates);
        model.addAttribute("form", form);
        yield "trainee/checked";
      }
      case Services.Unanswered<Gates>(Reply.Refused(var problem)) -> {
        response.setStatus(422);
        yield asked(form.wrong(problem, faults, locale), model);
      }
      case Services.Unanswered<Gates> _ -> {
        response.setStatus(422);
        String away = texts.getMessage("pages.away", null, locale);
        yield asked(form.wrong(new Filled.Fault("", away, locale.toLanguageTag(), null)), model);
      }
    };
  }

  private static String asked(Filled form, Model model) {
    model.addAttribute("form", form);
    return "trainee/check";
  }
}
