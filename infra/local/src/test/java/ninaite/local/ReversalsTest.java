// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import ninaite.testing.Api;
import ninaite.testing.Api.Reply;
import ninaite.testing.Cases;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was said can be taken back or put right, by whoever said it, and by nobody else. */
@EngineTest
class ReversalsTest {
  private static final String SHIOGAMA = "042030";

  private final Api api = WholeSystem.api();
  private final Cases cases = WholeSystem.cases(SHIOGAMA);
  private final String trainee = "trainee-" + WholeSystem.newcomer();
  private final String employer = "employer-" + WholeSystem.newcomer();
  private final String stranger = "employer-" + WholeSystem.newcomer();

  private String candidate = "";
  private String vacancy = "";

  @BeforeEach
  void introduced() {
    candidate = cases.acceptedCandidate(trainee);
    vacancy = cases.publishedOpening(employer, 1);
    cases.introduced(vacancy, candidate);
  }

  @Test
  void an_offer_is_withdrawn_an_agreement_cancelled_and_a_wrong_end_put_right() {
    assertThat(introductions().at("/0/state")).isEqualTo("waiting");
    assertThat(answer(employer, Map.of("answer", "INTERVIEW")).status()).isEqualTo(200);
    assertThat(introductions().at("/0/state")).isEqualTo("interview");

    cases.offer(employer, vacancy, candidate).ok();
    Cases.until(this::candidate, "/offers/0/vacancy", vacancy);
    String offer = "/vacancies/" + vacancy + "/offers/" + candidate;
    assertThat(api.as(stranger).post(offer + "/withdrawal").status()).isEqualTo(404);
    api.as(employer).post(offer + "/withdrawal").ok();
    Cases.until(this::candidate, "/offers/0/vacancy", "");
    assertThat(cases.accept(trainee, candidate, vacancy).at("/code"))
        .isEqualTo("placement.offer_stands");

    String cancelled = placed();
    Map<String, Object> because = Map.of("reason", "family");
    String cancellation = cancellation(cancelled);
    assertThat(api.as(stranger).post(cancellation, because).status()).isEqualTo(404);
    api.as(trainee).post(cancellation, because).ok();
    Cases.until(this::candidate, "/state", "free");
    Cases.until(() -> api.as(employer).get("/vacancies/" + vacancy), "/headsFree", "1");

    String placement = placed();
    String today = Cases.today().toString();
    String path = "/placements/" + placement;
    Cases.eventually(() -> api.as(employer).post(path + "/start", Map.of("on", today)));
    assertThat(api.as(employer).post(cancellation(placement), because).at("/code"))
        .isEqualTo("placement.not_started_yet");
    api.as(employer).post(path + "/end", Map.of("on", today, "reason", "cold_work")).ok();
    cases.city().post(path + "/end-correction", Map.of("on", today, "reason", "family")).ok();
    assertThat(api.as(trainee).get(path).at("/state")).isEqualTo("ended");
    Cases.until(this::candidate, "/state", "free");
  }

  @Test
  void a_bad_body_to_any_of_these_is_refused_and_changes_nothing() {
    String before = api.as(employer).get("/vacancies/" + vacancy).text();
    List<String> bodies =
        List.of(
            "",
            "{",
            "[]",
            "null",
            "{\"answer\":null}",
            "{\"answer\":\"MAYBE\"}",
            "{\"answer\":\"DECLINED\"}",
            "{\"answer\":\"DECLINED\",\"reason\":\"Because I say so\"}",
            "{\"answer\":\"INTERVIEW\",\"reason\":\"no_match\"}",
            "{\"candidate\":\"" + candidate + "\",\"basis\":\"FRIENDSHIP\"}",
            "{\"candidate\":\""
                + candidate
                + "\",\"respondBy\":\"soon\",\"startsOn\":\"2026-02-30\"}",
            "{\"candidate\":{\"$ne\":null},\"basis\":\"CITY_NOTIFICATION\"}",
            "{\"on\":\"tomorrow\"}",
            "{\"reason\":\"x\"}");
    for (String body : bodies) {
      refused(api.as(employer).post(introduction() + "/answer", body), body);
      refused(api.as(employer).post("/vacancies/" + vacancy + "/offers", body), body);
      refused(cases.city().post("/vacancies/" + vacancy + "/introductions", body), body);
      for (String step :
          List.of("start", "cancellation", "end", "start-correction", "end-correction")) {
        refused(api.as(employer).post("/placements/none/" + step, body), body);
      }
    }
    assertThat(api.as(employer).get("/vacancies/" + vacancy).text()).isEqualTo(before);
  }

  @Test
  void nobody_else_answers_for_an_employer() {
    assertThat(answer(stranger, Map.of("answer", "INTERVIEW")).status()).isEqualTo(404);
    assertThat(
            api.as(trainee)
                .post(introduction() + "/answer", Map.of("answer", "INTERVIEW"))
                .status())
        .isEqualTo(403);
    assertThat(
            api.as("bureau")
                .post(
                    "/vacancies/" + vacancy + "/introductions",
                    Map.of("candidate", candidate, "basis", "CITY_NOTIFICATION"))
                .status())
        .isEqualTo(403);
  }

  private String placed() {
    cases.offer(employer, vacancy, candidate).ok();
    Cases.until(this::candidate, "/offers/0/vacancy", vacancy);
    cases.accept(trainee, candidate, vacancy).ok();
    String placement = Cases.until(this::candidate, "/state", "placed").at("/placement");
    Cases.eventually(() -> api.as(trainee).get("/placements/" + placement));
    return placement;
  }

  private Reply candidate() {
    return api.as(trainee).get("/candidates/" + candidate);
  }

  private Reply introductions() {
    return api.as(employer).get("/vacancies/" + vacancy + "/introductions").ok();
  }

  private String introduction() {
    return "/vacancies/" + vacancy + "/introductions/" + candidate;
  }

  private Reply answer(String who, Map<String, Object> body) {
    return api.as(who).post(introduction() + "/answer", body);
  }

  private static String cancellation(String placement) {
    return "/placements/" + placement + "/cancellation";
  }

  private static void refused(Reply reply, String body) {
    assertThat(reply.status()).as(body).isBetween(400, 422);
    assertThat(reply.at("/code")).as(body).isNotEmpty();
    assertThat(reply.text()).as(body).doesNotContain("Exception", "at ninaite");
  }
}
