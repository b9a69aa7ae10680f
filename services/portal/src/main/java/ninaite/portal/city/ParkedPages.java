// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import static ninaite.service.Role.OPERATOR;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ninaite.portal.NoPage;
import ninaite.portal.Notice;
import ninaite.portal.Part;
import ninaite.portal.Reply;
import ninaite.portal.Services;
import ninaite.service.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Records that a service could not handle, of all services. Where each stands and why; what is in
 * it stays masked, since the services tell nobody.
 */
@Controller("city.Parked")
class ParkedPages {
  private static final Set<String> DONE = Set.of("replay", "discard", "failed");
  private static final List<String> SERVICES =
      List.of("trainee", "employer", "training", "placement", "bureau");

  private final Services services;

  ParkedPages(Services services) {
    this.services = services;
  }

  record Parked(
      String id,
      String group,
      String topic,
      int partition,
      long offset,
      String key,
      String type,
      String reason,
      Instant parkedAt,
      boolean replayRequested) {}

  @GetMapping("/city/parked")
  @AllowedTo(OPERATOR)
  String list(@RequestParam(required = false) @Nullable String done, Model model) {
    Map<String, Part<List<Parked>>> parked = new LinkedHashMap<>();
    for (String service : SERVICES) {
      parked.put(
          service,
          services.get(service, new ParameterizedTypeReference<>() {}, "/operator/parked"));
    }
    model.addAttribute("parked", parked);
    model.addAttribute("done", Notice.of(done, DONE));
    return "city/parked";
  }

  /** Has the record and those behind it tried again. */
  @PostMapping("/city/parked/{service}/replay")
  @AllowedTo(OPERATOR)
  String replay(@PathVariable String service, @RequestParam String id) {
    return after(
        services.send(
            known(service), HttpMethod.POST, null, Map.of(), "/operator/parked/{id}/replay", id),
        "replay");
  }

  /** Gives the record up for good. */
  @PostMapping("/city/parked/{service}/discard")
  @AllowedTo(OPERATOR)
  String discard(@PathVariable String service, @RequestParam String id) {
    return after(
        services.send(
            known(service), HttpMethod.DELETE, null, Map.of(), "/operator/parked/{id}", id),
        "discard");
  }

  private static String known(String service) {
    if (!SERVICES.contains(service)) {
      throw new NoPage(404);
    }
    return service;
  }

  private static String after(Reply reply, String what) {
    return "redirect:/city/parked?done=" + (reply instanceof Reply.Done ? what : "failed");
  }
}
