// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static ninaite.service.Role.TRAINEE;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.pages.Filled;
import ninaite.portal.NoPage;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Match rounds: a list of openings, best first, kept at each press of a button; and the result. */
@Controller
class RankPages {
  private static final String PATH = "/work/me/rounds/{round}";

  private final Services services;
  private final Programme programme;
  private final Openings openings;
  private final Commands commands;

  RankPages(Services services, Programme programme, Openings openings, Commands commands) {
    this.services = services;
    this.programme = programme;
    this.openings = openings;
    this.commands = commands;
  }

  record Said(String ja, String en) {}

  record Round(
      String id, String state, LocalDate listsOpenOn, LocalDate listsCloseOn, Said truth) {}

  record Kept(long version, List<List<String>> tiers, List<Said> advice) {}

  record Unmet(String code, @Nullable String certificate) {
    public String key() {
      return RecommendedPages.Obstacle.key(code);
    }
  }

  record Choice(String vacancy, int rank, String why, List<Unmet> unmet) {}

  /**
   * @param seatAt one more head there would have changed it; or
   * @param certificate holding this would
   */
  record Change(String to, @Nullable String seatAt, @Nullable String certificate) {}

  record Result(
      String pseudonym, @Nullable String vacancy, List<Choice> choices, @Nullable Change change) {}

  @GetMapping("/work/me/rounds")
  @AllowedTo(TRAINEE)
  String rounds(Model model) {
    Part<List<Round>> rounds =
        services.get(
            "placement",
            new ParameterizedTypeReference<>() {},
            "/rounds?municipality={municipality}",
            programme.municipality());
    model.addAttribute("away", rounds.away());
    model.addAttribute("rounds", rounds.or(List.of()));
    return "trainee/rounds";
  }

  @GetMapping(PATH)
  @AllowedTo(TRAINEE)
  String round(
      @PathVariable String round,
      @RequestParam(required = false) @Nullable String moved,
      Filled form,
      Model model,
      Caller caller) {
    model.addAttribute("moved", moved);
    return shown(round, form, model, caller);
  }

  @PostMapping(PATH)
  @AllowedTo(TRAINEE)
  String move(
      @PathVariable String round,
      @RequestParam("_act") String act,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response,
      Caller caller) {
    Ranked after = new Ranked(form.all("choice")).after(act);
    Filled done =
        commands.send(
            form,
            locale,
            response,
            "placement",
            HttpMethod.PUT,
            Map.of("tiers", after.tiers()),
            "/rounds/{round}/rankings/mine",
            round);
    if (done.isWrong()) {
      model.addAttribute("moved", null);
      return shown(round, done, model, caller);
    }
    String which = act.substring(act.indexOf(':') + 1).replaceAll("[^A-Za-z0-9-]", "");
    return "redirect:/work/me/rounds/" + round + "?moved=" + which + "#o-" + which;
  }

  private String shown(String id, Filled form, Model model, Caller caller) {
    Round round = services.get("placement", Round.class, "/rounds/{round}", id).orNone();
    Part<Kept> kept = services.get("placement", Kept.class, "/rounds/{round}/rankings/mine", id);
    List<String> choices =
        kept.or(new Kept(0, List.of(), List.of())).tiers().stream().flatMap(List::stream).toList();
    Part<Map<String, Openings.Opening>> known = openings.all();
    model.addAttribute("round", round);
    model.addAttribute("candidate", !(kept instanceof Part.Absent<Kept>));
    model.addAttribute("kept", kept);
    model.addAttribute("choices", choices);
    model.addAttribute("opening", known.or(Map.of()));
    model.addAttribute("others", others(choices, caller));
    model.addAttribute("form", form);
    boolean published = List.of("published", "offered").contains(round.state());
    Part<Result> result =
        published
            ? services.get("placement", Result.class, "/rounds/{round}/results/mine", id)
            : new Part.Absent<>();
    if (result.away()) {
      throw new NoPage(503);
    }
    model.addAttribute("result", result.shown() ? result.value() : null);
    return "trainee/round";
  }

  /** What is not on the list yet, what the person could be introduced to first. */
  private List<RecommendedPages.Vacancy> others(List<String> choices, Caller caller) {
    return RecommendedPages.of(services, caller.trainee().text())
        .or(RecommendedPages.Recommendations.NONE)
        .vacancies()
        .stream()
        .filter(one -> !choices.contains(one.vacancy()))
        .toList();
  }
}
