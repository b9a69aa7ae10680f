// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.open;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.service.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/**
 * Whoever is shown a certificate checks it here by its code. The answer says what the sheet must
 * say, and never whose it is.
 */
@Controller
class CheckPages {
  private final Services services;

  CheckPages(Services services) {
    this.services = services;
  }

  /**
   * @param kind a code, e.g. FORK-TC
   * @param state valid, expired or revoked
   */
  record Check(
      String number,
      String kind,
      String title,
      String state,
      LocalDate issuedOn,
      @Nullable LocalDate renewedOn,
      @Nullable LocalDate expiresOn,
      @Nullable LocalDate revokedOn) {}

  @GetMapping("/check")
  @OpenToAll
  String ask(@RequestParam(defaultValue = "") String code, Model model) {
    String typed = code.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    if (!typed.isEmpty()) {
      return "redirect:/check/" + UriUtils.encodePathSegment(typed, "UTF-8");
    }
    model.addAttribute("code", "");
    return "open/check";
  }

  @GetMapping("/check/{code}")
  @OpenToAll
  String check(@PathVariable String code, Model model, HttpServletResponse response) {
    Part<Check> check = services.get("training", Check.class, "/certificates/{code}", code);
    if (check instanceof Part.Absent<Check>()) {
      response.setStatus(404);
    }
    model.addAttribute("code", code);
    model.addAttribute("check", check);
    return "open/check";
  }
}
