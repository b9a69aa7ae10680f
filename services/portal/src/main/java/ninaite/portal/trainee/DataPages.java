// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static ninaite.service.Role.TRAINEE;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.pages.Filled;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is held of somebody: seen, put right, consented to, erased. */
@Controller
class DataPages {
  private final Services services;
  private final Mine mine;
  private final Sending sending;
  private final AnswerRows rows;
  private final Commands commands;

  DataPages(Services services, Mine mine, Sending sending, AnswerRows rows, Commands commands) {
    this.services = services;
    this.mine = mine;
    this.sending = sending;
    this.rows = rows;
    this.commands = commands;
  }

  record Permission(String kind, @Nullable LocalDate until, @Nullable Integer minutesPerWeekMost) {}

  record Form(
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

    /** As the boxes of a form show it. */
    Filled filled() {
      Filled form =
          Filled.nothing()
              .with("name", name)
              .with("kana", kana)
              .with("roman", roman)
              .withDate("birthDate", birthDate)
              .with("phone", phone)
              .with("email", email)
              .with("postalCode", postalCode)
              .with("address", address)
              .withAll("languages", languages == null ? List.of() : languages);
      if (permission == null) {
        return form;
      }
      Integer most = permission.minutesPerWeekMost();
      return form.with("permission.kind", permission.kind())
          .withDate("permission.until", permission.until())
          .with("permission.minutesPerWeekMost", most == null ? null : most.toString());
    }
  }

  record Consent(String employer, LocalDate givenOn, @Nullable LocalDate withdrawnOn) {}

  record Introduced(@Nullable String employer, @Nullable String employerName) {}

  record Row(List<Introduced> introductions) {}

  record Data(@Nullable Form form, List<Consent> consents, List<Row> ledger) {}

  /**
   * An employer and whether it may see name and contact.
   *
   * @param since the day of the last change; null where consent was never given
   */
  record Seen(String employer, String name, boolean consented, @Nullable LocalDate since) {}

  @GetMapping("/work/me/data")
  @AllowedTo(TRAINEE)
  String data(Filled form, Model model, Locale locale, Caller caller) {
    return shown(form, model, locale, caller);
  }

  private String shown(Filled form, Model model, Locale locale, Caller caller) {
    Part<Data> data =
        services.get("trainee", Data.class, "/trainees/{trainee}/data", caller.trainee().text());
    Data held = data.or(new Data(null, List.of(), List.of()));
    Form known = held.form();
    model.addAttribute("away", data.away());
    model.addAttribute(
        "groups",
        known == null
            ? List.of()
            : rows.of(known.filled(), locale).subList(0, Step.PERMISSION.ordinal() + 1));
    model.addAttribute("seen", seen(held));
    model.addAttribute(
        "open",
        mine.applications().or(List.of()).stream().filter(Mine.Application::isOpen).toList());
    model.addAttribute("form", form);
    return "trainee/data";
  }

  private static List<Seen> seen(Data data) {
    Map<String, String> names = new LinkedHashMap<>();
    data.ledger().stream()
        .flatMap(row -> row.introductions().stream())
        .forEach(
            one -> {
              if (one.employer() != null) {
                names.put(one.employer(), one.employerName() == null ? "" : one.employerName());
              }
            });
    data.consents().forEach(consent -> names.putIfAbsent(consent.employer(), ""));
    List<Seen> seen = new ArrayList<>();
    names.forEach(
        (employer, name) -> {
          Consent last =
              data.consents().stream()
                  .filter(consent -> consent.employer().equals(employer))
                  .reduce((_, later) -> later)
                  .orElse(null);
          boolean stands = last != null && last.withdrawnOn() == null;
          LocalDate since = last == null ? null : stands ? last.givenOn() : last.withdrawnOn();
          seen.add(new Seen(employer, name.isEmpty() ? employer : name, stands, since));
        });
    return seen;
  }

  /** Lets an employer see name and contact, or no longer. */
  @PostMapping("/work/me/data/consents")
  @AllowedTo(TRAINEE)
  String consent(
      @RequestParam("_act") String act,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response,
      Caller caller) {
    String employer = act.substring(act.indexOf(':') + 1);
    boolean gives = act.startsWith("give:");
    Filled done =
        gives
            ? commands.send(
                form,
                locale,
                response,
                "trainee",
                HttpMethod.POST,
                Map.of("employer", employer),
                "/trainees/{trainee}/consents",
                caller.trainee().text())
            : commands.send(
                form,
                locale,
                response,
                "trainee",
                HttpMethod.POST,
                null,
                "/trainees/{trainee}/consents/{employer}/withdrawal",
                caller.trainee().text(),
                employer);
    return done.isWrong() ? shown(done, model, locale, caller) : "redirect:/work/me/data#consents";
  }

  @GetMapping("/work/me/data/correct")
  @AllowedTo(TRAINEE)
  String correcting(Filled form, Model model, Caller caller) {
    Form known =
        services
            .get("trainee", Form.class, "/trainees/{trainee}", caller.trainee().text())
            .orNone();
    model.addAttribute("form", form.or(known.filled()));
    return "trainee/correct";
  }

  @PostMapping("/work/me/data/correct")
  @AllowedTo(TRAINEE)
  String correct(
      Filled form, Model model, Locale locale, HttpServletResponse response, Caller caller) {
    Filled done =
        commands.send(
            form,
            locale,
            response,
            "trainee",
            HttpMethod.PUT,
            sending.personal(form),
            "/trainees/{trainee}",
            caller.trainee().text());
    if (done.isWrong()) {
      model.addAttribute("form", done);
      return "trainee/correct";
    }
    return "redirect:/work/me/data";
  }
}
