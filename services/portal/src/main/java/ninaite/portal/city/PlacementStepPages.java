// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import static ninaite.service.Role.CITY;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

/** What the city tells of a placement: start, stay, end, and what was told wrong. */
@Controller("city.PlacementStep")
class PlacementStepPages {
  private static final String STEPS = "{step:start|check-ins|end|start-correction|end-correction}";
  private static final List<String> MONTHS = List.of("1", "3", "6", "12", "36");
  private static final List<String> REASONS =
      List.of(
          "cold_work",
          "hours",
          "pay",
          "commute",
          "other_job",
          "moved_away",
          "family",
          "health",
          "term_ended",
          "dismissed",
          "other");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final Services services;
  private final Names names;
  private final Refusals refusals;
  private final Choices choices;
  private final InstantSource clock;

  PlacementStepPages(
      Services services, Names names, Refusals refusals, Choices choices, InstantSource clock) {
    this.services = services;
    this.names = names;
    this.refusals = refusals;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/city/placements/{id}/" + STEPS)
  @AllowedTo(CITY)
  String ask(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(required = false) @Nullable String months,
      Filled form,
      Locale locale,
      Model model) {
    FollowUpPages.Placement placement = placement(id);
    Filled known = form.or(known(placement, step, months));
    return show(placement, step, known, UUID.randomUUID().toString(), locale, model);
  }

  @PostMapping("/city/placements/{id}/" + STEPS)
  @AllowedTo(CITY)
  String tell(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(name = "_key", required = false) @Nullable String key,
      Filled form,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    Map<String, Object> body =
        step.equals("check-ins")
            ? Body.of(form).number("months").build()
            : Body.of(form).date("on").text("reason").build();
    var reply =
        services.send(
            "placement",
            HttpMethod.POST,
            body,
            Refusals.under(key),
            "/placements/{id}/" + step,
            id);
    Filled wrong = refusals.of(reply, form, locale, response);
    return wrong == null
        ? "redirect:/city/placements/" + id + "?done=" + step
        : show(placement(id), step, wrong, key == null ? "" : key, locale, model);
  }

  /** The day that is most likely meant. */
  private Filled known(FollowUpPages.Placement placement, String step, @Nullable String months) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), TOKYO);
    return switch (step) {
      case "check-ins" ->
          Filled.nothing()
              .with("months", months != null && MONTHS.contains(months) ? months : next(placement));
      case "start" ->
          Filled.nothing()
              .withDate("on", placement.startsOn() == null ? today : placement.startsOn());
      case "start-correction" -> Filled.nothing().withDate("on", placement.startedOn());
      case "end-correction" -> Filled.nothing().withDate("on", placement.endedOn());
      default -> Filled.nothing().withDate("on", today);
    };
  }

  private static @Nullable String next(FollowUpPages.Placement placement) {
    return MONTHS.stream()
        .filter(months -> !placement.stayed().contains(Integer.valueOf(months)))
        .findFirst()
        .orElse(null);
  }

  private String show(
      FollowUpPages.Placement placement,
      String step,
      Filled form,
      String key,
      Locale locale,
      Model model) {
    String id = placement.of().placement();
    String back = "/city/placements/" + id;
    String text = "city.placement." + step;
    Step.Field on = Step.Field.date("on", "city.placement.on." + step);
    Step.Field[] fields =
        switch (step) {
          case "check-ins" ->
              new Step.Field[] {
                Step.Field.select(
                    "months", "city.placement.months", choices.of("city.due.stay_", MONTHS, locale))
              };
          case "end", "end-correction" ->
              Stream.of(
                      on,
                      Step.Field.select(
                          "reason", "city.reason", choices.of("city.end.", REASONS, locale)))
                  .toArray(Step.Field[]::new);
          default -> new Step.Field[] {on};
        };
    model.addAttribute("step", Step.of(text, back + "/" + step, back, fields));
    String candidate = placement.of().candidate();
    Names.Person person = names.people(List.of(candidate)).get(candidate);
    model.addAttribute("subject", person == null ? null : person.name());
    model.addAttribute("form", form);
    model.addAttribute("key", key);
    return "steps/step";
  }

  private FollowUpPages.Placement placement(String id) {
    return services
        .get("placement", FollowUpPages.Placement.class, "/placements/{id}", id)
        .orNone();
  }
}
