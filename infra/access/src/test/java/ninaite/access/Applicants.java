// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import java.util.List;
import java.util.Map;

/** Four people apply: two here, one elsewhere, and one has not sent it yet. */
record Applicants(Deeds deeds, Actors actors, Names names, Personal personal) {

  void come() {
    names.own.put("trainee", person(actors.hanako, Actors.ISHINOMAKI));
    names.own.put("candidate", names.own("trainee"));
    person(actors.taro, Actors.ISHINOMAKI);
    person(actors.jiro, Actors.ISHINOMAKI);
    person(actors.saburo, Actors.ONAGAWA);
    String begun = "/trainees/" + names.own("trainee") + "/drafts/" + names.own("form");
    deeds.call(actors.hanako, "PUT", begun, Map.of("values", Map.of("name", "見本 花子")));
    names.own.put("application", accepted(actors.hanako, actors.city, Actors.ISHINOMAKI));
    accepted(actors.taro, actors.city, Actors.ISHINOMAKI);
    accepted(actors.saburo, actors.cityElsewhere, Actors.ONAGAWA);
    names.unpublished.put("application", draft(actors.jiro, Actors.ISHINOMAKI));
  }

  private String person(Actor actor, String municipality) {
    String id = deeds.post(actor, "/trainees", personal.form(actor, municipality)).at("/id");
    personal.isKnownAs(actor, id);
    return id;
  }

  private String draft(Actor actor, String municipality) {
    Map<String, Object> wishes = Map.of("tasks", List.of("FILLETING"), "earliestStart", "07:00:00");
    Map<String, Object> body = Map.of("municipality", municipality, "wishes", wishes);
    return deeds.post(actor, "/applications", body).at("/id");
  }

  private String accepted(Actor actor, Actor city, String municipality) {
    String application = draft(actor, municipality);
    deeds.post(actor, "/applications/" + application + "/submission", null);
    deeds.post(city, "/applications/" + application + "/acceptance", null);
    return application;
  }
}
