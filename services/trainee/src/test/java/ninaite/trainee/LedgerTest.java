// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ninaite.aggregate.Ids;
import ninaite.events.CandidateId;
import ninaite.events.Demands;
import ninaite.events.EmployerEvent;
import ninaite.events.EmployerEvent.EmployerRegistered;
import ninaite.events.PlacementEvent;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.EmployerAnswer;
import ninaite.events.PlacementEvent.IntroductionAnswered;
import ninaite.events.PlacementEvent.VacancyOpened;
import ninaite.events.Topic;
import ninaite.events.VacancyId;
import ninaite.messaging.Again;
import ninaite.messaging.Received;
import ninaite.testing.Api.Reply;
import ninaite.testing.EngineTest;
import ninaite.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The 求職管理簿 as the city reads it. */
@EngineTest
class LedgerTest {
  private static final LocalDate APRIL_13 = LocalDate.of(2026, 4, 13);

  private final Town.As hanako = Town.newcomer();
  private final VacancyId vacancy = new VacancyId(Ids.inOrderOfTime(Instant.now()));
  private final CandidateId candidate = CandidateId.of(hanako.id());

  @BeforeEach
  void nine_on_april_1() {
    Town.at("2026-04-01T00:00:00Z");
  }

  @Test
  void it_has_the_columns_of_the_law_and_the_course_of_each_introduction() {
    hanako.registered().accepted();
    introduced();
    introduced(); // at least once is what the broker promises
    JsonNode row = awaitRow();
    assertThat(row.propertyNames())
        .contains("name", "address", "birthDate", "wished", "receivedOn", "validUntil");
    assertThat(row.at("/name").asString()).isEqualTo("見本 花子");
    assertThat(row.at("/birthDate").asString()).isEqualTo("1990-04-02");
    assertThat(row.at("/introductions")).hasSize(1);
    assertThat(row.at("/introductions/0/employerName").asString()).isEqualTo("見本水産");
    assertThat(row.at("/introductions/0/on").asString()).isEqualTo("2026-04-13");
    assertThat(row.at("/introductions/0/basis").asString()).isEqualTo("CITY_NOTIFICATION");
    assertThat(row.at("/introductions/0/course/0/what").asString()).isEqualTo("INTERVIEW");
  }

  @Test
  void a_spreadsheet_opens_it_and_runs_nothing_that_somebody_typed() {
    hanako
        .post("/trainees", Forms.body(Map.of("name", "=cmd|' /C calc'!A0", "address", "+1-1,\n見本")))
        .ok();
    hanako.submitted();
    awaitRow();
    Reply csv = Town.CITY.get("/applications/ledger?from=2026-04-01&to=2026-04-01", "text/csv");
    assertThat(csv.status()).isEqualTo(200);
    assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
    assertThat(csv.text()).startsWith("\uFEFF受付番号,氏名,");
    assertThat(csv.text()).contains("'=cmd|' /C calc'!A0").doesNotContain(",=cmd", ",+1-1");
    assertThat(csv.text()).contains("\"'+1-1,\n見本\"");
  }

  @Test
  void it_can_be_read_for_the_days_of_a_year() {
    Town.at("2027-03-31T14:59:00Z");
    hanako.registered().submitted();
    awaitRow();
    assertThat(rows("?from=2026-04-01&to=2027-03-31")).contains(hanako.id().text());
    assertThat(rows("?from=2027-04-01")).doesNotContain(hanako.id().text());
    assertThat(rows("?to=2027-03-30")).doesNotContain(hanako.id().text());
    assertThat(Town.CITY.get("/applications/ledger?from=yesterday").status()).isEqualTo(400);
  }

  @Test
  void it_is_the_citys_own() {
    hanako.registered().submitted();
    awaitRow();
    assertThat(Town.OTHER_CITY.get("/applications/ledger").body()).isEmpty();
    assertThat(hanako.get("/applications/ledger").status()).isEqualTo(403);
    assertThat(Town.employer(People.MIHON_SUISAN.text()).get("/applications/ledger").status())
        .isEqualTo(403);
  }

  private void introduced() {
    heard(
        1,
        new VacancyOpened(
            vacancy,
            People.MIHON_SUISAN,
            People.ISHINOMAKI,
            1,
            new Demands(List.of(), false, 2_400, true, true),
            APRIL_13,
            LocalDate.of(2026, 6, 30)));
    heard(
        2,
        new CandidateIntroduced(
            vacancy, candidate, Basis.CITY_NOTIFICATION, APRIL_13, LocalDate.of(2026, 4, 27)));
    heard(
        3,
        new IntroductionAnswered(
            vacancy, candidate, EmployerAnswer.INTERVIEW, null, LocalDate.of(2026, 4, 15)));
    EmployerEvent registered =
        new EmployerRegistered(People.MIHON_SUISAN, People.ISHINOMAKI, "見本水産", List.of(), APRIL_13);
    Town.bean(Workplaces.class)
        .onEmployer(new Received<>(Topic.EMPLOYER, registered, 1, Instant.EPOCH, 0, 0));
  }

  /** As the consumer does, which comes again where another writes the page at the same time. */
  private static void heard(long sequence, PlacementEvent event) {
    var received =
        new Received<PlacementEvent>(Topic.PLACEMENT, event, sequence, Instant.EPOCH, 0, 0);
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreException(Again.class)
        .until(
            () -> {
              Town.bean(LedgerReactions.class).onPlacement(received);
              return true;
            });
  }

  private JsonNode awaitRow() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(rows("")).contains(hanako.id().text()));
    for (JsonNode row : Town.CITY.get("/applications/ledger").json()) {
      if (row.at("/trainee").asString().equals(hanako.id().text())) {
        return row;
      }
    }
    throw new AssertionError("no row");
  }

  private static String rows(String query) {
    return Town.CITY.get("/applications/ledger" + query).ok().text();
  }
}
