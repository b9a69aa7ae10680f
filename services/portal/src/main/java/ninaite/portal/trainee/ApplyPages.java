// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static ninaite.service.Role.TRAINEE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.pages.FaultTexts;
import ninaite.pages.Filled;
import ninaite.pages.PostalCodes;
import ninaite.portal.NoPage;
import ninaite.portal.Part;
import ninaite.portal.Reply;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Applying: a task list and eight short pages, each saved when it is sent. */
@Controller
class ApplyPages {
  private final Services services;
  private final Drafts drafts;
  private final Mine mine;
  private final PostalCodes codes;
  private final FaultTexts faults;
  private final MessageSource texts;

  ApplyPages(
      Services services,
      Drafts drafts,
      Mine mine,
      PostalCodes codes,
      FaultTexts faults,
      MessageSource texts) {
    this.services = services;
    this.drafts = drafts;
    this.mine = mine;
    this.codes = codes;
    this.faults = faults;
    this.texts = texts;
  }

  /** A line of the task list. */
  record Task(String path, String text, String state) {}

  @GetMapping("/work/me/apply")
  @AllowedTo(TRAINEE)
  String tasks(Model model, Locale locale, Caller caller) {
    Drafts.Draft draft = drafts.find(caller.trainee().text()).orNone();
    List<Task> tasks = new ArrayList<>();
    for (Step step : Step.values()) {
      tasks.add(
          new Task(
              "/work/me/apply/" + step.path(),
              texts.getMessage("trainee.apply." + step.path() + ".title", null, locale),
              state(draft, step)));
    }
    model.addAttribute("tasks", tasks);
    model.addAttribute("draft", draft);
    model.addAttribute(
        "open",
        mine.applications().or(List.of()).stream()
            .filter(one -> one.isOpen() && !one.state().equals("draft"))
            .findFirst()
            .orElse(null));
    return "trainee/apply";
  }

  private static String state(Drafts.Draft draft, Step step) {
    if (step == Step.SEND) {
      return draft.isComplete() ? "open" : "later";
    }
    if (draft.isDone(step)) {
      return "done";
    }
    return step.fields().stream().anyMatch(draft.values()::containsKey) ? "begun" : "open";
  }

  @GetMapping("/work/me/apply/{page}")
  @AllowedTo(TRAINEE)
  String ask(@PathVariable String page, Filled form, Model model, Caller caller) {
    Step step = asking(page);
    Filled known = Answers.shown(values(caller));
    return shown(step, form.or(known), model);
  }

  /** Saves whatever was typed, then says what is wrong with it or goes on. */
  @PostMapping("/work/me/apply/{page}")
  @AllowedTo(TRAINEE)
  String save(
      @PathVariable String page,
      @RequestParam(name = "_act", required = false) @Nullable String act,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response,
      Caller caller) {
    Step step = asking(page);
    String trainee = caller.trainee().text();
    Filled filled = "postal".equals(act) ? located(form, locale) : form;
    Map<String, String> kept = new HashMap<>(Answers.kept(values(caller), filled, step.fields()));
    kept.remove(step.doneKey());
    if ("postal".equals(act)) {
      Filled saved = judged(filled, drafts.save(trainee, kept), locale);
      return saved.isWrong()
          ? again(step, saved, model, response)
          : "redirect:/work/me/apply/" + page + "#f-address";
    }
    Filled checked = judged(filled, check(trainee, step, filled), locale);
    if (!checked.isWrong()) {
      kept.put(step.doneKey(), "yes");
    }
    Reply saving = drafts.save(trainee, kept);
    if (!checked.isWrong()) {
      checked = judged(checked, saving, locale);
    }
    return checked.isWrong()
        ? again(step, checked, model, response)
        : "redirect:/work/me/apply/" + (step.next() == Step.SEND ? "send" : step.next().path());
  }

  /** The address as far as the postal code says; what was typed behind it stays. */
  private Filled located(Filled form, Locale locale) {
    String beginning = codes.beginning(form.value("postalCode"));
    if (beginning.isEmpty()) {
      return form.wrong(
          new Filled.Fault(
              "postalCode",
              texts.getMessage("trainee.apply.address.unknown", null, locale),
              locale.toLanguageTag(),
              null));
    }
    return form.with("address", joined(beginning, form.value("address").strip()));
  }

  /** Nothing that was typed is lost, and nothing stands there twice. */
  static String joined(String beginning, String typed) {
    for (int from = 0; from < beginning.length(); from++) {
      if (typed.startsWith(beginning.substring(from))) {
        return beginning.substring(0, from) + typed;
      }
    }
    return beginning + typed;
  }

  private Reply check(String trainee, Step step, Filled form) {
    Map<String, Object> body =
        Answers.body(form, step.fields()).put("asked", step.fields()).build();
    return services.send(
        "trainee", HttpMethod.POST, body, "/trainees/{trainee}/form-check", trainee);
  }

  private Filled judged(Filled form, Reply reply, Locale locale) {
    return switch (reply) {
      case Reply.Done _ -> form;
      case Reply.Refused(var problem) -> form.wrong(problem, faults, locale);
      case Reply.Away _ ->
          form.wrong(
              new Filled.Fault(
                  "", texts.getMessage("pages.away", null, locale), locale.toLanguageTag(), null));
    };
  }

  private Map<String, String> values(Caller caller) {
    Part<Drafts.Draft> draft = drafts.find(caller.trainee().text());
    return draft.orNone().values();
  }

  private static Step asking(String page) {
    return Step.of(page).filter(step -> step != Step.SEND).orElseThrow(() -> new NoPage(404));
  }

  private static String again(Step step, Filled form, Model model, HttpServletResponse response) {
    response.setStatus(422);
    return shown(step, form, model);
  }

  private static String shown(Step step, Filled form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("step", step.path());
    model.addAttribute("number", step.ordinal() + 1);
    model.addAttribute("of", Step.values().length);
    model.addAttribute(
        "back",
        step.ordinal() == 0
            ? "/work/me/apply"
            : "/work/me/apply/" + Step.values()[step.ordinal() - 1].path());
    return "trainee/apply-step";
  }
}
