// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import static ninaite.service.Role.CITY;

import jakarta.servlet.http.HttpServletResponse;
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
import ninaite.portal.Reply;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Match rounds: all of the municipality, a new one, and one with what it came to. */
@Controller("city.Round")
class RoundPages {
  private static final Set<String> DONE =
      Set.of(
          "announced", "opening", "freezing", "matching", "publication", "offers", "cancellation");
  static final List<String> MODES = List.of("LOTTERY", "LARGER");
  static final List<String> PRIORITIES = List.of("TRAINED_HERE", "FIRST_PLACE");

  private final Services services;
  private final Names names;
  private final Refusals refusals;
  private final Choices choices;

  RoundPages(Services services, Names names, Refusals refusals, Choices choices) {
    this.services = services;
    this.names = names;
    this.refusals = refusals;
    this.choices = choices;
  }

  record Price(String vacancy, int heads, int placements, int betterOff) {}

  record TooFew(List<String> vacancies, long heads, int people, int unplaced) {}

  record Prices(List<Price> vacancies, TooFew bottleneck) {}

  @GetMapping("/city/rounds")
  @AllowedTo(CITY)
  String list(Caller caller, Model model) {
    var municipality = caller.municipality();
    Part<List<Round>> rounds =
        municipality == null
            ? new Part.Absent<>()
            : services.get(
                "placement",
                new ParameterizedTypeReference<>() {},
                "/rounds?municipality={municipality}",
                municipality.text());
    model.addAttribute("rounds", rounds);
    return "city/rounds";
  }

  @GetMapping("/city/rounds/new")
  @AllowedTo(CITY)
  String plan(Filled form, Locale locale, Model model) {
    Filled known = form.or(Filled.nothing().with("mode", "LOTTERY"));
    return form(known, UUID.randomUUID().toString(), locale, model);
  }

  @PostMapping("/city/rounds/new")
  @AllowedTo(CITY)
  String announce(
      @RequestParam(name = "_key", required = false) @Nullable String key,
      Filled form,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    var body =
        Body.of(form).date("listsOpenOn", "listsCloseOn").text("mode").list("priorities").build();
    Reply reply = services.send("placement", HttpMethod.POST, body, Refusals.under(key), "/rounds");
    Filled wrong = refusals.of(reply, form, locale, response);
    return wrong == null && reply instanceof Reply.Done(var id, var _)
        ? "redirect:/city/rounds/" + id + "?done=announced"
        : form(wrong == null ? form : wrong, key == null ? "" : key, locale, model);
  }

  private String form(Filled form, String key, Locale locale, Model model) {
    model.addAttribute("modes", choices.of("city.round.mode.", MODES, locale));
    model.addAttribute("priorities", choices.of("city.round.priority.", PRIORITIES, locale));
    model.addAttribute("form", form);
    model.addAttribute("key", key);
    return "city/round-new";
  }

  @GetMapping("/city/rounds/{id}")
  @AllowedTo(CITY)
  String read(
      @PathVariable String id, @RequestParam(required = false) @Nullable String done, Model model) {
    Round round = services.get("placement", Round.class, "/rounds/{id}", id).orNone();
    model.addAttribute("round", round);
    model.addAttribute("done", Notice.of(done, DONE));
    if (round.isPublished()) {
      Part<Prices> prices = services.get("placement", Prices.class, "/rounds/{id}/prices", id);
      model.addAttribute("prices", prices);
      model.addAttribute(
          "work",
          prices instanceof Part.Shown<Prices>(var shown)
              ? names.work(shown.vacancies().stream().map(Price::vacancy).limit(60).toList())
              : Map.of());
    }
    return "city/round";
  }

  /** Certificate or whole document, as the service publishes it and the verifier reads it. */
  @GetMapping("/city/rounds/{id}/{paper:certificate|document}.json")
  @AllowedTo(CITY)
  ResponseEntity<byte[]> paper(@PathVariable String id, @PathVariable String paper) {
    byte[] json =
        services
            .file("placement", MediaType.APPLICATION_JSON, "/rounds/{id}/" + paper, id)
            .orNone();
    return Download.of(json, MediaType.APPLICATION_JSON, "round-" + paper + ".json");
  }
}
