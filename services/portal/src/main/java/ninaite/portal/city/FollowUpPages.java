// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import static ninaite.service.Role.CITY;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ninaite.portal.Notice;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.portal.Slice;
import ninaite.service.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What has to be asked after people have found work, by due date; and everybody placed. */
@Controller("city.FollowUp")
class FollowUpPages {
  private static final Set<String> DONE =
      Set.of("start", "check-ins", "end", "start-correction", "end-correction");
  private static final int PAGE = 20;
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final Services services;
  private final Names names;
  private final InstantSource clock;

  FollowUpPages(Services services, Names names, InstantSource clock) {
    this.services = services;
    this.names = names;
    this.clock = clock;
  }

  record Whose(
      String placement, String candidate, String vacancy, String employer, LocalDate agreedOn) {}

  record Placement(
      Whose of,
      String state,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate startedOn,
      @Nullable LocalDate endedOn,
      List<Integer> stayed) {}

  @GetMapping("/city/follow-up")
  @AllowedTo(CITY)
  String due(
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), TOKYO);
    Part<List<InboxPages.Due>> all =
        services.get("placement", new ParameterizedTypeReference<>() {}, "/placements/due");
    Part<Slice<InboxPages.Due>> slice =
        all.map(due -> Slice.of(due.stream().filter(d -> is(d, what, today)).toList(), page, PAGE));
    model.addAttribute("slice", slice);
    model.addAttribute("today", today);
    model.addAttribute("what", what);
    model.addAttribute("kinds", List.of("overdue", "start", "stay"));
    List<InboxPages.Due> rows =
        slice instanceof Part.Shown<Slice<InboxPages.Due>>(var shown) ? shown.rows() : List.of();
    Map<String, Whose> places = rows.isEmpty() ? Map.of() : places();
    model.addAttribute("places", places);
    model.addAttribute(
        "people", names.people(rows.stream().map(InboxPages.Due::candidate).toList()));
    model.addAttribute(
        "firms",
        names.firms(
            rows.stream()
                .flatMap(d -> Stream.ofNullable(places.get(d.placement())))
                .map(Whose::employer)
                .toList()));
    return "city/follow-up";
  }

  private static boolean is(InboxPages.Due due, String what, LocalDate today) {
    return switch (what) {
      case "overdue" -> due.on().isBefore(today);
      case "start" -> due.what().equals("start");
      case "stay" -> !due.what().equals("start");
      default -> true;
    };
  }

  private Map<String, Whose> places() {
    return all().or(List.of()).stream()
        .collect(Collectors.toMap(one -> one.of().placement(), Placement::of, (a, _) -> a));
  }

  private Part<List<Placement>> all() {
    return services.get("placement", new ParameterizedTypeReference<>() {}, "/placements");
  }

  @GetMapping("/city/placements")
  @AllowedTo(CITY)
  String placements(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    Part<Slice<Placement>> slice =
        all()
            .map(
                some ->
                    Slice.of(
                        some.stream()
                            .filter(one -> state.isEmpty() || one.state().equals(state))
                            .sorted((a, b) -> b.of().agreedOn().compareTo(a.of().agreedOn()))
                            .toList(),
                        page,
                        PAGE));
    List<Placement> rows =
        slice instanceof Part.Shown<Slice<Placement>>(var shown) ? shown.rows() : List.of();
    model.addAttribute("slice", slice);
    model.addAttribute("state", state);
    model.addAttribute("states", List.of("agreed", "working", "ended", "cancelled"));
    model.addAttribute(
        "people", names.people(rows.stream().map(one -> one.of().candidate()).toList()));
    model.addAttribute(
        "firms", names.firms(rows.stream().map(one -> one.of().employer()).toList()));
    return "city/placements";
  }

  @GetMapping("/city/placements/{id}")
  @AllowedTo(CITY)
  String read(
      @PathVariable String id, @RequestParam(required = false) @Nullable String done, Model model) {
    Placement placement =
        services.get("placement", Placement.class, "/placements/{id}", id).orNone();
    Whose whose = placement.of();
    model.addAttribute("placement", placement);
    model.addAttribute("person", names.people(List.of(whose.candidate())).get(whose.candidate()));
    model.addAttribute("firm", names.firms(List.of(whose.employer())).get(whose.employer()));
    model.addAttribute("work", names.work(List.of(whose.vacancy())).get(whose.vacancy()));
    model.addAttribute("done", Notice.of(done, DONE));
    return "city/placement";
  }
}
