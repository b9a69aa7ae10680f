// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import ninaite.testing.Api;
import ninaite.testing.Cases;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.Test;

/** One case from the application to the first check-in that is not due yet. */
@EngineTest
class JourneyTest {
  private static final String ONAGAWA = "045811";

  private final Api api = WholeSystem.api();
  private final Cases cases = WholeSystem.cases(ONAGAWA);
  private final Api.Reply before = figures();
  private final String trainee = "trainee-" + WholeSystem.newcomer();
  private final String employer = "employer-" + WholeSystem.newcomer();

  @Test
  void a_case_runs_through_every_service_and_the_figures_show_it() {
    String candidate = cases.acceptedCandidate(trainee);
    String vacancy = cases.publishedOpening(employer, 2);
    cases.introduced(vacancy, candidate);
    cases.offer(employer, vacancy, candidate).ok();
    Cases.until(
        () -> api.as(trainee).get("/candidates/" + candidate), "/offers/0/vacancy", vacancy);
    cases.accept(trainee, candidate, vacancy).ok();
    String placement =
        Cases.until(() -> api.as(trainee).get("/candidates/" + candidate), "/state", "placed")
            .at("/placement");
    Cases.eventually(
        () ->
            api.as(employer)
                .post(
                    "/placements/" + placement + "/start", Map.of("on", Cases.today().toString())));
    assertThat(
            api.as(employer)
                .post("/placements/" + placement + "/check-ins", Map.of("months", 1))
                .at("/code"))
        .isEqualTo("placement.check_in_is_due");
    String course = completedCourse();

    figuresShow("WORK_STARTED", 1);
    figuresShow("APPLICATIONS_NEW", 1);
    figuresShow("OPENINGS_NEW_HEADS", 2);
    figuresShow("INTRODUCTIONS", 1);
    figuresShow("PLACEMENTS", 1);
    figuresShow("SEATS_FILLED", 1);
    assertThat(api.as(employer).get("/vacancies/" + vacancy).at("/headsFree")).isEqualTo("1");
    assertThat(course).isNotEmpty();
  }

  private String completedCourse() {
    String today = Cases.today().toString();
    Map<String, Object> plan =
        Map.of("title", "見本講座", "capacity", 4, "startsOn", today, "endsOn", today);
    String course = cases.instructor().post("/courses", plan).ok().id();
    cases.instructor().post("/courses/" + course + "/opening").ok();
    api.as(trainee).post("/courses/" + course + "/seats").ok();
    cases.instructor().post("/courses/" + course + "/start").ok();
    String person =
        cases.instructor().get("/courses/" + course + "/roster").ok().at("/attendance/0/trainee");
    cases
        .instructor()
        .post("/courses/" + course + "/completion", Map.of("passed", List.of(person)))
        .ok();
    String certificate = ninaite.aggregate.Ids.sameFor("certificate", course, person);
    Cases.eventually(() -> api.as("bureau").get("/certificates/" + certificate));
    return course;
  }

  /** So much more than before this case: others may have run in the same town. */
  private void figuresShow(String figure, long more) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(count(figures(), figure)).isEqualTo(count(before, figure) + more));
  }

  private Api.Reply figures() {
    return api.as("city-" + ONAGAWA).get("/figures/" + ONAGAWA).ok();
  }

  private static long count(Api.Reply figures, String figure) {
    return Long.parseLong("0" + figures.at("/year/" + figure));
  }
}
