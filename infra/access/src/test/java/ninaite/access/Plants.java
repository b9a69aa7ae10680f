// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ninaite.testing.Cases;

/**
 * Employers with openings; the first has one more draft, a second account, and Hanako's consent.
 */
record Plants(Deeds deeds, Actors actors, Names names) {

  void open() {
    registered(actors.employer, Actors.EMPLOYER, Actors.ISHINOMAKI);
    registered(actors.otherEmployer, Actors.OTHER_EMPLOYER, Actors.ISHINOMAKI);
    registered(actors.employerElsewhere, Actors.EMPLOYER_ELSEWHERE, Actors.ONAGAWA);
    registered(actors.forgottenEmployer, Actors.FORGOTTEN_EMPLOYER, Actors.ISHINOMAKI);
    names.own.put("opening", published(actors.employer));
    names.own.put("vacancy", names.own("opening"));
    published(actors.otherEmployer);
    published(actors.employerElsewhere);
    names.unpublished.put("opening", drawn(actors.employer));
    Map<String, Object> invite =
        Map.of("address", "desk@example.org", "role", "EMPLOYER", "organisation", Actors.EMPLOYER);
    names.own.put("account", deeds.post(actors.employer, "/accounts", invite).at("/id"));
    String consents = "/trainees/" + names.own("trainee") + "/consents";
    deeds.post(actors.hanako, consents, Map.of("employer", Actors.EMPLOYER));
    deeds.post(actors.hanako, consents, Map.of("employer", Actors.FORGOTTEN_EMPLOYER));
    deeds.post(actors.hanako, consents + "/" + Actors.FORGOTTEN_EMPLOYER + "/withdrawal", null);
  }

  private void registered(Actor actor, String number, String municipality) {
    Map<String, Object> plant = Map.of("name", "見本工場", "municipality", municipality);
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("corporateNumber", number);
    entry.put("municipality", municipality);
    entry.put("name", "見本水産");
    entry.put("plants", List.of(plant));
    deeds.post(actor, "/employers", entry);
    Map<String, Object> desk = new LinkedHashMap<>();
    desk.put("postalCode", "986-8501");
    desk.put("address", "石巻市魚町（見本）");
    desk.put("phone", "0225-00-1111");
    desk.put("email", "desk@example.org");
    desk.put("desk", "総務");
    deeds.call(actor, "PUT", "/employers/" + number + "/contact", desk);
  }

  private String drawn(Actor actor) {
    return deeds.post(actor, "/openings", Map.of("heads", 3, "terms", Cases.terms())).at("/id");
  }

  private String published(Actor actor) {
    String opening = drawn(actor);
    deeds.post(actor, "/openings/" + opening + "/publication", null);
    return opening;
  }
}
