// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.instructor;

import static ninaite.service.Role.INSTRUCTOR;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import ninaite.pages.Body;
import ninaite.pages.Filled;
import ninaite.portal.Choices;
import ninaite.portal.Notice;
import ninaite.portal.Refusals;
import ninaite.portal.Services;
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

/** The end of a course, which issues its certificates, and what becomes of them. */
@Controller("instructor.Certificate")
class CertificatePages {
  private static final Set<String> DONE = Set.of("completed", "renewed", "revoked");
  private static final List<String> REASONS =
      List.of("wrongly_issued", "false_attendance", "lost_qualification");

  private final Services services;
  private final Refusals refusals;
  private final Choices choices;

  CertificatePages(Services services, Refusals refusals, Choices choices) {
    this.services = services;
    this.refusals = refusals;
    this.choices = choices;
  }

  record Certificate(
      String code,
      String number,
      String kind,
      String title,
      String state,
      int version,
      LocalDate issuedOn,
      @Nullable LocalDate renewedOn,
      @Nullable LocalDate expiresOn,
      @Nullable LocalDate revokedOn) {}

  record Held(String trainee, Certificate certificate) {
    public String mark() {
      return Roster.mark(trainee);
    }
  }

  @GetMapping("/teach/courses/{id}/completion")
  @AllowedTo(INSTRUCTOR)
  String results(@PathVariable String id, Filled form, Model model) {
    return results(id, form, UUID.randomUUID().toString(), model);
  }

  @PostMapping("/teach/courses/{id}/completion")
  @AllowedTo(INSTRUCTOR)
  String complete(
      @PathVariable String id,
      @RequestParam(name = "_key", required = false) @Nullable String key,
      Filled form,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    var reply =
        services.send(
            "training",
            HttpMethod.POST,
            Body.of(form).list("passed").build(),
            Refusals.under(key),
            "/courses/{id}/completion",
            id);
    Filled wrong = refusals.of(reply, form, locale, response);
    return wrong == null
        ? "redirect:/teach/courses/" + id + "/certificates?done=completed"
        : results(id, wrong, key == null ? "" : key, model);
  }

  private String results(String id, Filled form, String key, Model model) {
    Roster roster = services.get("training", Roster.class, "/courses/{id}/roster", id).orNone();
    Filled all =
        Filled.nothing()
            .withAll("passed", roster.attending().stream().map(Roster.Standing::trainee).toList());
    model.addAttribute("course", course(id));
    model.addAttribute("roster", roster);
    model.addAttribute("form", form.or(all));
    model.addAttribute("key", key);
    return "instructor/completion";
  }

  @GetMapping("/teach/courses/{id}/certificates")
  @AllowedTo(INSTRUCTOR)
  String list(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String done,
      Filled form,
      Model model) {
    model.addAttribute("done", Notice.of(done, DONE));
    return list(id, form, UUID.randomUUID().toString(), model);
  }

  /** Renews all that are ticked; who is refused stays ticked, with the reason. */
  @PostMapping("/teach/courses/{id}/certificates")
  @AllowedTo(INSTRUCTOR)
  String renew(
      @PathVariable String id,
      @RequestParam(name = "_key", required = false) @Nullable String key,
      Filled form,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    String base = key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
    List<String> left = new ArrayList<>();
    Filled after = form.withAll("certificate", List.of());
    for (String code : form.all("certificate")) {
      var reply =
          services.send(
              "training",
              HttpMethod.POST,
              null,
              Refusals.under(base + "." + code),
              "/certificates/{code}/renewal",
              code);
      Filled wrong = refusals.of(reply, after, locale, response);
      if (wrong != null) {
        left.add(code);
        after = wrong;
      }
    }
    if (form.all("certificate").isEmpty()) {
      response.setStatus(422);
      after = after.wrong(refusals.at("certificate", "instructor.certificate.nobody", locale));
    }
    return after.isWrong()
        ? list(id, after.withAll("certificate", left), UUID.randomUUID().toString(), model)
        : "redirect:/teach/courses/" + id + "/certificates?done=renewed";
  }

  private String list(String id, Filled form, String key, Model model) {
    model.addAttribute("course", course(id));
    model.addAttribute(
        "certificates",
        services.get(
            "training",
            new ParameterizedTypeReference<List<Held>>() {},
            "/courses/{id}/certificates",
            id));
    model.addAttribute("form", form);
    model.addAttribute("key", key);
    return "instructor/certificates";
  }

  @GetMapping("/teach/courses/{id}/certificates/{code}/revocation")
  @AllowedTo(INSTRUCTOR)
  String ask(
      @PathVariable String id, @PathVariable String code, Filled form, Locale locale, Model model) {
    return revocation(id, code, form, UUID.randomUUID().toString(), locale, model);
  }

  @PostMapping("/teach/courses/{id}/certificates/{code}/revocation")
  @AllowedTo(INSTRUCTOR)
  String revoke(
      @PathVariable String id,
      @PathVariable String code,
      @RequestParam(name = "_key", required = false) @Nullable String key,
      Filled form,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    var reply =
        services.send(
            "training",
            HttpMethod.POST,
            Body.of(form).text("reason").build(),
            Refusals.under(key),
            "/certificates/{code}/revocation",
            code);
    Filled wrong = refusals.of(reply, form, locale, response);
    return wrong == null
        ? "redirect:/teach/courses/" + id + "/certificates?done=revoked"
        : revocation(id, code, wrong, key == null ? "" : key, locale, model);
  }

  private String revocation(
      String id, String code, Filled form, String key, Locale locale, Model model) {
    Certificate certificate =
        services.get("training", Certificate.class, "/certificates/{code}", code).orNone();
    String back = "/teach/courses/" + id + "/certificates";
    model.addAttribute(
        "step",
        Step.lasting(
            "instructor.certificate.revocation",
            back + "/" + code + "/revocation",
            back,
            Step.Field.select(
                "reason", "instructor.reason", choices.of("instructor.revoke.", REASONS, locale))));
    model.addAttribute("subject", certificate.number());
    model.addAttribute("form", form);
    model.addAttribute("key", key);
    return "steps/step";
  }

  private Course course(String id) {
    return services.get("training", Course.class, "/courses/{id}", id).orNone();
  }
}
