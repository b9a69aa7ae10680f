// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static ninaite.service.Role.TRAINEE;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ninaite.pages.Filled;
import ninaite.portal.NoPage;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import ninaite.service.Caller;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's data taken along, and erased. */
@Controller
class LeavePages {
  private final Services services;
  private final Commands commands;

  LeavePages(Services services, Commands commands) {
    this.services = services;
    this.commands = commands;
  }

  /** Everything that the services hold of the person, each part as its service tells it. */
  @GetMapping("/work/me/data/download")
  @AllowedTo(TRAINEE)
  ResponseEntity<byte[]> download(Caller caller) {
    String me = caller.trainee().text();
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("trainee", json("trainee", "/trainees/" + me + "/data"));
    parts.put("candidate", json("placement", "/candidates/" + me));
    parts.put("placements", json("placement", "/placements"));
    parts.put("courses", json("training", "/courses/mine"));
    parts.put("certificates", json("training", "/certificates"));
    String whole =
        parts.entrySet().stream()
            .map(part -> "\"" + part.getKey() + "\":" + part.getValue())
            .collect(Collectors.joining(",\n", "{", "}\n"));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("ninaite.json").build().toString())
        .body(whole.getBytes(StandardCharsets.UTF_8));
  }

  /** 503 rather than half of it, where a service does not answer. */
  private String json(String service, String path) {
    var file = services.file(service, MediaType.APPLICATION_JSON, path);
    if (file.away()) {
      throw new NoPage(503);
    }
    return new String(file.or("null".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  @GetMapping("/work/me/data/delete")
  @AllowedTo(TRAINEE)
  String leaving(Filled form, Model model) {
    model.addAttribute("form", form);
    return "trainee/delete";
  }

  @PostMapping("/work/me/data/delete")
  @AllowedTo(TRAINEE)
  String leave(
      Filled form, Model model, Locale locale, HttpServletResponse response, Caller caller) {
    Filled gone =
        commands.send(
            form,
            locale,
            response,
            "trainee",
            HttpMethod.DELETE,
            null,
            "/trainees/{trainee}",
            caller.trainee().text());
    model.addAttribute("form", gone);
    return gone.isWrong() ? "trainee/delete" : "redirect:/work/me/data/deleted";
  }

  @GetMapping("/work/me/data/deleted")
  @AllowedTo(TRAINEE)
  String left() {
    return "trainee/deleted";
  }
}
