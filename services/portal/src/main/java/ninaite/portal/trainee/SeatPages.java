// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static ninaite.service.Role.TRAINEE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import ninaite.pages.Filled;
import ninaite.portal.NoPage;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A seat in a course: booked, waited for, taken when it becomes free, given back. */
@Controller
class SeatPages {
  private static final String PATH = "/work/me/courses/{course}/seat";

  /** What a button asks for, and where it goes. */
  private static final Map<String, String> ACTS =
      Map.of(
          "book", "/courses/{course}/seats",
          "wait", "/courses/{course}/waiting-list",
          "release", "/courses/{course}/seats/release",
          "leave", "/courses/{course}/seats/departure");

  private final Services services;
  private final Mine mine;
  private final Commands commands;

  SeatPages(Services services, Mine mine, Commands commands) {
    this.services = services;
    this.mine = mine;
    this.commands = commands;
  }

  @GetMapping("/work/me/courses")
  @AllowedTo(TRAINEE)
  String mine(Model model) {
    model.addAttribute("courses", mine.courses());
    return "trainee/courses";
  }

  @GetMapping(PATH)
  @AllowedTo(TRAINEE)
  String seat(@PathVariable String course, Filled form, Model model) {
    return shown(course, form, model);
  }

  /** Says afterwards on the same page how it stands now. */
  @PostMapping(PATH)
  @AllowedTo(TRAINEE)
  String act(
      @PathVariable String course,
      @RequestParam("_act") String act,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    String path = ACTS.get(act);
    if (path == null) {
      throw new NoPage(404);
    }
    Map<String, String> body = act.equals("leave") ? Map.of("reason", "PERSONAL") : Map.of();
    Filled done =
        commands.send(
            form,
            locale,
            response,
            "training",
            HttpMethod.POST,
            body.isEmpty() ? null : body,
            path,
            course);
    return done.isWrong()
        ? shown(course, done, model)
        : "redirect:/work/me/courses/" + course + "/seat";
  }

  private String shown(String course, Filled form, Model model) {
    Mine.Course found =
        services.get("training", Mine.Course.class, "/courses/{course}", course).orNone();
    Part<Mine.Place> place =
        services.get("training", Mine.Place.class, "/courses/{course}/seats/mine", course);
    model.addAttribute("course", found);
    model.addAttribute("place", place.shown() ? place.value() : null);
    model.addAttribute("state", place.shown() ? place.value().state() : "none");
    model.addAttribute("form", form);
    return "trainee/seat";
  }
}
