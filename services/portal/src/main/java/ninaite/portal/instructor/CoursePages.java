// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.instructor;

import static ninaite.service.Role.INSTRUCTOR;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import ninaite.pages.Body;
import ninaite.pages.Filled;
import ninaite.portal.Choices;
import ninaite.portal.Notice;
import ninaite.portal.Part;
import ninaite.portal.Refusals;
import ninaite.portal.Reply;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The courses of the instructor's organisation, a new one, and one of them. */
@Controller("instructor.Course")
class CoursePages {
  private static final Set<String> DONE = Set.of("scheduled", "opening", "start", "cancellation");
  static final List<String> STATES =
      List.of("scheduled", "open", "running", "completed", "cancelled");
  private static final List<String> KINDS =
      List.of("COURSE", "FORK-TC", "FORK-SP", "FORK-RE", "FHS", "HACCP");

  private final Services services;
  private final Refusals refusals;
  private final Choices choices;

  CoursePages(Services services, Refusals refusals, Choices choices) {
    this.services = services;
    this.refusals = refusals;
    this.choices = choices;
  }

  record Page(List<Course> courses, int page, boolean more) {}

  @GetMapping("/teach")
  @AllowedTo(INSTRUCTOR)
  String list(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "0") int page,
      Caller caller,
      Model model) {
    String organisation = String.valueOf(caller.organisation());
    Part<Page> courses =
        STATES.contains(state)
            ? services.get(
                "training",
                Page.class,
                "/courses?provider={provider}&state={state}&page={page}",
                organisation,
                state,
                page)
            : services.get(
                "training",
                Page.class,
                "/courses?provider={provider}&page={page}",
                organisation,
                page);
    model.addAttribute("courses", courses);
    model.addAttribute("state", state);
    model.addAttribute("states", STATES);
    return "instructor/courses";
  }

  @GetMapping("/teach/new")
  @AllowedTo(INSTRUCTOR)
  String plan(Filled form, Locale locale, Model model) {
    Filled usual =
        Filled.nothing()
            .with("certificate", "COURSE")
            .with("capacity", "20")
            .with("minToOpen", "1")
            .with("attendancePercent", "80");
    return form(form.or(usual), UUID.randomUUID().toString(), locale, model);
  }

  @PostMapping("/teach/new")
  @AllowedTo(INSTRUCTOR)
  String schedule(
      @RequestParam(name = "_key", required = false) @Nullable String key,
      Filled form,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    var body =
        Body.of(form)
            .text("title", "certificate")
            .number(
                "capacity", "minToOpen", "theoryMinutes", "practiceMinutes", "attendancePercent")
            .date("applyFrom", "applyTo", "startsOn", "endsOn")
            .build();
    Reply reply = services.send("training", HttpMethod.POST, body, Refusals.under(key), "/courses");
    Filled wrong = refusals.of(reply, form, locale, response);
    return wrong == null && reply instanceof Reply.Done(var id, var _)
        ? "redirect:/teach/courses/" + id + "?done=scheduled"
        : form(wrong == null ? form : wrong, key == null ? "" : key, locale, model);
  }

  private String form(Filled form, String key, Locale locale, Model model) {
    model.addAttribute("kinds", choices.of("instructor.kind.", KINDS, locale));
    model.addAttribute("form", form);
    model.addAttribute("key", key);
    return "instructor/course-new";
  }

  @GetMapping("/teach/courses/{id}")
  @AllowedTo(INSTRUCTOR)
  String read(
      @PathVariable String id, @RequestParam(required = false) @Nullable String done, Model model) {
    model.addAttribute(
        "course", services.get("training", Course.class, "/courses/{id}", id).orNone());
    model.addAttribute(
        "roster", services.get("training", Roster.class, "/courses/{id}/roster", id));
    model.addAttribute("done", Notice.of(done, DONE));
    return "instructor/course";
  }
}
