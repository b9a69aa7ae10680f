// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static ninaite.service.Role.TRAINEE;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Openings for somebody: which, why, why not, and what would change it. */
@Controller
class RecommendedPages {
  private static final int MOST = 30;

  private final Services services;
  private final Mine mine;
  private final Openings openings;

  RecommendedPages(Services services, Mine mine, Openings openings) {
    this.services = services;
    this.mine = mine;
    this.openings = openings;
  }

  record Obstacle(String code, @Nullable String certificate) {
    /** Key of its text. */
    public String key() {
      return key(code);
    }

    /** Of a rule's code, such as {@code placement.permitted_to_work}. */
    static String key(String code) {
      return "trainee.obstacle." + code.substring(code.indexOf('.') + 1);
    }
  }

  record Vacancy(String vacancy, int headsFree, boolean introduced, List<Obstacle> obstacles) {}

  record Change(Obstacle without, long opens) {}

  record Recommendations(List<Vacancy> vacancies, List<Change> changes) {
    static final Recommendations NONE = new Recommendations(List.of(), List.of());
  }

  /**
   * @param opening null where its service does not answer
   */
  record Line(Vacancy vacancy, Openings.@Nullable Opening opening, Fit fit) {}

  private record WishesOf(Fit.@Nullable Wishes wishes) {}

  static Part<Recommendations> of(Services services, String trainee) {
    return services.get(
        "placement", Recommendations.class, "/candidates/{candidate}/recommendations", trainee);
  }

  @GetMapping("/work/me/openings")
  @AllowedTo(TRAINEE)
  String openings(Model model, Caller caller) {
    Part<Recommendations> found = of(services, caller.trainee().text());
    Part<Map<String, Openings.Opening>> known = openings.all();
    Map<String, Openings.Opening> byId = known.or(Map.of());
    Fit.Wishes wishes = wishes();
    List<Line> lines =
        found.or(Recommendations.NONE).vacancies().stream()
            .map(
                one ->
                    new Line(one, byId.get(one.vacancy()), Fit.of(wishes, byId.get(one.vacancy()))))
            .sorted(
                Comparator.comparingInt((Line line) -> line.fit().unmet().size())
                    .thenComparingInt(line -> -line.fit().met().size()))
            .toList();
    model.addAttribute("found", found);
    model.addAttribute("away", known.away());
    model.addAttribute(
        "possible",
        lines.stream().filter(l -> l.vacancy().obstacles().isEmpty()).limit(MOST).toList());
    model.addAttribute(
        "near",
        lines.stream().filter(l -> l.vacancy().obstacles().size() == 1).limit(MOST).toList());
    model.addAttribute("changes", found.or(Recommendations.NONE).changes());
    return "trainee/openings";
  }

  /** Those of the open application. */
  private Fit.Wishes wishes() {
    return mine.applications().or(List.of()).stream()
        .filter(Mine.Application::isOpen)
        .findFirst()
        .map(
            one ->
                services
                    .get("trainee", WishesOf.class, "/applications/{application}", one.id())
                    .or(new WishesOf(null))
                    .wishes())
        .orElse(Fit.Wishes.NONE);
  }
}
