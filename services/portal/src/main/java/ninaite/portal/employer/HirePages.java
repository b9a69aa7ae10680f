// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import static ninaite.service.Role.EMPLOYER;

import java.time.InstantSource;
import java.util.Map;
import ninaite.japan.Japan;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import ninaite.service.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door for companies, and what waits for them behind it. */
@Controller("employer.Hire")
class HirePages {
  private final Services services;
  private final InstantSource clock;

  HirePages(Services services, InstantSource clock) {
    this.services = services;
    this.clock = clock;
  }

  @GetMapping("/hire")
  @OpenToAll
  String door() {
    return "employer/door";
  }

  @GetMapping("/hire/home")
  @AllowedTo(EMPLOYER)
  String home(@RequestParam(defaultValue = "") String done, Caller caller, Model model) {
    model.addAttribute("done", done);
    model.addAttribute("organisation", caller.organisation());
    model.addAttribute("company", Mine.company(services, caller));
    model.addAttribute("contact", Mine.contact(services, caller));
    model.addAttribute(
        "waiting",
        Mine.introduced(services).map(all -> all.stream().filter(Introduced::isWaiting).toList()));
    model.addAttribute("due", Mine.due(services));
    model.addAttribute("overtaken", OpeningPages.overtaken(services).or(Map.of()));
    model.addAttribute("today", Japan.dateOf(clock.instant()));
    return "employer/home";
  }
}
