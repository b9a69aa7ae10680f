// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import static ninaite.service.Role.CITY;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** The steps of a match round, each on a page of its own that says what it does. */
@Controller("city.RoundStep")
class RoundStepPages {
  private static final String STEPS =
      "{step:opening|freezing|matching|publication|offers|cancellation}";
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final List<String> REASONS =
      List.of("too_few_people", "too_few_openings", "wrongly_announced", "disaster");

  private final Services services;
  private final Refusals refusals;
  private final Choices choices;

  RoundStepPages(Services services, Refusals refusals, Choices choices) {
    this.services = services;
    this.refusals = refusals;
    this.choices = choices;
  }

  @GetMapping("/city/rounds/{id}/" + STEPS)
  @AllowedTo(CITY)
  String ask(
      @PathVariable String id, @PathVariable String step, Filled form, Locale locale, Model model) {
    return show(id, step, form, UUID.randomUUID().toString(), locale, model);
  }

  @PostMapping("/city/rounds/{id}/" + STEPS)
  @AllowedTo(CITY)
  String take(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(name = "_key", required = false) @Nullable String key,
      Filled form,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    var reply =
        services.send(
            "placement",
            HttpMethod.POST,
            body(step, form),
            Refusals.under(key),
            "/rounds/{id}/" + step,
            id);
    Filled wrong = refusals.of(reply, form, locale, response);
    return wrong == null
        ? "redirect:/city/rounds/" + id + "?done=" + step
        : show(id, step, wrong, key == null ? "" : key, locale, model);
  }

  private static @Nullable Object body(String step, Filled form) {
    return switch (step) {
      case "cancellation" -> Body.of(form).text("reason").build();
      case "offers" -> offers(Body.of(form).date("respondBy", "startsOn").build());
      default -> null;
    };
  }

  /** Who answers by a day has all of it; the service takes an instant. */
  static Map<String, Object> offers(Map<String, Object> typed) {
    if (typed.get("respondBy") instanceof String day) {
      try {
        typed.put(
            "respondBy",
            LocalDate.parse(day).plusDays(1).atStartOfDay(TOKYO).toInstant().toString());
      } catch (DateTimeException e) {
        return typed; // not a day: the service names the field
      }
    }
    return typed;
  }

  private String show(String id, String step, Filled form, String key, Locale locale, Model model) {
    String back = "/city/rounds/" + id;
    model.addAttribute("step", step(step, back, locale));
    model.addAttribute("form", form);
    model.addAttribute("key", key);
    return "steps/step";
  }

  private Step step(String step, String back, Locale locale) {
    String text = "city.round." + step;
    String path = back + "/" + step;
    return switch (step) {
      case "cancellation" ->
          Step.lasting(
              text,
              path,
              back,
              Step.Field.select(
                  "reason", "city.reason", choices.of("city.round.reason.", REASONS, locale)));
      case "offers" ->
          Step.lasting(
              text,
              path,
              back,
              Step.Field.date("respondBy", "city.round.respond-by"),
              Step.Field.date("startsOn", "city.round.starts-on"));
      default -> Step.lasting(text, path, back);
    };
  }
}
