// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static ninaite.service.Role.TRAINEE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.pages.FaultTexts;
import ninaite.pages.Filled;
import ninaite.portal.Reply;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The last page of an application: look at it all, then send it. */
@Controller
class SendPages {
  private final Services services;
  private final Drafts drafts;
  private final Sending sending;
  private final AnswerRows rows;
  private final FaultTexts faults;
  private final MessageSource texts;

  SendPages(
      Services services,
      Drafts drafts,
      Sending sending,
      AnswerRows rows,
      FaultTexts faults,
      MessageSource texts) {
    this.services = services;
    this.drafts = drafts;
    this.sending = sending;
    this.rows = rows;
    this.faults = faults;
    this.texts = texts;
  }

  @GetMapping("/work/me/apply/send")
  @AllowedTo(TRAINEE)
  String look(Filled form, Model model, Locale locale, Caller caller) {
    Drafts.Draft draft = drafts.find(caller.trainee().text()).orNone();
    if (!draft.isComplete()) {
      return "redirect:/work/me/apply";
    }
    return shown(draft, form, model, locale);
  }

  @PostMapping("/work/me/apply/send")
  @AllowedTo(TRAINEE)
  String send(
      Filled form, Model model, Locale locale, HttpServletResponse response, Caller caller) {
    String trainee = caller.trainee().text();
    Drafts.Draft draft = drafts.find(trainee).orNone();
    if (!draft.isComplete()) {
      return "redirect:/work/me"; // sent already, by another press of the button
    }
    Map<String, Object> read =
        Answers.body(form, Step.SEND.fields()).put("asked", Step.SEND.fields()).build();
    Reply reply =
        services.send("trainee", HttpMethod.POST, read, "/trainees/{trainee}/form-check", trainee);
    if (reply instanceof Reply.Done) {
      reply = sending.send(trainee, Answers.shown(draft.values()));
    }
    return switch (reply) {
      case Reply.Done(var application, var _) -> {
        drafts.erase(trainee);
        yield "redirect:/work/me/applications/" + application;
      }
      case Reply.Refused(var problem) ->
          again(draft, form.wrong(problem, faults, locale), model, locale, response);
      case Reply.Away _ -> again(draft, form.wrong(away(locale)), model, locale, response);
    };
  }

  private Filled.Fault away(Locale locale) {
    return new Filled.Fault(
        "", texts.getMessage("pages.away", null, locale), locale.toLanguageTag(), null);
  }

  private String again(
      Drafts.Draft draft, Filled form, Model model, Locale locale, HttpServletResponse response) {
    response.setStatus(422);
    return shown(draft, form, model, locale);
  }

  private String shown(Drafts.Draft draft, Filled form, Model model, Locale locale) {
    List<AnswerRows.Group> groups = rows.of(Answers.shown(draft.values()), locale);
    model.addAttribute("form", form);
    model.addAttribute("groups", groups);
    return "trainee/apply-send";
  }
}
