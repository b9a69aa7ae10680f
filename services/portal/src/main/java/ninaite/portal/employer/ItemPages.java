// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import static ninaite.service.Role.EMPLOYER;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import ninaite.pages.Filled;
import ninaite.portal.NoPage;
import ninaite.portal.Reply;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages of an opening's items. Each is saved as it is, gaps and all; what the rules say about
 * it is shown beside the fields, since a draft may stand with it and a publication may not.
 */
@Controller("employer.Item")
class ItemPages {
  private static final int ABSENT = 404;

  private final Drafts drafts;
  private final Faulty faulty;

  ItemPages(Drafts drafts, Faulty faulty) {
    this.drafts = drafts;
    this.faulty = faulty;
  }

  @GetMapping("/hire/openings/{opening}/items/{item}")
  @AllowedTo(EMPLOYER)
  String show(
      @PathVariable String opening,
      @PathVariable String item,
      @RequestParam(defaultValue = "false") boolean saved,
      Filled form,
      Caller caller,
      Model model,
      Locale locale) {
    Item asked = item(item);
    Draft draft = drafts.read(opening, caller);
    Filled shown = form.or(draft.filled(asked));
    if (form.isEmpty() && (saved || draft.hasAny(asked))) {
      shown = judged(shown, draft, asked, locale);
    }
    model.addAttribute("saved", saved);
    return page(shown, draft, asked, model);
  }

  @PostMapping("/hire/openings/{opening}/items/{item}")
  @AllowedTo(EMPLOYER)
  String save(
      @PathVariable String opening,
      @PathVariable String item,
      Filled form,
      Caller caller,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Item asked = item(item);
    Draft draft = drafts.read(opening, caller);
    Reply reply = drafts.save(draft, asked, form);
    if (reply instanceof Reply.Done) {
      return "redirect:/hire/openings/" + opening + after(draft, asked);
    }
    model.addAttribute("saved", false);
    return page(faulty.shown(form, reply, Map.of(), locale, response), draft, asked, model);
  }

  /** On to the next item, unless this one needs another look; a correction is done with one. */
  private String after(Draft draft, Item item) {
    if (!draft.is("draft")) {
      return "?done=corrected";
    }
    boolean wrong =
        drafts.check(draft.id()).violations().stream()
            .anyMatch(violation -> item.has(violation.field()));
    return wrong
        ? "/items/" + item.code() + "?saved=true"
        : item.next().map(next -> "/items/" + next.code()).orElse("/check");
  }

  private Filled judged(Filled form, Draft draft, Item item, Locale locale) {
    Filled judged = form;
    for (Filled.Fault fault : drafts.faults(drafts.check(draft.id()), locale)) {
      if (item.has(fault.field())) {
        judged = judged.wrong(fault);
      }
    }
    return judged;
  }

  private static String page(Filled form, Draft draft, Item item, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("item", item);
    model.addAttribute("opening", draft);
    model.addAttribute("number", item.ordinal() + 1);
    model.addAttribute("next", item.next().map(next -> "items/" + next.code()).orElse("check"));
    return "employer/item";
  }

  private static Item item(String code) {
    return Item.of(code).orElseThrow(() -> new NoPage(ABSENT));
  }
}
