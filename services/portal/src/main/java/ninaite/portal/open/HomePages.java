// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.open;

import ninaite.portal.Towns;
import ninaite.service.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in, and what everybody may want to know before going on. */
@Controller
class HomePages {
  private final Towns towns;

  HomePages(Towns towns) {
    this.towns = towns;
  }

  @GetMapping("/")
  @OpenToAll
  String home() {
    return "open/home";
  }

  @GetMapping("/work")
  @OpenToAll
  String work() {
    return "open/work";
  }

  @GetMapping("/support")
  @OpenToAll
  String support() {
    return "open/support";
  }

  @GetMapping("/privacy")
  @OpenToAll
  String privacy(Model model) {
    model.addAttribute("contact", towns.contact());
    return "open/privacy";
  }

  @GetMapping("/accessibility")
  @OpenToAll
  String accessibility(Model model) {
    model.addAttribute("contact", towns.contact());
    return "open/accessibility";
  }
}
