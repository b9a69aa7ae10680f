// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static ninaite.service.Role.TRAINEE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import ninaite.pages.Body;
import ninaite.pages.Filled;
import ninaite.service.AllowedTo;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An application that was sent: its receipt for good, more time for it, and its end. */
@Controller
class ApplicationPages {
  private static final String PATH = "/work/me/applications/{application}";

  private final Mine mine;
  private final Commands commands;

  ApplicationPages(Mine mine, Commands commands) {
    this.mine = mine;
    this.commands = commands;
  }

  @GetMapping(PATH)
  @AllowedTo(TRAINEE)
  String receipt(@PathVariable String application, Filled form, Model model) {
    return shown("trainee/application", application, form, model);
  }

  /** For two more months; what has changed since is asked for on the page of one's data. */
  @PostMapping(PATH + "/renewal")
  @AllowedTo(TRAINEE)
  String renew(
      @PathVariable String application,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Filled renewed =
        commands.send(
            form,
            locale,
            response,
            "trainee",
            HttpMethod.POST,
            Map.of(),
            "/applications/{application}/renewal",
            application);
    return renewed.isWrong()
        ? shown("trainee/application", application, renewed, model)
        : "redirect:/work/me/applications/" + application;
  }

  @GetMapping(PATH + "/withdrawal")
  @AllowedTo(TRAINEE)
  String leaving(@PathVariable String application, Filled form, Model model) {
    return shown("trainee/withdraw", application, form, model);
  }

  @PostMapping(PATH + "/withdrawal")
  @AllowedTo(TRAINEE)
  String leave(
      @PathVariable String application,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Filled left =
        commands.send(
            form,
            locale,
            response,
            "trainee",
            HttpMethod.POST,
            Body.of(form).sign("reason").build(),
            "/applications/{application}/withdrawal",
            application);
    return left.isWrong()
        ? shown("trainee/withdraw", application, left, model)
        : "redirect:/work/me/applications/" + application;
  }

  private String shown(String page, String application, Filled form, Model model) {
    model.addAttribute("entry", mine.one(application).orNone());
    model.addAttribute("form", form);
    return page;
  }
}
