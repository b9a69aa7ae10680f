// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static ninaite.service.Role.TRAINEE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ninaite.portal.Part;
import ninaite.service.AllowedTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Certificates, each with a code that leads whoever scans it to the page that checks it. */
@Controller
class CertificatePages {
  private final Mine mine;

  CertificatePages(Mine mine) {
    this.mine = mine;
  }

  /**
   * @param url where anybody can check it
   */
  record Line(Mine.Certificate certificate, String url, QrCodes code) {}

  @GetMapping("/work/me/certificates")
  @AllowedTo(TRAINEE)
  String certificates(Model model, HttpServletRequest request) {
    String here =
        ServletUriComponentsBuilder.fromRequestUri(request)
            .replacePath("/check/{code}")
            .build(false)
            .toUriString();
    Part<List<Line>> lines =
        mine.certificates()
            .map(
                some ->
                    some.stream()
                        .map(
                            one -> {
                              String url = here.replace("{code}", one.code());
                              return new Line(one, url, QrCodes.of(url));
                            })
                        .toList());
    model.addAttribute("away", lines.away());
    model.addAttribute("lines", lines.or(List.of()));
    return "trainee/certificates";
  }
}
