// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import static ninaite.service.Role.EMPLOYER;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import ninaite.pages.Body;
import ninaite.pages.Filled;
import ninaite.portal.Part;
import ninaite.portal.Reply;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The company's card: registered under its 法人番号, put right, and where it is reached. */
@Controller("employer.Company")
class CompanyPages {
  private final Services services;
  private final Faulty faulty;

  CompanyPages(Services services, Faulty faulty) {
    this.services = services;
    this.faulty = faulty;
  }

  @GetMapping("/hire/home/company")
  @AllowedTo(EMPLOYER)
  String company(Filled form, Caller caller, Model model) {
    Part<Company> known = Mine.company(services, caller);
    if (known.away()) {
      return known.orNone().name();
    }
    Filled shown =
        known
            .map(Company::filled)
            .or(
                Filled.nothing()
                    .with("corporateNumber", caller.organisation())
                    .with("municipality", Company.PLACES.getFirst()));
    return company(form.or(shown), known.shown(), model);
  }

  @PostMapping("/hire/home/company")
  @AllowedTo(EMPLOYER)
  String save(
      Filled form,
      @RequestParam(name = "_key", defaultValue = "") String key,
      Caller caller,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    boolean known = Mine.company(services, caller).shown();
    Filled tidy = Company.plantsOf(form);
    Reply reply = known ? revise(tidy, caller) : register(tidy, key);
    if (reply instanceof Reply.Done) {
      return known ? "redirect:/hire/home?done=company" : "redirect:/hire/home/contact";
    }
    return company(faulty.shown(tidy, reply, Faulty.COMPANY, locale, response), known, model);
  }

  private Reply register(Filled form, String key) {
    Body body = Body.of(form).text("name").sign("corporateNumber", "municipality");
    return services.send(
        "employer", HttpMethod.POST, plants(form, body), Mine.key(key), "/employers");
  }

  private Reply revise(Filled form, Caller caller) {
    Body body = Body.of(form).text("name").put("plants", new ArrayList<>());
    return services.send(
        "employer",
        HttpMethod.PUT,
        plants(form, body),
        "/employers/{employer}",
        String.valueOf(caller.organisation()));
  }

  private static Map<String, Object> plants(Filled form, Body body) {
    for (int i = 0; i < Company.lines(form) - 1; i++) {
      String line = "plants[" + i + "].";
      body.number(line + "number")
          .text(line + "name")
          .sign(line + "municipality")
          .list(line + "exports");
    }
    return body.build();
  }

  private static String company(Filled form, boolean known, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("known", known);
    model.addAttribute("key", Mine.newKey());
    model.addAttribute("lines", IntStream.range(0, Company.lines(form)).boxed().toList());
    model.addAttribute("places", Company.PLACES);
    model.addAttribute("exports", Company.EXPORTS);
    return "employer/company";
  }

  @GetMapping("/hire/home/contact")
  @AllowedTo(EMPLOYER)
  String contact(Filled form, Caller caller, Model model) {
    Part<Company.Contact> known = Mine.contact(services, caller);
    model.addAttribute("form", form.or(known.map(Company.Contact::filled).or(Filled.nothing())));
    return "employer/contact";
  }

  @PostMapping("/hire/home/contact")
  @AllowedTo(EMPLOYER)
  String keep(
      Filled form, Caller caller, Model model, Locale locale, HttpServletResponse response) {
    Body body = Body.of(form).sign("postalCode", "phone", "email").text("address", "desk");
    Reply reply =
        services.send(
            "employer",
            HttpMethod.PUT,
            body.build(),
            "/employers/{employer}/contact",
            String.valueOf(caller.organisation()));
    if (reply instanceof Reply.Done) {
      return "redirect:/hire/home?done=contact";
    }
    model.addAttribute("form", faulty.shown(form, reply, Faulty.COMPANY, locale, response));
    return "employer/contact";
  }
}
