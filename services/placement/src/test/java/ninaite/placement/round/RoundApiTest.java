// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import static ninaite.testing.People.ISHINOMAKI;
import static ninaite.testing.People.MIHON_SUISAN;
import static ninaite.testing.People.ONAGAWA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
import ninaite.testing.Api.Reply;
import ninaite.testing.EngineTest;
import ninaite.testing.OneService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A round as its people see it, over HTTP and a real broker. */
@EngineTest
class RoundApiTest {
  private static final String CITY = "city~official~~" + ISHINOMAKI.text();
  private static final String NEIGHBOUR = "city~other~~" + ONAGAWA.text();
  private static final String EMPLOYER = "employer~packer~" + MIHON_SUISAN.text();
  private static final LocalDate TODAY = Japan.dateOf(Instant.now());

  private static final OneService PLACEMENT =
      OneService.start(PlacementService.class, "placement", InstantSource.system());

  /** Another instance would share the partitions with this one. */
  @AfterAll
  static void stop() {
    PLACEMENT.close();
  }

  @Test
  void a_round_from_its_announcement_to_the_offers() {
    String packing = vacancy(1);
    String fillet = vacancy(1);
    String hanako = person("hanako");
    String taro = person("taro");
    String round = announced();
    assertThat(get("", "/rounds/" + round).at("/state").asString()).isEqualTo("announced");
    done(post(CITY, "/rounds/" + round + "/opening", null));
    String seal = get("", "/rounds/" + round).at("/commitment").asString();
    assertThat(seal).hasSize(64);

    String mine = "/rounds/" + round + "/rankings/mine";
    assertThat(get(trainee("hanako"), mine).at("/advice")).isNotEmpty();
    done(put(trainee("hanako"), mine, "{\"tiers\":[[\"" + fillet + "\"],[\"" + packing + "\"]]}"));
    done(put(trainee("taro"), mine, "{\"tiers\":[[\"" + fillet + "\"],[\"" + packing + "\"]]}"));
    assertThat(get(trainee("hanako"), mine).at("/version").asInt()).isEqualTo(1);
    assertThat(put(trainee("taro"), mine, "{\"tiers\":[[\"nowhere\"]]}").status()).isEqualTo(422);
    JsonNode people = get(EMPLOYER, "/rounds/" + round + "/candidates/" + fillet);
    assertThat(people.findValuesAsString("candidate")).contains(hanako, taro);
    done(
        put(
            EMPLOYER,
            "/rounds/" + round + "/rankings/" + fillet,
            "{\"tiers\":[[\"" + taro + "\"],[\"" + hanako + "\"]]}"));

    done(post(CITY, "/rounds/" + round + "/freezing", null));
    assertThat(put(trainee("hanako"), mine, "{\"tiers\":[]}").status()).isEqualTo(409);
    assertThat(get(trainee("hanako"), mine).at("/counts").asBoolean()).isTrue();
    done(post(CITY, "/rounds/" + round + "/matching", null));
    assertThat(asked("", "/rounds/" + round + "/document").status()).isEqualTo(404);
    done(post(CITY, "/rounds/" + round + "/publication", null));

    Reply document = asked("", "/rounds/" + round + "/document");
    assertThat(Verifier.check(document.text())).isEqualTo(new Verdict.Valid(2, 0));
    assertThat(document.text()).doesNotContain(hanako, taro);
    assertThat(get("", "/rounds/" + round + "/certificate").at("/algorithm").asString())
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
    Reply again = post(CITY, "/rounds/" + round + "/offers", offers, key);
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
    assertThat(post(NEIGHBOUR, "/rounds/" + round + "/opening", null).status()).isEqualTo(404);
    assertThat(post(EMPLOYER, "/rounds/" + round + "/opening", null).status()).isEqualTo(403);
    assertThat(post("", "/rounds/" + round + "/opening", null).status()).isEqualTo(401);
    assertThat(post(CITY, "/rounds/no-such-round/opening", null).status()).isEqualTo(404);
    assertThat(asked(trainee("stranger"), "/rounds/" + round + "/rankings/mine").status())
        .isEqualTo(404);
    assertThat(get("", "/rounds?municipality=" + ISHINOMAKI.text()).findValuesAsString("id"))
        .contains(round);
    assertThat(get("", "/rounds?municipality=" + ONAGAWA.text())).isEmpty();
  }

  private static String announced() {
    String body =
        "{\"listsOpenOn\":\"%s\",\"listsCloseOn\":\"%s\",\"mode\":\"LOTTERY\",\"priorities\":[\"TRAINED_HERE\"]}"
            .formatted(TODAY, TODAY);
    return done(post(CITY, "/rounds", body)).id();
  }

  @SuppressWarnings("unchecked")
  private static String vacancy(int heads) {
    String id = UUID.randomUUID().toString();
    var vacancies = (Aggregates<Vacancy, Vacancy.Command, ?>) PLACEMENT.bean("vacancies");
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
    var candidates = (Aggregates<Candidate, Candidate.Command, ?>) PLACEMENT.bean("candidates");
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
    return "trainee~" + subject;
  }

  private static Reply done(Reply reply) {
    return reply.ok();
  }

  private static JsonNode get(String token, String path) {
    return asked(token, path).ok().json();
  }

  private static Reply asked(String token, String path) {
    return PLACEMENT.as(token).get(path);
  }

  private static Reply post(String token, String path, @Nullable String body) {
    return post(token, path, body, UUID.randomUUID().toString());
  }

  private static Reply post(String token, String path, @Nullable String body, String key) {
    return PLACEMENT.as(token).post(path, body, key);
  }

  private static Reply put(String token, String path, String body) {
    return PLACEMENT.as(token).put(path, body, UUID.randomUUID().toString());
  }
}
