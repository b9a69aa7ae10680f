// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import static ninaite.service.Role.CITY;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import ninaite.portal.Notice;
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

/** What waits for the city, each part from its own service. */
@Controller("city.Inbox")
class InboxPages {
  private static final Set<String> DONE = Set.of("confirmed", "not-confirmed");
  private static final int FIRST = 5;

  private final Services services;
  private final Names names;
  private final InstantSource clock;

  InboxPages(Services services, Names names, InstantSource clock) {
    this.services = services;
    this.names = names;
    this.clock = clock;
  }

  /** An application in a list. */
  record Waiting(String id, String trainee, String state) {}

  record Terms(@Nullable String duties, @Nullable String hirer) {}

  record Opening(
      String id, @Nullable Integer heads, @Nullable Terms terms, @Nullable LocalDate publishedOn) {}

  record Openings(List<Opening> openings, boolean more) {}

  /** An opening whose wage a new minimum wage has overtaken. */
  record Overtaken(
      String opening, String employer, String yenPerHour, int minimum, LocalDate since) {}

  /** Somebody who asks to act for an organisation. */
  record Account(
      String id,
      @Nullable String address,
      @Nullable String role,
      @Nullable String organisation,
      @Nullable String name) {}

  record Due(String placement, String candidate, String what, LocalDate on) {}

  record Vacancy(String id, String state, int headsFree, int waiting, int introduced) {}

  @GetMapping("/city")
  @AllowedTo(CITY)
  String inbox(@RequestParam(required = false) @Nullable String done, Caller caller, Model model) {
    Part<List<Waiting>> applications =
        services.get("trainee", new ParameterizedTypeReference<>() {}, "/applications");
    model.addAttribute("applications", applications);
    model.addAttribute(
        "people",
        names.people(
            applications.or(List.of()).stream().limit(FIRST).map(Waiting::trainee).toList()));
    Part<List<Overtaken>> overtaken =
        services.get(
            "employer", new ParameterizedTypeReference<>() {}, "/openings/under-minimum-wage");
    model.addAttribute("overtaken", overtaken);
    model.addAttribute(
        "work", names.work(overtaken.or(List.of()).stream().map(Overtaken::opening).toList()));
    model.addAttribute("openings", openings(caller));
    model.addAttribute("accounts", accounts());
    Part<List<Due>> due =
        services.get("placement", new ParameterizedTypeReference<>() {}, "/placements/due");
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo"));
    model.addAttribute("due", due);
    model.addAttribute(
        "overdue", due.map(all -> all.stream().filter(d -> d.on().isBefore(today)).count()));
    Part<List<Vacancy>> vacancies =
        services.get("placement", new ParameterizedTypeReference<>() {}, "/vacancies");
    model.addAttribute("headsFree", vacancies.map(InboxPages::headsFree));
    model.addAttribute(
        "unanswered", vacancies.map(all -> all.stream().mapToInt(Vacancy::waiting).sum()));
    model.addAttribute("first", FIRST);
    model.addAttribute("done", Notice.of(done, DONE));
    return "city/inbox";
  }

  /** The newest first; null where nobody says which municipality. */
  private Part<Openings> openings(Caller caller) {
    var municipality = caller.municipality();
    return municipality == null
        ? new Part.Absent<>()
        : services.get(
            "employer",
            Openings.class,
            "/openings?municipality={municipality}",
            municipality.text());
  }

  private Part<List<Account>> accounts() {
    return services.get(
        "identity", new ParameterizedTypeReference<>() {}, "/accounts?state=pending");
  }

  private static int headsFree(List<Vacancy> vacancies) {
    return vacancies.stream()
        .filter(vacancy -> vacancy.state().equals("open"))
        .mapToInt(Vacancy::headsFree)
        .sum();
  }

  /** The city knows the firm and the person behind the account. */
  @PostMapping("/city/accounts/{id}/confirmation")
  @AllowedTo(CITY)
  String confirm(@PathVariable String id) {
    Reply reply =
        services.send(
            "identity", HttpMethod.POST, java.util.Map.of(), "/accounts/{id}/confirmation", id);
    return reply instanceof Reply.Done
        ? "redirect:/city?done=confirmed"
        : "redirect:/city?done=not-confirmed";
  }
}
