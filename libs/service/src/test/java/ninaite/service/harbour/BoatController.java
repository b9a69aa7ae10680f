// SPDX-License-Identifier: Apache-2.0
package ninaite.service.harbour;

import com.mongodb.MongoTimeoutException;
import java.util.List;
import java.util.Map;
import ninaite.events.VacancyId;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Asked;
import ninaite.service.Caller;
import ninaite.service.OpenToAll;
import ninaite.service.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.ResourceAccessException;

@RestController
class BoatController {
  private final Fleet fleet;

  BoatController(Fleet fleet) {
    this.fleet = fleet;
  }

  @PostMapping("/boats")
  @AllowedTo(Role.EMPLOYER)
  ResponseEntity<?> launch(@RequestBody Boat.Launch launch, Asked asked) {
    String id = asked.idFor("boat");
    return Answer.created(fleet.launch(id, launch, asked.origin(launch)), "/boats/{id}");
  }

  @PostMapping("/boats/{boat}/load")
  @AllowedTo({Role.EMPLOYER, Role.CITY})
  ResponseEntity<?> load(@PathVariable VacancyId boat, @RequestBody Boat.Load load, Asked asked) {
    return Answer.of(fleet.load(boat.text(), load, asked.origin(load)));
  }

  @GetMapping("/boats/{boat}")
  @AllowedTo(Role.EMPLOYER)
  ResponseEntity<?> boat(@PathVariable VacancyId boat) {
    return fleet
        .find(boat.text())
        .<ResponseEntity<?>>map(found -> Answer.state(found, found.state()))
        .orElseGet(Answer::absent);
  }

  @GetMapping("/boats")
  @AllowedTo(Role.EMPLOYER)
  List<Integer> page(
      @RequestParam(defaultValue = "1") int page, @RequestParam(required = false) List<String> of) {
    return List.of(page, of == null ? 0 : of.size());
  }

  @GetMapping("/me")
  @AllowedTo({Role.TRAINEE, Role.EMPLOYER, Role.CITY})
  Map<String, Object> me(Caller caller) {
    return Map.of(
        "subject", caller.subject(),
        "roles", caller.roles(),
        "organisation", String.valueOf(caller.organisation()),
        "municipality", String.valueOf(caller.municipality()),
        "trainee", caller.trainee());
  }

  @GetMapping("/tide")
  @OpenToAll
  String tide(@Nullable Caller caller) {
    return caller == null ? "high" : "high for " + caller.subject();
  }

  @GetMapping("/storm/{kind}")
  @AllowedTo(Role.EMPLOYER)
  String storm(@PathVariable String kind) {
    switch (kind) {
      case "store" -> throw new MongoTimeoutException("no server at 10.9.8.7");
      case "neighbour" -> throw new ResourceAccessException("I/O error on GET http://10.9.8.7");
      case "stack" -> throw new StackOverflowError("secret of the sea");
      default -> throw new IllegalStateException("secret of the sea");
    }
  }
}
