// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.instructor;

import static ninaite.service.Role.INSTRUCTOR;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ninaite.pages.Filled;
import ninaite.portal.Notice;
import ninaite.portal.Refusals;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The roster, and the roll of a day: everybody on one page with one button. */
@Controller("instructor.Roster")
class RosterPages {
  private static final Set<String> DONE = Set.of("left", "called");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final Services services;
  private final Refusals refusals;
  private final InstantSource clock;

  RosterPages(Services services, Refusals refusals, InstantSource clock) {
    this.services = services;
    this.refusals = refusals;
    this.clock = clock;
  }

  /** What was said of a day. */
  record Day(List<Roll.Absence> missed) {}

  @GetMapping("/teach/courses/{id}/roster")
  @AllowedTo(INSTRUCTOR)
  String roster(
      @PathVariable String id, @RequestParam(required = false) @Nullable String done, Model model) {
    model.addAttribute("course", course(id));
    model.addAttribute(
        "roster", services.get("training", Roster.class, "/courses/{id}/roster", id));
    model.addAttribute("done", Notice.of(done, DONE));
    model.addAttribute("today", today());
    return "instructor/roster";
  }

  @GetMapping("/teach/courses/{id}/roster.csv")
  @AllowedTo(INSTRUCTOR)
  ResponseEntity<byte[]> csv(@PathVariable String id, @RequestParam(defaultValue = "") String on) {
    Roster roster = services.get("training", Roster.class, "/courses/{id}/roster", id).orNone();
    String table = RollCsv.write(roster, said(id, day(on)));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"roster.csv\"")
        .body(table.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/teach/courses/{id}/attendance")
  @AllowedTo(INSTRUCTOR)
  String roll(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(required = false) @Nullable String done,
      Filled form,
      Model model) {
    model.addAttribute("done", Notice.of(done, DONE));
    Course course = course(id);
    LocalDate day = day(form.isEmpty() ? on : form.value("on"));
    Filled known = form.or(Roll.known(course.about(), day, said(id, day)));
    return show(course, known, UUID.randomUUID().toString(), model);
  }

  @PostMapping("/teach/courses/{id}/attendance")
  @AllowedTo(INSTRUCTOR)
  String call(
      @PathVariable String id,
      @RequestParam(name = "_key", required = false) @Nullable String key,
      Filled form,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    Course course = course(id);
    List<Roll.Absence> missed = Roll.missed(form, course.about(), called(id));
    var reply =
        services.send(
            "training",
            HttpMethod.POST,
            Map.of("on", form.value("on"), "missed", missed),
            Refusals.under(key),
            "/courses/{id}/attendance",
            id);
    Filled found = refusals.of(reply, Filled.nothing(), locale, response);
    if (found == null) {
      return "redirect:/teach/courses/"
          + id
          + "/attendance?on="
          + form.value("on")
          + "&done=called";
    }
    Filled wrong = form;
    for (Filled.Fault fault : found.faults()) {
      wrong =
          wrong.wrong(
              new Filled.Fault(
                  Roll.field(fault.field(), missed), fault.text(), fault.lang(), fault.basis()));
    }
    return show(course, wrong, key == null ? "" : key, model);
  }

  /** Fills the roll from a table; it is sent by its own button, after a look at it. */
  @PostMapping("/teach/courses/{id}/attendance/csv")
  @AllowedTo(INSTRUCTOR)
  String fill(@PathVariable String id, Filled typed, Locale locale, Model model) {
    Course course = course(id);
    LocalDate day = day(typed.value("on"));
    var read =
        RollCsv.read(
            typed.value("csv"), Roll.known(course.about(), day, said(id, day)), called(id));
    Filled form = read.form();
    if (read.lines() == 0) {
      form = form.wrong(refusals.at("csv", "instructor.csv.nothing", locale));
    }
    for (String who : read.unknown()) {
      form = form.wrong(refusals.at("csv", "instructor.csv.unknown", locale, who));
    }
    model.addAttribute("done", form.isWrong() ? null : "filled");
    return show(course, form, UUID.randomUUID().toString(), model);
  }

  private String show(Course course, Filled form, String key, Model model) {
    model.addAttribute("course", course);
    model.addAttribute(
        "roster",
        services.get("training", Roster.class, "/courses/{id}/roster", course.about().course()));
    model.addAttribute("parts", List.of(Roll.Part.values()));
    model.addAttribute("day", day(form.value("on")));
    model.addAttribute("form", form);
    model.addAttribute("key", key);
    return "instructor/attendance";
  }

  private List<String> called(String id) {
    return services
        .get("training", Roster.class, "/courses/{id}/roster", id)
        .orNone()
        .called()
        .stream()
        .map(Roster.Standing::trainee)
        .toList();
  }

  private List<Roll.Absence> said(String id, LocalDate on) {
    return services
        .get("training", Day.class, "/courses/{id}/attendance?on={on}", id, on.toString())
        .or(new Day(List.of()))
        .missed();
  }

  private Course course(String id) {
    return services.get("training", Course.class, "/courses/{id}", id).orNone();
  }

  private LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException e) {
      return today();
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), TOKYO);
  }
}
