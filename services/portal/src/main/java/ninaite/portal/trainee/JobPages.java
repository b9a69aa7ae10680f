// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static ninaite.service.Role.TRAINEE;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import ninaite.pages.Body;
import ninaite.pages.Filled;
import ninaite.portal.NoPage;
import ninaite.portal.Part;
import ninaite.service.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The place somebody has: when it begins, and how it goes after 1, 3, 6 and 12 months. */
@Controller
class JobPages {
  private final Mine mine;
  private final CheckIns checkIns;
  private final Openings openings;
  private final Commands commands;
  private final InstantSource clock;

  JobPages(
      Mine mine, CheckIns checkIns, Openings openings, Commands commands, InstantSource clock) {
    this.mine = mine;
    this.checkIns = checkIns;
    this.openings = openings;
    this.commands = commands;
    this.clock = clock;
  }

  /**
   * A check-in on the page.
   *
   * @param path to answer it, null while its day has not come
   */
  record Line(int months, LocalDate on, CheckIns.@Nullable Said said, @Nullable String path) {}

  /**
   * A placement on the page.
   *
   * @param opening null where it can't be shown any more
   */
  record Job(Mine.Placement placement, Openings.@Nullable Opening opening, List<Line> lines) {}

  @GetMapping("/work/me/job")
  @AllowedTo(TRAINEE)
  String jobs(Model model, @RequestParam(required = false) @Nullable String said) {
    Part<List<Mine.Placement>> placements = mine.placements();
    model.addAttribute("placements", placements);
    model.addAttribute("jobs", placements.or(List.of()).stream().map(this::job).toList());
    model.addAttribute("said", said != null);
    return "trainee/job";
  }

  private Job job(Mine.Placement placement) {
    LocalDate started = placement.startedOn();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Way.TOKYO);
    String id = placement.of().placement();
    List<CheckIns.Said> said = started == null ? List.of() : checkIns.said(id).or(List.of());
    boolean working = placement.state().equals("working");
    List<Line> lines =
        started == null
            ? List.of()
            : CheckIns.MONTHS.stream()
                .map(
                    months -> {
                      LocalDate on = started.plusMonths(months);
                      boolean due = working && !on.isAfter(today);
                      return new Line(
                          months,
                          on,
                          said.stream()
                              .filter(one -> one.months() == months)
                              .findFirst()
                              .orElse(null),
                          due ? new CheckIns.Due(id, months, on).path() : null);
                    })
                .toList();
    return new Job(placement, openings.find(placement.of().vacancy()).orElse(null), lines);
  }

  @GetMapping("/work/me/job/{placement}/{months}")
  @AllowedTo(TRAINEE)
  String ask(@PathVariable String placement, @PathVariable int months, Filled form, Model model) {
    List<CheckIns.Said> said = checkIns.said(placement).orNone();
    Filled known =
        said.stream()
            .filter(one -> one.months() == months)
            .findFirst()
            .map(
                one ->
                    Filled.nothing()
                        .with("work", Integer.toString(one.work()))
                        .with("contact", Boolean.toString(one.contact())))
            .orElse(Filled.nothing());
    return shown(months, form.or(known), model);
  }

  @PostMapping("/work/me/job/{placement}/{months}")
  @AllowedTo(TRAINEE)
  String say(
      @PathVariable String placement,
      @PathVariable int months,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Filled answered =
        commands.send(
            form,
            locale,
            response,
            "placement",
            HttpMethod.PUT,
            Body.of(form).number("work").flag("contact").build(),
            "/placements/{placement}/check-ins/{months}/own",
            placement,
            months);
    return answered.isWrong() ? shown(months, answered, model) : "redirect:/work/me/job?said=yes";
  }

  private static String shown(int months, Filled form, Model model) {
    if (!CheckIns.MONTHS.contains(months)) {
      throw new NoPage(404);
    }
    model.addAttribute("months", months);
    model.addAttribute("form", form);
    return "trainee/check-in";
  }

  /** Before its first day, an agreement can be given up; the head is free again. */
  @PostMapping("/work/me/job/{placement}/cancellation")
  @AllowedTo(TRAINEE)
  String cancel(
      @PathVariable String placement,
      Filled form,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    Filled done =
        commands.send(
            form,
            locale,
            response,
            "placement",
            HttpMethod.POST,
            Body.of(form).sign("reason").build(),
            "/placements/{placement}/cancellation",
            placement);
    if (done.isWrong()) {
      return cancelling(placement, done, model);
    }
    return "redirect:/work/me/job";
  }

  @GetMapping("/work/me/job/{placement}/cancellation")
  @AllowedTo(TRAINEE)
  String cancelling(@PathVariable String placement, Filled form, Model model) {
    Mine.Placement one =
        mine.placements().orNone().stream()
            .filter(each -> Objects.equals(each.of().placement(), placement))
            .findFirst()
            .orElseThrow(() -> new NoPage(404));
    model.addAttribute("placement", one);
    model.addAttribute("opening", openings.find(one.of().vacancy()).orElse(null));
    model.addAttribute("form", form);
    return "trainee/cancel";
  }
}
