// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import static ninaite.access.Deeds.eventually;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A round from lists to results, another one without; introductions, offers, and a placement. */
record Matches(Deeds deeds, Actors actors, Names names, Personal personal) {

  void make() {
    String round = announced();
    names.own.put("round", round);
    String path = "/rounds/" + round;
    Map<String, Object> choices = Map.of("tiers", List.of(List.of(names.own("vacancy"))));
    eventually(() -> deeds.done(actors.hanako, "PUT", path + "/rankings/mine", choices));
    Map<String, Object> preferred = Map.of("tiers", List.of(List.of(names.own("candidate"))));
    String list = path + "/rankings/" + names.own("vacancy");
    eventually(() -> deeds.done(actors.employer, "PUT", list, preferred));
    deeds.post(actors.city, path + "/freezing", null);
    deeds.post(actors.city, path + "/matching", null);
    deeds.post(actors.city, path + "/publication", null);
    names.unpublished.put("round", announced());
  }

  private String announced() {
    Map<String, Object> plan =
        Map.of(
            "listsOpenOn",
            Names.TODAY,
            "listsCloseOn",
            Names.TODAY,
            "mode",
            "LOTTERY",
            "priorities",
            List.of("TRAINED_HERE"));
    String round = deeds.post(actors.city, "/rounds", plan).at("/id");
    deeds.post(actors.city, "/rounds/" + round + "/opening", null);
    return round;
  }

  void place() {
    String vacancy = "/vacancies/" + names.own("vacancy");
    String candidate = "/candidates/" + names.own("candidate");
    introduced(vacancy, actors.taro);
    introduced(vacancy, actors.hanako);
    String answer = vacancy + "/introductions/" + names.own("candidate") + "/answer";
    deeds.post(actors.employer, answer, Map.of("answer", "INTERVIEW"));
    offered(vacancy, names.own("candidate"));
    offered(vacancy, personal.id(actors.taro));
    String acceptance = candidate + "/offers/" + names.own("vacancy") + "/acceptance";
    eventually(() -> deeds.done(actors.hanako, "POST", acceptance, null));
    names.own.put(
        "placement",
        await()
            .atMost(Duration.ofSeconds(30))
            .pollInterval(Duration.ofMillis(20))
            .until(
                () -> deeds.get(actors.hanako, candidate).at("/placement"),
                placed -> !placed.isEmpty()));
    eventually(() -> deeds.get(actors.hanako, "/placements/" + names.own("placement")));
  }

  private void introduced(String vacancy, Actor trainee) {
    Map<String, Object> body =
        Map.of("candidate", personal.id(trainee), "basis", "CITY_NOTIFICATION");
    eventually(() -> deeds.done(actors.city, "POST", vacancy + "/introductions", body));
  }

  private void offered(String vacancy, String candidate) {
    Map<String, Object> offer =
        Map.of("candidate", candidate, "respondBy", names.own("soon"), "startsOn", Names.TODAY);
    deeds.post(actors.employer, vacancy + "/offers", offer);
  }
}
