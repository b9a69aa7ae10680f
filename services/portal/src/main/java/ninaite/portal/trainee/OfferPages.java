// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static ninaite.service.Role.TRAINEE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ninaite.pages.Filled;
import ninaite.portal.NoPage;
import ninaite.portal.Part;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Places that were offered: each is answered by its deadline, yes or no. */
@Controller
class OfferPages {
  private static final String PATH = "/work/me/offers/{vacancy}";

  private final Mine mine;
  private final Openings openings;
  private final Commands commands;

  OfferPages(Mine mine, Openings openings, Commands commands) {
    this.mine = mine;
    this.openings = openings;
    this.commands = commands;
  }

  /**
   * @param opening null where it can't be shown
   */
  record Line(Mine.Offer offer, Openings.@Nullable Opening opening) {}

  @GetMapping("/work/me/offers")
  @AllowedTo(TRAINEE)
  String offers(Model model, Caller caller) {
    Part<List<Line>> lines =
        mine.candidate(caller.trainee().text())
            .map(
                me ->
                    me.offers().stream()
                        .map(offer -> new Line(offer, openings.find(offer.vacancy()).orElse(null)))
                        .toList());
    model.addAttribute("away", lines.away());
    model.addAttribute("lines", lines.or(List.of()));
    return "trainee/offers";
  }

  @GetMapping(PATH)
  @AllowedTo(TRAINEE)
  String offer(@PathVariable String vacancy, Filled form, Model model, Caller caller) {
    return shown(vacancy, form, model, caller);
  }

  @PostMapping(PATH)
  @AllowedTo(TRAINEE)
  String answer(
      @PathVariable String vacancy,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response,
      Caller caller) {
    boolean accepts = form.value("answer").equals("accept");
    String reason = form.value("reason");
    boolean silent = accepts || reason.isEmpty();
    Filled done =
        commands.send(
            form,
            locale,
            response,
            "placement",
            HttpMethod.POST,
            silent ? null : Map.of("reason", reason),
            "/candidates/{candidate}/offers/{vacancy}/" + (accepts ? "acceptance" : "refusal"),
            caller.trainee().text(),
            vacancy);
    if (done.isWrong()) {
      return shown(vacancy, done, model, caller);
    }
    return "redirect:/work/me/offers/" + vacancy + "/answered";
  }

  /** What was answered and what comes of it; it can be opened again later. */
  @GetMapping(PATH + "/answered")
  @AllowedTo(TRAINEE)
  String answered(@PathVariable String vacancy, Model model, Caller caller) {
    Mine.Candidate me = mine.candidate(caller.trainee().text()).orNone();
    model.addAttribute("accepted", vacancy.equals(me.vacancy()));
    model.addAttribute("opening", openings.find(vacancy).orElse(null));
    return "trainee/answered";
  }

  private String shown(String vacancy, Filled form, Model model, Caller caller) {
    Mine.Candidate me = mine.candidate(caller.trainee().text()).orNone();
    Optional<Mine.Offer> offer =
        me.offers().stream().filter(one -> one.vacancy().equals(vacancy)).findFirst();
    if (offer.isEmpty() && !form.isWrong()) {
      throw new NoPage(404);
    }
    model.addAttribute("offer", offer.orElse(null));
    model.addAttribute("others", me.offers().size() - 1);
    model.addAttribute("opening", openings.find(vacancy).orElse(null));
    model.addAttribute("vacancy", vacancy);
    model.addAttribute("form", form);
    return "trainee/offer";
  }
}
