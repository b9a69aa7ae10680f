// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.employer.Harbour.CLOCK;
import static ninaite.employer.Harbour.JSON;
import static ninaite.employer.Harbour.bean;
import static ninaite.employer.Harbour.employer;
import static ninaite.employer.Harbour.get;
import static ninaite.employer.Harbour.send;
import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.ONAGAWA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import ninaite.events.CandidateId;
import ninaite.events.EmployerId;
import ninaite.events.PlacementEvent;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.PlacementEvent.CandidateIntroduced;
import ninaite.events.PlacementEvent.HeadFilled;
import ninaite.events.PlacementEvent.HeadFreed;
import ninaite.events.PlacementEvent.OfVacancy;
import ninaite.events.PlacementEvent.VacancyFull;
import ninaite.events.PlacementId;
import ninaite.events.Terms;
import ninaite.events.Topic;
import ninaite.events.VacancyId;
import ninaite.messaging.Received;
import ninaite.testing.Api.Reply;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service does for those who ask it, with its store. */
@EngineTest
class EmployerServiceTest {
  private static final String CITY = "city~city-1~~042021";
  private static final String NEIGHBOUR = "city~city-2~~045811";

  /** Numbers of public bodies, whose check digits fit: 塩竈, 気仙沼, 東松島, 石巻 and 宮城県. */
  private static final String SHIOGAMA = number("042030");

  private static final String KESENNUMA = number("042056");
  private static final String HIGASHI_MATSUSHIMA = number("042145");
  private static final String MIYAGI = number("040002");

  @BeforeEach
  void it_is_april() {
    CLOCK.moveTo(Instant.parse("2026-04-01T00:00:00Z"));
  }

  @Test
  void what_can_not_be_registered_is_refused_by_its_rule() {
    String employer = employer(number("024244"));
    assertThat(send("POST", employer, "/openings", draft(3)).at("/code"))
        .isEqualTo("employer.registered_before_openings");
    assertThat(register(employer, "1000020042022", "042021").at("/code"))
        .isEqualTo("employer.corporate_number_is_valid");
    assertThat(register(employer, number("024244"), "042022").at("/code"))
        .isEqualTo("employer.municipality_code_is_valid");
    register(employer, number("024244"), "042021").ok();
    var draft = Map.of("heads", 3, "terms", Map.of(), "plant", 2);
    assertThat(send("POST", employer, "/openings", draft).at("/code"))
        .isEqualTo("employer.plant_is_on_the_register");
    String contact = "/employers/" + number("024244") + "/contact";
    assertThat(send("PUT", employer, contact, contact("9868501", "95-1111")).at("/code"))
        .isEqualTo("employer.phone_is_valid");
    assertThat(send("PUT", employer, contact, contact("986", "0225-95-1111")).at("/code"))
        .isEqualTo("employer.postal_code_is_valid");
    var personal = new HashMap<>(contact("9868501", "0225-95-1111"));
    personal.put("desk", "総務 123456789018");
    assertThat(send("PUT", employer, contact, personal).at("/code"))
        .isEqualTo("employer.no_personal_number_is_entered");
    assertThat(send("PUT", NEIGHBOUR, contact, contact("9868501", "0225-95-1111")).status())
        .isEqualTo(404);
  }

