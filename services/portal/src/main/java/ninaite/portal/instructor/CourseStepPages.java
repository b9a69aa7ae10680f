// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.instructor;

import static ninaite.service.Role.INSTRUCTOR;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ninaite.pages.Body;
import ninaite.pages.Filled;
import ninaite.portal.Choices;
import ninaite.portal.Refusals;
import ninaite.portal.Services;
import ninaite.portal.Step;
import ninaite.service.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening, starting and cancelling a course, and somebody's leaving it. */
@Controller("instructor.CourseStep")
class CourseStepPages {
  private static final String STEPS = "{step:opening|start|cancellation}";
  private static final List<String> REASONS =
      List.of("below_minimum", "instructor_absent", "room_not_available", "disaster", "other");
  private static final List<String> LEAVING = List.of("FOR_A_JOB", "PERSONAL");

  private final Services services;
  private final Refusals refusals;
  private final Choices choices;

  CourseStepPages(Services services, Refusals refusals, Choices choices) {
    this.services = services;
    this.refusals = refusals;
    this.choices = choices;
  }

  @GetMapping("/teach/courses/{id}/" + STEPS)
  @AllowedTo(INSTRUCTOR)
  String ask(
      @PathVariable String id, @PathVariable String step, Filled form, Locale locale, Model model) {
    return show(id, step, form, UUID.randomUUID().toString(), locale, model);
  }

  @PostMapping("/teach/courses/{id}/" + STEPS)
  @AllowedTo(INSTRUCTOR)
  String take(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(name = "_key", required = false) @Nullable String key,
      Filled form,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    Object body = step.equals("cancellation") ? Body.of(form).text("reason").build() : null;
    var reply =
        services.send(
            "training", HttpMethod.POST, body, Refusals.under(key), "/courses/{id}/" + step, id);
    Filled wrong = refusals.of(reply, form, locale, response);
    return wrong == null
        ? "redirect:/teach/courses/" + id + "?done=" + step
        : show(id, step, wrong, key == null ? "" : key, locale, model);
  }

  private String show(String id, String step, Filled form, String key, Locale locale, Model model) {
    Course course = services.get("training", Course.class, "/courses/{id}", id).orNone();
    String back = "/teach/courses/" + id;
    String text = "instructor.course." + step;
    String path = back + "/" + step;
    model.addAttribute(
        "step",
        step.equals("cancellation")
            ? Step.lasting(
                text,
                path,
                back,
                Step.Field.select(
                    "reason",
                    "instructor.reason",
                    choices.of("instructor.cancel.", REASONS, locale)))
            : Step.lasting(text, path, back));
    return page(course.about().title(), form, key, model);
  }

  @GetMapping("/teach/courses/{id}/departures/{trainee}")
  @AllowedTo(INSTRUCTOR)
  String leaving(
      @PathVariable String id,
      @PathVariable String trainee,
      Filled form,
      Locale locale,
      Model model) {
    return leaving(id, trainee, form, UUID.randomUUID().toString(), locale, model);
  }

  @PostMapping("/teach/courses/{id}/departures/{trainee}")
  @AllowedTo(INSTRUCTOR)
  String leave(
      @PathVariable String id,
      @PathVariable String trainee,
      @RequestParam(name = "_key", required = false) @Nullable String key,
      Filled form,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    var body = Body.of(form).text("reason").date("on").put("trainee", trainee).build();
    var reply =
        services.send(
            "training", HttpMethod.POST, body, Refusals.under(key), "/courses/{id}/departures", id);
    Filled wrong = refusals.of(reply, form, locale, response);
    return wrong == null
        ? "redirect:/teach/courses/" + id + "/roster?done=left"
        : leaving(id, trainee, wrong, key == null ? "" : key, locale, model);
  }

  private String leaving(
      String id, String trainee, Filled form, String key, Locale locale, Model model) {
    String back = "/teach/courses/" + id + "/roster";
    model.addAttribute(
        "step",
        Step.lasting(
            "instructor.course.departure",
            "/teach/courses/" + id + "/departures/" + trainee,
            back,
            Step.Field.select(
                "reason", "instructor.reason", choices.of("instructor.left.", LEAVING, locale)),
            Step.Field.date("on", "instructor.left-on")));
    return page(Roster.mark(trainee), form, key, model);
  }

  private static String page(String subject, Filled form, String key, Model model) {
    model.addAttribute("subject", subject);
    model.addAttribute("form", form);
    model.addAttribute("key", key);
    return "steps/step";
  }
}
