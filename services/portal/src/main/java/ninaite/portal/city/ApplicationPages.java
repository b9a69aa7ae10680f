// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import static ninaite.service.Role.CITY;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ninaite.pages.Body;
import ninaite.pages.Filled;
import ninaite.portal.Choices;
import ninaite.portal.Notice;
import ninaite.portal.Part;
import ninaite.portal.Refusals;
import ninaite.portal.Services;
import ninaite.portal.Slice;
import ninaite.portal.Step;
import ninaite.service.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Applications: what waits, one with the person behind it, and what the city decides. */
@Controller("city.Application")
class ApplicationPages {
  private static final Set<String> DONE = Set.of("acceptance", "refusal", "renewal", "sight");
  private static final int PAGE = 20;

  /** Codes, since they go on the bus; none says what the law keeps out of a refusal. */
  static final List<String> REASONS =
      List.of(
          "outside_programme",
          "no_permission_to_work",
          "not_reachable",
          "duplicate",
          "false_entry");

  private final Services services;
  private final Names names;
  private final Refusals refusals;
  private final Choices choices;

  ApplicationPages(Services services, Names names, Refusals refusals, Choices choices) {
    this.services = services;
    this.names = names;
    this.refusals = refusals;
    this.choices = choices;
  }

  record Qualification(String code, @Nullable LocalDate until) {}

  record Wishes(
      List<String> tasks,
      @Nullable LocalTime earliestStart,
      List<String> temperatures,
      @Nullable Integer standingMinutesMost,
      @Nullable Integer commuteMinutesMost,
      List<String> days,
      @Nullable Long wageFloorYen) {}

  record Gates(
      boolean mayWork,
      @Nullable LocalDate mayWorkUntil,
      @Nullable Integer minutesPerWeekMost,
      boolean adult) {}

  record Application(
      String id,
      String trainee,
      String state,
      @Nullable Wishes wishes,
      @Nullable List<Qualification> qualifications,
      @Nullable String receipt,
      @Nullable Instant receivedAt,
      @Nullable Gates gates,
      @Nullable LocalDate validUntil,
      @Nullable String reason) {}

  record Permission(String kind, @Nullable LocalDate until, @Nullable Integer minutesPerWeekMost) {}

  /** As the person filled the form in. */
  record Person(
      String name,
      String kana,
      @Nullable String roman,
      LocalDate birthDate,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String postalCode,
      @Nullable String address,
      @Nullable List<String> languages,
      @Nullable Permission permission) {
    @Override
    public String toString() {
      return "Person[not for logs]";
    }
  }

  @GetMapping("/city/applications")
  @AllowedTo(CITY)
  String list(
      @RequestParam(required = false) @Nullable String receipt,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    String wanted = receipt == null ? "" : Body.narrow(receipt);
    Part<List<InboxPages.Waiting>> found =
        wanted.isEmpty()
            ? services.get("trainee", new ParameterizedTypeReference<>() {}, "/applications")
            : services.get(
                "trainee",
                new ParameterizedTypeReference<>() {},
                "/applications?receipt={receipt}",
                wanted);
    Part<Slice<InboxPages.Waiting>> slice = found.map(all -> Slice.of(all, page, PAGE));
    model.addAttribute("receipt", wanted);
    model.addAttribute("slice", slice);
    model.addAttribute(
        "people",
        slice instanceof Part.Shown<Slice<InboxPages.Waiting>>(var rows)
            ? names.people(rows.rows().stream().map(InboxPages.Waiting::trainee).toList())
            : Map.of());
    return "city/applications";
  }

  @GetMapping("/city/applications/{id}")
  @AllowedTo(CITY)
  String read(
      @PathVariable String id, @RequestParam(required = false) @Nullable String done, Model model) {
    Application application = application(id);
    model.addAttribute("entry", application);
    model.addAttribute(
        "person", services.get("trainee", Person.class, "/trainees/{id}", application.trainee()));
    model.addAttribute("done", Notice.of(done, DONE));
    return "city/application";
  }

  @GetMapping("/city/applications/{id}/{step:acceptance|refusal|renewal|sight}")
  @AllowedTo(CITY)
  String ask(
      @PathVariable String id, @PathVariable String step, Filled form, Locale locale, Model model) {
    return show(application(id), step, form, UUID.randomUUID().toString(), locale, model);
  }

  @PostMapping("/city/applications/{id}/{step:acceptance|refusal|renewal|sight}")
  @AllowedTo(CITY)
  String decide(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(name = "_key", required = false) @Nullable String key,
      Filled form,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    Application application = application(id);
    String path =
        step.equals("sight") ? "/trainees/{id}/permission/sight" : "/applications/{id}/" + step;
    Object body =
        switch (step) {
          case "refusal" -> Body.of(form).text("reason").build();
          case "renewal" -> Map.of();
          default -> null;
        };
    var reply =
        services.send(
            "trainee",
            HttpMethod.POST,
            body,
            Refusals.under(key),
            path,
            step.equals("sight") ? application.trainee() : id);
    Filled wrong = refusals.of(reply, form, locale, response);
    return wrong == null
        ? "redirect:/city/applications/" + id + "?done=" + step
        : show(application, step, wrong, key == null ? "" : key, locale, model);
  }

  private String show(
      Application application, String step, Filled form, String key, Locale locale, Model model) {
    String back = "/city/applications/" + application.id();
    String text = "city.application." + step;
    String path = back + "/" + step;
    model.addAttribute(
        "step",
        step.equals("refusal")
            ? Step.lasting(
                text,
                path,
                back,
                Step.Field.select(
                    "reason", "city.reason", choices.of("city.reason.", REASONS, locale)))
            : Step.of(text, path, back));
    Names.Person person = names.people(List.of(application.trainee())).get(application.trainee());
    model.addAttribute("subject", person == null ? null : person.name());
    model.addAttribute("form", form);
    model.addAttribute("key", key);
    return "steps/step";
  }

  private Application application(String id) {
    return services.get("trainee", Application.class, "/applications/{id}", id).orNone();
  }
}