  @Test
  void an_employer_registers_by_a_number_as_typed_and_revises_its_plants() {
    String employer = employer(SHIOGAMA);
    String typed = SHIOGAMA.substring(0, 1) + "−" + SHIOGAMA.substring(1).replace('0', '０');
    Reply registered = register(employer, typed, "042021").ok();
    assertThat(registered.id()).isEqualTo(SHIOGAMA);
    var revision =
        Map.of(
            "name",
            "見本冷蔵",
            "plants",
            List.of(
                Map.of("number", 1, "name", "第1工場", "municipality", "042021"),
                Map.of("name", "女川工場", "municipality", ONAGAWA.text(), "exports", List.of("EU"))));
    send("PUT", employer, "/employers/" + SHIOGAMA, revision).ok();
    Reply read = get("", "/employers/" + SHIOGAMA).ok();
    assertThat(read.at("/plants/1/number")).isEqualTo("2");
    assertThat(read.at("/plants/1/exports/0")).isEqualTo("EU");
    assertThat(send("PUT", employer(MIYAGI), "/employers/" + SHIOGAMA, revision).status())
        .isEqualTo(404);
    assertThat(
            send("PUT", employer(MIYAGI) + "~042021", "/employers/" + SHIOGAMA, revision).status())
        .as("working in the city is not working for it")
        .isEqualTo(404);
    var inOnagawa = Map.of("heads", 1, "terms", Map.of(), "plant", 2);
    String opening = send("POST", employer, "/openings", inOnagawa).ok().id();
    assertThat(get(employer, "/openings/" + opening).at("/municipality")).isEqualTo(ONAGAWA.text());
  }

  @Test
  void a_draft_is_filled_in_published_found_corrected_and_closed() {
    String employer = employer(KESENNUMA);
    register(employer, KESENNUMA, "042021").ok();
    String opening =
        send("POST", employer, "/openings", Map.of("heads", 2, "terms", Map.of())).ok().id();
    String path = "/openings/" + opening;
    Reply refused = send("POST", employer, path + "/publication", null);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.at("/code")).isEqualTo("employer.opening_keeps_the_rules");
    assertThat(refused.text())
        .contains("\"code\":\"item.range_of_duties_is_said\"")
        .contains("\"since\":\"2024-04-01\"")
        .contains("\"field\":\"terms.dutiesMayChangeTo\"")
        .contains("\"fix\":{\"ja\":");
    assertThat(refused.body() == null ? 0 : refused.body().at("/violations").size())
        .isGreaterThan(20);
    Reply told = get(employer, path + "/check").ok();
    assertThat(told.json().at("/violations"))
        .as("what is told beforehand is what a publication is refused for")
        .isEqualTo(refused.json().at("/violations"));
    assertThat(get(employer(MIYAGI), path + "/check").status()).isEqualTo(404);

    send("PATCH", employer, path + "/draft", "{\"terms\":" + json(terms()) + "}").ok();
    assertThat(get(employer, path + "/check").ok().json().at("/violations")).isEmpty();
    assertThat(get("", path).status()).isEqualTo(404);
    send("POST", employer, path + "/publication", null).ok();

    assertThat(found("municipality=042021&task=FILLETING&temperature=CHILLED")).contains(opening);
    assertThat(found("startFrom=07:30&dormitory=true&text=%E3%81%95%E3%81%B0")).contains(opening);
    assertThat(found("startFrom=08:30")).doesNotContain(opening);
    assertThat(found("task=FORKLIFT")).doesNotContain(opening);
    assertThat(found("temperature=FROZEN")).doesNotContain(opening);
    assertThat(found("certificate=FORK-TC")).doesNotContain(opening);
    assertThat(found("dormitory=false")).doesNotContain(opening);
    assertThat(found("text=.*")).doesNotContain(opening);
    assertThat(found("municipality=045811")).doesNotContain(opening);
    assertThat(found("page=1")).doesNotContain(opening);
    assertThat(get("", "/openings?task=NOTHING").status()).isEqualTo(400);
    assertThat(get("", "/openings?page=-1").status()).isEqualTo(400);
    Reply read = get("", path).ok();
    assertThat(read.at("/wage/yenPerHour")).startsWith("1150.0");
    assertThat(read.at("/wage/next")).isEqualTo("1200");

