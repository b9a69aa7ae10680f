// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static ninaite.service.Role.TRAINEE;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody stands: what to do now and until when, and what has been. */
@Controller
class HomePage {
  private final Mine mine;
  private final Services services;
  private final Programme programme;
  private final CheckIns checkIns;
  private final InstantSource clock;

  HomePage(
      Mine mine, Services services, Programme programme, CheckIns checkIns, InstantSource clock) {
    this.checkIns = checkIns;
    this.mine = mine;
    this.services = services;
    this.programme = programme;
    this.clock = clock;
  }

  record Round(String id, String state, LocalDate listsCloseOn) {}

  @GetMapping("/work/me")
  @AllowedTo(TRAINEE)
  String home(Model model, Caller caller) {
    String me = caller.trainee().text();
    Part<List<Mine.Application>> applications = mine.applications();
    Part<Mine.Candidate> candidate = mine.candidate(me);
    Part<List<Mine.Placement>> placements = mine.placements();
    Part<List<Mine.MyCourse>> courses = mine.courses();
    Part<List<Mine.Certificate>> certificates = mine.certificates();
    Part<Way.Data> data = services.get("trainee", Way.Data.class, "/trainees/{trainee}/data", me);
    Part<List<Round>> rounds =
        services.get(
            "placement",
            new ParameterizedTypeReference<>() {},
            "/rounds?municipality={municipality}",
            programme.municipality());
    LocalDate today = LocalDate.ofInstant(clock.instant(), Way.TOKYO);
    model.addAttribute(
        "next",
        new Next(today)
            .of(
                applications.or(List.of()),
                candidate,
                placements.or(List.of()),
                courses.or(List.of()),
                rounds.or(List.of()),
                checkIns.due(placements.or(List.of()), today)));
    model.addAttribute(
        "moments",
        Way.of(
            applications.or(List.of()),
            data.or(new Way.Data(List.of())),
            courses.or(List.of()),
            certificates.or(List.of())));
    model.addAttribute("away", away(applications, candidate, placements, courses, data, rounds));
    return "trainee/home";
  }

  private static boolean away(Part<?>... parts) {
    return List.of(parts).stream().anyMatch(Part::away);
  }
}
