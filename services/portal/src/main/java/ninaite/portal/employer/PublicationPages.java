// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import static ninaite.service.Role.EMPLOYER;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.pages.Body;
import ninaite.pages.Filled;
import ninaite.portal.Reply;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From the answers to a published opening; and from a published one to the next, on one page. */
@Controller("employer.Publication")
class PublicationPages {
  private final Drafts drafts;
  private final Faulty faulty;

  PublicationPages(Drafts drafts, Faulty faulty) {
    this.drafts = drafts;
    this.faulty = faulty;
  }

  /** An item with what was answered. */
  record Answers(Item item, List<Answer> answers) {}

  /**
   * One answer.
   *
   * @param value null where nothing was
   */
  record Answer(Field field, @Nullable Object value) {}

  @GetMapping("/hire/openings/{opening}/check")
  @AllowedTo(EMPLOYER)
  String check(
      @PathVariable String opening, Filled form, Caller caller, Model model, Locale locale) {
    Draft draft = drafts.read(opening, caller);
    return check(judged(form, draft, locale), draft, model);
  }

  /** Its writer says that all of it is true today, which is what the law calls 的確表示. */
  @PostMapping("/hire/openings/{opening}/check")
  @AllowedTo(EMPLOYER)
  String publish(
      @PathVariable String opening,
      Filled form,
      Caller caller,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Draft draft = drafts.read(opening, caller);
    if (!form.chose("true-today", "true")) {
      response.setStatus(Faulty.UNPROCESSABLE);
      Filled.Fault unsaid = faulty.said("employer.check.unsaid", locale).at("true-today");
      return check(form.wrong(unsaid), draft, model);
    }
    Reply reply = drafts.sign(draft);
    if (reply instanceof Reply.Done) {
      reply = drafts.publish(opening);
    }
    return reply instanceof Reply.Done
        ? "redirect:/hire/openings/" + opening + "?done=published"
        : check(faulty.shown(form, reply, Map.of(), locale, response), draft, model);
  }

  /** The day is told on this very page, so that it is not at fault before. */
  private Filled judged(Filled form, Draft draft, Locale locale) {
    Filled judged = form;
    for (Filled.Fault fault : drafts.faults(drafts.check(draft.id()), locale)) {
      if (Item.fieldAt(fault.field()).isPresent()) {
        judged = judged.wrong(fault);
      }
    }
    return judged;
  }

  private static String check(Filled form, Draft draft, Model model) {
    List<Answers> all = new ArrayList<>();
    for (Item item : Item.values()) {
      all.add(
          new Answers(
              item,
              item.fields().stream().map(field -> new Answer(field, draft.at(field))).toList()));
    }
    model.addAttribute("form", form);
    model.addAttribute("opening", draft);
    model.addAttribute("answers", all);
    return "employer/check";
  }

  @GetMapping("/hire/openings/{opening}/again")
  @AllowedTo(EMPLOYER)
  String again(@PathVariable String opening, Filled form, Caller caller, Model model) {
    Draft draft = drafts.read(opening, caller);
    Filled known = draft.filled(Item.PAY).with("heads", Integer.toString(draft.heads()));
    return again(form.or(known), draft, model);
  }

  /** Everything as it was but the heads and the wage, true as of today, and published at once. */
  @PostMapping("/hire/openings/{opening}/again")
  @AllowedTo(EMPLOYER)
  String postAgain(
      @PathVariable String opening,
      Filled form,
      @RequestParam(name = "_key", defaultValue = "") String key,
      @RequestParam(defaultValue = "") String then,
      Caller caller,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Draft draft = drafts.read(opening, caller);
    Draft today =
        new Draft(
            draft.id(), draft.state(), draft.employer(), draft.heads(), draft.asOf(drafts.today()));
    Reply reply = drafts.begin(today.overlaid(Body.of(form).number("heads", "terms.pay.yen")), key);
    if (!(reply instanceof Reply.Done(var id, var _))) {
      return again(faulty.shown(form, reply, Map.of(), locale, response), draft, model);
    }
    if (then.equals("draft")) {
      return "redirect:/hire/openings/" + id;
    }
    return drafts.publish(id) instanceof Reply.Done
        ? "redirect:/hire/openings/" + id + "?done=published"
        : "redirect:/hire/openings/" + id + "/check";
  }

  private static String again(Filled form, Draft draft, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("opening", draft);
    model.addAttribute("key", Mine.newKey());
    return "employer/again";
  }
}