    var fewer = Map.of("heads", 1, "terms", JSON.valueToTree(terms()));
    assertThat(send("POST", employer(MIYAGI), path + "/correction", fewer).status()).isEqualTo(404);
    send("POST", employer, path + "/correction", fewer).ok();
    assertThat(get("", path).at("/heads")).isEqualTo("1");
    send("POST", employer, path + "/closing", Map.of("reason", "no_longer_needed")).ok();
    assertThat(get("", path).at("/state")).isEqualTo("closed");
    assertThat(get("", path).at("/terms")).isEmpty();
    assertThat(get(employer, path).at("/reason")).isEqualTo("no_longer_needed");
    assertThat(found("municipality=042021")).doesNotContain(opening);
    assertThat(get(employer, "/openings/mine").text()).contains(opening);
  }

  @Test
  void the_ledger_knows_each_opening_with_its_introductions_and_what_came_of_them() {
    String employer = employer(HIGASHI_MATSUSHIMA);
    register(employer, HIGASHI_MATSUSHIMA, "042021").ok();
    String contact = "/employers/" + HIGASHI_MATSUSHIMA + "/contact";
    send("PUT", CITY, contact, contact("〒986-8501", "０２２５-95-1111")).ok();
    String opening = published(employer);
    var vacancy = new VacancyId(opening);
    var candidate = new CandidateId("candidate-1");
    var placement = new PlacementId("placement-1");
    LocalDate may1 = LocalDate.of(2026, 5, 1);
    hear(
        1,
        new CandidateIntroduced(
            vacancy, candidate, Basis.CITY_NOTIFICATION, may1, may1.plusDays(14)));
    hear(
        2,
        new HeadFilled(
            vacancy,
            candidate,
            placement,
            new EmployerId(HIGASHI_MATSUSHIMA),
            ISHINOMAKI,
            true,
            true,
            LocalDate.of(2026, 4, 1),
            may1.plusDays(9),
            may1.plusMonths(1)));
    hear(3, new VacancyFull(vacancy, may1.plusDays(9)));
    assertThat(get("", "/openings/" + opening).at("/state")).isEqualTo("filled");

    Reply table = get(CITY, "/openings/ledger.csv").ok();
    String line =
        table.text().lines().filter(one -> one.contains(opening)).findFirst().orElseThrow();
    assertThat(line)
        .contains("見本水産株式会社," + HIGASHI_MATSUSHIMA + ",〒986-8501 石巻市魚町（見本）,総務 0225-95-1111")
        .contains("2026-04-01,2026-06-30,3,")
        .contains("期間の定めなし,時給1150円,filled,2026-05-10,,")
        .endsWith(
            "candidate-1,CITY_NOTIFICATION,2026-05-01,HIRED,2026-05-10,2026-06-01,2028-06-01");
    assertThat(get(CITY, "/openings/ledger", "text/csv").text()).isEqualTo(table.text());
    Reply book = get(CITY, "/openings/ledger?fiscalYear=2026").ok();
    assertThat(book.at("/municipality")).isEqualTo("042021");
    assertThat(book.text()).contains(opening).contains("\"result\":\"HIRED\"");
    assertThat(get(CITY, "/openings/ledger?fiscalYear=2025").text()).doesNotContain(opening);
    assertThat(get(NEIGHBOUR, "/openings/ledger").text()).doesNotContain(opening);
    assertThat(get(employer, "/openings/ledger").status()).isEqualTo(403);

    hear(4, new HeadFreed(vacancy, candidate, placement, may1.plusDays(20)));
    hear(2, new VacancyFull(vacancy, may1));
    assertThat(get("", "/openings/" + opening).at("/state")).isEqualTo("published");
    assertThat(get(CITY, "/openings/ledger").text()).contains("CANCELLED_BEFORE_START");
  }

  @Test
  void openings_that_a_new_minimum_wage_overtakes_are_found_on_its_first_day() {
    String employer = employer(MIYAGI);
    register(employer, MIYAGI, "042021").ok();
    String opening = published(employer);
    CLOCK.moveTo(Instant.parse("2026-04-30T14:59:59Z"));
    bean(UnderMinimumWage.class).check();
    assertThat(get(employer, "/openings/under-minimum-wage").text()).isEqualTo("[]");

    CLOCK.moveTo(Instant.parse("2026-04-30T15:00:00Z"));
    bean(UnderMinimumWage.class).check();
    Reply own = get(employer, "/openings/under-minimum-wage").ok();
    assertThat(own.at("/0/opening")).isEqualTo(opening);
    assertThat(own.at("/0/minimum")).isEqualTo("1200");
    assertThat(get(CITY, "/openings/under-minimum-wage").text()).contains(opening);
    assertThat(get(NEIGHBOUR, "/openings/under-minimum-wage").text()).isEqualTo("[]");

    Terms raised =
        Drafts.with("pay", new Terms.Pay(Terms.Pay.Basis.HOURLY, 1200L, null, List.of(), "なし"));
    send(
            "POST",
            employer,
            "/openings/" + opening + "/correction",
            Map.of("heads", 3, "terms", JSON.valueToTree(raised)))
        .ok();
    assertThat(get(employer, "/openings/under-minimum-wage").text()).isEqualTo("[]");
  }

  @Test
  void an_opening_expires_by_the_clock() {
    String employer = employer(number("042099"));
    register(employer, number("042099"), "042021").ok();
    String opening = published(employer);
    CLOCK.moveTo(Instant.parse("2026-06-30T15:00:00Z"));
    bean(OpeningValidity.class).check();
    assertThat(get("", "/openings/" + opening).at("/state")).isEqualTo("expired");
  }

  @Test
  void an_out_of_date_minimum_wage_is_a_warning_on_the_health_page() {
    assertThat(get("", "/actuator/health/wages").at("/status")).isEqualTo("UP");
    assertThat(get("", "/actuator/health").at("/status")).isEqualTo("UP");
    CLOCK.moveTo(Instant.parse("2027-06-01T15:00:00Z"));
    Reply health = get("", "/actuator/health/wages");
    assertThat(health.text()).contains("WARNING").contains("newest is of 2026-05-01");
    assertThat(health.status()).isEqualTo(200);
    assertThat(health.at("/status")).isEqualTo("WARNING");
    assertThat(get("", "/actuator/health").at("/status")).isEqualTo("WARNING");
    assertThat(get("", "/actuator/health").status()).isEqualTo(200);
    assertThat(get("", "/actuator/health/readiness").at("/status")).isEqualTo("UP");
  }

  private static String published(String employer) {
    String opening =
        send("POST", employer, "/openings", "{\"heads\":3,\"terms\":" + json(terms()) + "}")
            .ok()
            .id();
    send("POST", employer, "/openings/" + opening + "/publication", null).ok();
    return opening;
  }

  private static void hear(long sequence, OfVacancy event) {
    bean(EmployerReactions.class)
        .onPlacement(
            new Received<PlacementEvent>(
                Topic.PLACEMENT, event, sequence, CLOCK.instant(), 0, sequence));
  }

  private static List<String> found(String query) {
    Reply reply = get("", "/openings?" + query).ok();
    return reply.body() == null
        ? List.of()
        : StreamSupport.stream(reply.body().at("/openings").spliterator(), false)
            .map(opening -> opening.at("/id").asString(""))
            .toList();
  }

  private static Reply register(String who, String number, String municipality) {
    return send(
        "POST",
        who,
        "/employers",
        Map.of("corporateNumber", number, "municipality", municipality, "name", "見本水産株式会社"));
  }

  private static Map<String, Object> contact(String postalCode, String phone) {
    return Map.of("postalCode", postalCode, "address", "石巻市魚町（見本）", "phone", phone, "desk", "総務");
  }

  private static Map<String, Object> draft(int heads) {
    return Map.of("heads", heads, "terms", Map.of());
  }

  private static Terms terms() {
    return Drafts.COMPLETE;
  }

  private static String json(Object value) {
    return JSON.writeValueAsString(value);
  }

  private static String number(String body) {
    return ninaite.japan.CorporateNumber.of(new ninaite.japan.MunicipalityCode(body)).digits();
  }
}
