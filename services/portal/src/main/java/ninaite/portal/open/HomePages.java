// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.open;

import ninaite.service.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in. */
@Controller
class HomePages {

  @GetMapping("/")
  @OpenToAll
  String home() {
    return "open/home";
  }
}
