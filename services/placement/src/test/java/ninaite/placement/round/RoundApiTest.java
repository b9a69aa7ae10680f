// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static ninaite.testing.People.ONAGAWA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ninaite.aggregate.Aggregates;
import ninaite.aggregate.Ids;
import ninaite.aggregate.Origin;
import ninaite.aggregate.Outcome;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.Demands;
import ninaite.events.Gates;
import ninaite.events.MunicipalityId;
import ninaite.events.TraineeId;
import ninaite.events.VacancyId;
import ninaite.events.Wishes;
import ninaite.japan.Japan;
import ninaite.matching.verify.Verdict;
import ninaite.matching.verify.Verifier;
import ninaite.placement.Candidate;
import ninaite.placement.PlacementService;
import ninaite.placement.Standing;
import ninaite.placement.Vacancy;
import ninaite.service.Service;
import ninaite.testing.EngineTest;
import ninaite.testing.Engines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A round as its people see it, over HTTP and a real broker. */
@EngineTest
class RoundApiTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String CITY = "city.official." + ISHINOMAKI.text();
  private static final String NEIGHBOUR = "city.other." + ONAGAWA.text();
  private static final String EMPLOYER = "employer.packer." + MIHON_SUISAN.text();
  private static final LocalDate TODAY = Japan.dateOf(Instant.now());

  private static ConfigurableApplicationContext placement;

  @BeforeAll
  static void start() {
    Engines engines = Engines.current();
    placement =
        Service.run(
            PlacementService.class,
            "placement",
            context ->
                ((GenericApplicationContext) context)
                    .registerBean(JwtDecoder.class, () -> RoundApiTest::claims),
            "--server.port=0",
            "--spring.mongodb.uri=" + engines.mongodbUri(),
            "--spring.mongodb.database=round_api_test",
            "--spring.kafka.bootstrap-servers=" + engines.kafka());
  }

  @AfterAll
  static void stop() {
    placement.close();
  }

  @Test
  void a_round_from_its_announcement_to_the_offers() {
    String packing = vacancy(1);
    String fillet = vacancy(1);
    String hanako = person("hanako");
    String taro = person("taro");
    String round = announced();
    assertThat(get(null, "/rounds/" + round).at("/state").asString()).isEqualTo("announced");
    done(post(CITY, "/rounds/" + round + "/opening", null));
    String seal = get(null, "/rounds/" + round).at("/commitment").asString();
    assertThat(seal).hasSize(64);

    String mine = "/rounds/" + round + "/rankings/mine";
    assertThat(get(trainee("hanako"), mine).at("/advice")).isNotEmpty();
    done(put(trainee("hanako"), mine, "{\"tiers\":[[\"" + fillet + "\"],[\"" + packing + "\"]]}"));
    done(put(trainee("taro"), mine, "{\"tiers\":[[\"" + fillet + "\"],[\"" + packing + "\"]]}"));
    assertThat(get(trainee("hanako"), mine).at("/version").asInt()).isEqualTo(1);
    assertThat(put(trainee("taro"), mine, "{\"tiers\":[[\"nowhere\"]]}").statusCode())
        .isEqualTo(422);
    JsonNode people = get(EMPLOYER, "/rounds/" + round + "/candidates/" + fillet);
    assertThat(people.findValuesAsString("candidate")).contains(hanako, taro);
    done(
        put(
            EMPLOYER,
            "/rounds/" + round + "/rankings/" + fillet,
            "{\"tiers\":[[\"" + taro + "\"],[\"" + hanako + "\"]]}"));

    done(post(CITY, "/rounds/" + round + "/freezing", null));
    assertThat(put(trainee("hanako"), mine, "{\"tiers\":[]}").statusCode()).isEqualTo(409);
    assertThat(get(trainee("hanako"), mine).at("/counts").asBoolean()).isTrue();
    done(post(CITY, "/rounds/" + round + "/matching", null));
    assertThat(send(request(null, "/rounds/" + round + "/document").GET()).statusCode())
        .isEqualTo(404);
    done(post(CITY, "/rounds/" + round + "/publication", null));

    HttpResponse<String> document = send(request(null, "/rounds/" + round + "/document").GET());
    assertThat(Verifier.check(document.body())).isEqualTo(new Verdict.Valid(2, 0));
    assertThat(document.body()).doesNotContain(hanako, taro);
    assertThat(get(null, "/rounds/" + round + "/certificate").at("/algorithm").asString())
        .isEqualTo("lottery");
    JsonNode result = get(trainee("hanako"), "/rounds/" + round + "/results/mine");
    assertThat(result.at("/vacancy").asString()).isEqualTo(packing);
    assertThat(result.at("/choices/0/why").asString()).isEqualTo("FILLED_BY_PEOPLE_AHEAD");
    assertThat(
            get(EMPLOYER, "/rounds/" + round + "/results/" + fillet).at("/candidates/0").asString())
        .isEqualTo(taro);
    assertThat(get(CITY, "/rounds/" + round + "/prices").at("/vacancies")).isNotEmpty();

    String offers =
        "{\"respondBy\":\"%s\",\"startsOn\":\"%s\"}"
            .formatted(Instant.now().plus(Duration.ofDays(7)), TODAY.plusDays(20));
    String key = UUID.randomUUID().toString();
    done(post(CITY, "/rounds/" + round + "/offers", offers, key));
    HttpResponse<String> again = post(CITY, "/rounds/" + round + "/offers", offers, key);
    assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () ->
                assertThat(
                        get(trainee("hanako"), "/candidates/" + hanako)
                            .at("/offers/0/vacancy")
                            .asString())
                    .isEqualTo(packing));
  }

  @Test
  void a_round_of_another_town_is_nobodys_business() {
    String round = announced();
    assertThat(post(NEIGHBOUR, "/rounds/" + round + "/opening", null).statusCode()).isEqualTo(404);
    assertThat(post(EMPLOYER, "/rounds/" + round + "/opening", null).statusCode()).isEqualTo(403);
    assertThat(post(null, "/rounds/" + round + "/opening", null).statusCode()).isEqualTo(401);
    assertThat(post(CITY, "/rounds/no-such-round/opening", null).statusCode()).isEqualTo(404);
    assertThat(
            send(request(trainee("stranger"), "/rounds/" + round + "/rankings/mine").GET())
                .statusCode())
        .isEqualTo(404);
    assertThat(get(null, "/rounds?municipality=" + ISHINOMAKI.text()).findValuesAsString("id"))
        .contains(round);
    assertThat(get(null, "/rounds?municipality=" + ONAGAWA.text())).isEmpty();
  }

  private static String announced() {
    String body =
        "{\"listsOpenOn\":\"%s\",\"listsCloseOn\":\"%s\",\"mode\":\"LOTTERY\",\"priorities\":[\"TRAINED_HERE\"]}"
            .formatted(TODAY, TODAY);
    return JSON.readTree(done(post(CITY, "/rounds", body)).body()).at("/id").asString();
  }

  @SuppressWarnings("unchecked")
  private static String vacancy(int heads) {
    String id = UUID.randomUUID().toString();
    var vacancies = (Aggregates<Vacancy, Vacancy.Command, ?>) placement.getBean("vacancies");
    var openUp =
        new Vacancy.OpenUp(
            new VacancyId(id),
            MIHON_SUISAN,
            ISHINOMAKI,
            heads,
            new Demands(List.of(), false, 2400, true, true),
            TODAY,
            TODAY.plusDays(60));
    assertThat(vacancies.handle(id, openUp, request())).isInstanceOf(Outcome.Done.class);
    return id;
  }

  @SuppressWarnings("unchecked")
  private static String person(String subject) {
    var trainee = new TraineeId(Ids.sameFor("trainee", subject));
    CandidateId id = CandidateId.of(trainee);
    var candidates = (Aggregates<Candidate, Candidate.Command, ?>) placement.getBean("candidates");
    var standing =
        new Standing(
            new Wishes(List.of(), null, List.of(), null, null, List.of(), null),
            List.of(),
            new Gates(true, null, null, true, true),
            TODAY.plusDays(90));
    var register =
        new Candidate.Register(
            new Candidate.Whose(
                id, new ApplicationId("of-" + subject), trainee, ISHINOMAKI, standing));
    assertThat(candidates.handle(id.text(), register, request())).isInstanceOf(Outcome.Done.class);
    return id.text();
  }

  private static Origin.Request request() {
    return new Origin.Request(UUID.randomUUID().toString(), "print", null);
  }

  private static String trainee(String subject) {
    return "trainee." + subject + ".none";
  }

  /** A token says role, subject, and for whom or where. */
  private static Jwt claims(String token) {
    List<String> parts = List.of(token.split("\\.", -1));
    var jwt =
        Jwt.withTokenValue(token)
            .header("alg", "none")
            .subject(parts.get(1))
            .claim("roles", List.of(parts.getFirst()));
    return switch (parts.getFirst()) {
      case "city" -> jwt.claim("municipality", new MunicipalityId(parts.get(2)).text()).build();
      case "employer" -> jwt.claim("organisation", parts.get(2)).build();
      default -> jwt.build();
    };
  }

  private static HttpResponse<String> done(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
    return response;
  }

  private static JsonNode get(@Nullable String token, String path) {
    return JSON.readTree(done(send(request(token, path).GET())).body());
  }

  private static HttpResponse<String> post(
      @Nullable String token, String path, @Nullable String body) {
    return post(token, path, body, UUID.randomUUID().toString());
  }

  private static HttpResponse<String> post(
      @Nullable String token, String path, @Nullable String body, String key) {
    HttpRequest.Builder request = request(token, path).header("Idempotency-Key", key);
    return send(
        body == null
            ? request.POST(HttpRequest.BodyPublishers.noBody())
            : request
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> put(String token, String path, String body) {
    return send(
        request(token, path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder request(@Nullable String token, String path) {
    String port = placement.getEnvironment().getRequiredProperty("local.server.port");
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
