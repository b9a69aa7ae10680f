// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import static ninaite.service.Role.EMPLOYER;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.events.Qualification;
import ninaite.events.Wishes;
import ninaite.pages.Filled;
import ninaite.portal.Part;
import ninaite.portal.Reply;
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

/**
 * Match rounds: candidates put in order by buttons, each press kept at once, and what came of it.
 */
@Controller("employer.Round")
class RoundPages {
  private static final String SERVICE = "placement";

  private final Services services;
  private final Faulty faulty;

  RoundPages(Services services, Faulty faulty) {
    this.services = services;
    this.faulty = faulty;
  }

  /** What a service says in its two languages. */
  record Told(String ja, String en) {}

  record Round(
      String id,
      String state,
      String municipality,
      LocalDate listsOpenOn,
      LocalDate listsCloseOn,
      Told truth) {
    public boolean isOpen() {
      return state.equals("open");
    }

    public boolean isPublished() {
      return state.equals("published") || state.equals("offered");
    }
  }

  record Vacancy(String id, String state, String municipality, int heads, int headsFree) {}

  record Kept(
      long version, List<List<String>> tiers, @Nullable Boolean counts, List<Told> advice) {}

  record Rankable(String candidate, List<Qualification> qualifications, Wishes wishes) {
    public String reference() {
      return Mine.reference(candidate);
    }
  }

  /** Who gets a place. */
  record Result(int heads, List<String> candidates) {
    public List<String> references() {
      return candidates.stream().map(Mine::reference).toList();
    }
  }

  @GetMapping("/hire/rounds")
  @AllowedTo(EMPLOYER)
  String rounds(Caller caller, Model model) {
    Part<Company> company = Mine.company(services, caller);
    model.addAttribute(
        "rounds",
        switch (company) {
          case Part.Shown<Company>(var known) -> rounds(known.municipality());
          case Part.Away<Company>(var name) -> new Part.Away<List<Round>>(name);
          case Part.Absent<Company>() -> new Part.Absent<List<Round>>();
        });
    return "employer/rounds";
  }

  private Part<List<Round>> rounds(String municipality) {
    return services.get(
        SERVICE, new ParameterizedTypeReference<>() {}, "/rounds?municipality={m}", municipality);
  }

  @GetMapping("/hire/rounds/{round}")
  @AllowedTo(EMPLOYER)
  String round(@PathVariable String round, Model model) {
    Round shown = read(round);
    Part<List<Vacancy>> vacancies =
        services.get(SERVICE, new ParameterizedTypeReference<>() {}, "/vacancies");
    model.addAttribute("round", shown);
    model.addAttribute(
        "vacancies",
        vacancies.map(
            all ->
                all.stream().filter(v -> v.municipality().equals(shown.municipality())).toList()));
    model.addAttribute("titles", CandidatePages.titles(services));
    return "employer/round";
  }

  private Round read(String round) {
    return services.get(SERVICE, Round.class, "/rounds/{r}", round).orNone();
  }

  @GetMapping("/hire/rounds/{round}/{vacancy}")
  @AllowedTo(EMPLOYER)
  String ranking(@PathVariable String round, @PathVariable String vacancy, Model model) {
    Round shown = read(round);
    return shown.isPublished()
        ? result(shown, vacancy, model)
        : ranking(Filled.nothing(), shown, vacancy, model);
  }

  /** One button's press: up, down, alike with the one ahead, on or off the list. */
  @PostMapping("/hire/rounds/{round}/{vacancy}")
  @AllowedTo(EMPLOYER)
  String move(
      @PathVariable String round,
      @PathVariable String vacancy,
      @RequestParam(defaultValue = "") String move,
      @RequestParam(defaultValue = "") String all,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Ranks ranks = all.isEmpty() ? moved(round, vacancy, move) : everybody(round, vacancy);
    Reply reply =
        services.send(
            SERVICE,
            HttpMethod.PUT,
            Map.of("tiers", ranks.tiers()),
            "/rounds/{r}/rankings/{v}",
            round,
            vacancy);
    if (reply instanceof Reply.Done) {
      String who = move.contains(" ") ? "#c-" + move.substring(move.indexOf(' ') + 1) : "";
      return "redirect:/hire/rounds/" + round + "/" + vacancy + who;
    }
    Filled wrong = faulty.shown(Filled.nothing(), reply, Map.of(), locale, response);
    return ranking(wrong, read(round), vacancy, model);
  }

  private Ranks moved(String round, String vacancy, String move) {
    Ranks ranks = new Ranks(kept(round, vacancy).tiers());
    String[] asked = move.split(" ", 2);
    return asked.length < 2
        ? ranks
        : Ranks.Move.of(asked[0]).map(one -> ranks.after(one, asked[1])).orElse(ranks);
  }

  /** Everybody who is not on the list yet, alike, behind all others. */
  private Ranks everybody(String round, String vacancy) {
    Ranks ranks = new Ranks(kept(round, vacancy).tiers());
    List<List<String>> tiers = new ArrayList<>(ranks.tiers());
    tiers.add(
        candidates(round, vacancy).stream()
            .map(Rankable::candidate)
            .filter(candidate -> !ranks.has(candidate))
            .toList());
    return new Ranks(tiers);
  }

  private Kept kept(String round, String vacancy) {
    return services.get(SERVICE, Kept.class, "/rounds/{r}/rankings/{v}", round, vacancy).orNone();
  }

  private List<Rankable> candidates(String round, String vacancy) {
    Part<List<Rankable>> found =
        services.get(
            SERVICE,
            new ParameterizedTypeReference<>() {},
            "/rounds/{r}/candidates/{v}",
            round,
            vacancy);
    return found.orNone();
  }

  private String ranking(Filled form, Round round, String vacancy, Model model) {
    Kept kept = kept(round.id(), vacancy);
    Ranks ranks = new Ranks(kept.tiers());
    Map<String, Rankable> known = new HashMap<>();
    List<Rankable> all = candidates(round.id(), vacancy);
    all.forEach(one -> known.put(one.candidate(), one));
    model.addAttribute("form", form);
    model.addAttribute("round", round);
    model.addAttribute("vacancy", vacancy);
    model.addAttribute("kept", kept);
    model.addAttribute("ranks", ranks);
    model.addAttribute("known", known);
    model.addAttribute("others", all.stream().filter(one -> !ranks.has(one.candidate())).toList());
    model.addAttribute("work", CandidatePages.titles(services).getOrDefault(vacancy, ""));
    return "employer/ranking";
  }

  private String result(Round round, String vacancy, Model model) {
    model.addAttribute("round", round);
    model.addAttribute("vacancy", vacancy);
    model.addAttribute("work", CandidatePages.titles(services).getOrDefault(vacancy, ""));
    model.addAttribute(
        "result",
        services.get(SERVICE, Result.class, "/rounds/{r}/results/{v}", round.id(), vacancy));
    return "employer/result";
  }
}
