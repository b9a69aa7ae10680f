// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ninaite.testing.Api;
import ninaite.testing.Api.Reply;
import ninaite.testing.Cases;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Through the gateway: bad input is told what is wrong and changes nothing. */
@EngineTest
class BadInputTest {
  private static final String TOME = "042129";

  private final Api api = WholeSystem.api();
  private final Cases cases = WholeSystem.cases(TOME);

  static List<String> bodies() {
    String a = "a".repeat(1_000_000);
    return List.of(
        "",
        "{",
        "[]",
        "null",
        "{\"capacity\":1}",
        plan("\"title\":null"),
        plan("\"title\":{\"$ne\":null}"),
        plan("\"title\":[\"x\"]"),
        plan("\"title\":\"\\ud800\""),
        plan("\"title\":\"\\u0000\""),
        plan("\"title\":\"" + a + "\""),
        plan("\"title\":\"x\",\"role\":\"city\""),
        plan("\"title\":\"x\",\"title\":\"y\""),
        plan("\"title\":\"x\",\"_id\":\"1\""),
        "{\"title\":\"x\",\"capacity\":\"1\",\"startsOn\":\"2034-12-01\",\"endsOn\":\"2034-12-02\"}",
        "{\"title\":\"x\",\"capacity\":1.5,\"startsOn\":\"2034-12-01\",\"endsOn\":\"2034-12-02\"}",
        "{\"title\":\"x\",\"capacity\":-1,\"startsOn\":\"2034-12-01\",\"endsOn\":\"2034-12-02\"}",
        "{\"title\":\"x\",\"capacity\":2147483648,\"startsOn\":\"2034-12-01\",\"endsOn\":\"2034-12-02\"}",
        "{\"title\":\"x\",\"capacity\":1e9999,\"startsOn\":\"2034-12-01\",\"endsOn\":\"2034-12-02\"}",
        "{\"title\":\"x\",\"capacity\":1,\"startsOn\":\"2026-02-29\",\"endsOn\":\"2034-12-02\"}",
        "{\"title\":\"x\",\"capacity\":1,\"startsOn\":\"令和8年\",\"endsOn\":\"2034-12-02\"}",
        "{\"title\":\"x\",\"capacity\":1,\"startsOn\":\"2034-12-03\",\"endsOn\":\"2034-12-02\"}",
        "[".repeat(10_000));
  }

  private static String plan(String title) {
    return "{" + title + ",\"capacity\":1,\"startsOn\":\"2034-12-01\",\"endsOn\":\"2034-12-02\"}";
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void a_bad_body_is_refused_with_a_code_and_without_a_trace_of_our_code(String body) {
    Map<String, String> before = WholeSystem.settled().aggregates();
    isRefusal(cases.instructor().post("/courses", body));
    assertThat(WholeSystem.settled().aggregates().keySet()).isEqualTo(before.keySet());
  }

  @Test
  void foreign_absent_and_malformed_ids_get_the_same_answer() {
    String trainee = "trainee-" + WholeSystem.newcomer();
    String other = "trainee-" + WholeSystem.newcomer();
    cases.registerTrainee(trainee);
    String foreign = cases.draftApplication(trainee);
    Reply first = api.as(other).get("/applications/" + foreign);
    for (String id : List.of(UUID.randomUUID().toString(), "..%2f", "%00", "x".repeat(5_000))) {
      Reply reply = api.as(other).get("/applications/" + id);
      assertThat(reply.status()).isBetween(400, 414);
      assertThat(reply.text()).doesNotContain("Exception", "at ninaite");
    }
    Reply absent = api.as(other).get("/applications/" + UUID.randomUUID());
    assertThat(first.status()).isEqualTo(404);
    assertThat(absent.text()).isEqualTo(first.text());
    assertThat(api.as(other).post("/applications/" + foreign + "/submission").status())
        .isEqualTo(404);
  }

  @Test
  void a_key_may_be_repeated_but_not_used_for_something_else() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> one =
        Map.of("title", "一", "capacity", 1, "startsOn", "2034-12-01", "endsOn", "2034-12-02");
    Map<String, Object> two =
        Map.of("title", "二", "capacity", 1, "startsOn", "2034-12-01", "endsOn", "2034-12-02");
    Reply first = cases.instructor().post("/courses", one, key).ok();
    Reply again = cases.instructor().post("/courses", one, key).ok();
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.status()).isEqualTo(first.status());
    assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
    Reply other = cases.instructor().post("/courses", two, key);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.at("/code")).isEqualTo("idempotency_key_reused");
  }

  @Test
  void a_stale_if_match_is_412_and_a_malformed_one_400() {
    Map<String, Object> plan =
        Map.of("title", "一", "capacity", 1, "startsOn", "2034-12-01", "endsOn", "2034-12-02");
    String course = cases.instructor().post("/courses", plan).ok().id();
    assertThat(opened(course, "seven")).isEqualTo(400);
    assertThat(opened(course, "\"7\"")).isEqualTo(412);
    assertThat(opened(course, "\"1\"")).isEqualTo(200);
  }

  private int opened(String course, String ifMatch) {
    return api.send(
            cases
                .instructor()
                .posting("/courses/" + course + "/opening", null, UUID.randomUUID().toString())
                .header("If-Match", ifMatch))
        .status();
  }

  @Test
  void without_a_token_or_with_a_wrong_role_nothing_is_told() {
    String url = WholeSystem.ninaite().settings().url();
    Reply anonymous = api.send(HttpRequest.newBuilder(URI.create(url + "/figures/042021")).GET());
    assertThat(anonymous.status()).isEqualTo(401);
    assertThat(anonymous.at("/code")).isNotEmpty();
    assertThat(api.as("trainee-1").get("/figures/042021").status()).isEqualTo(403);
    assertThat(api.as("city-" + TOME).get("/figures/042021").status()).isEqualTo(404);
  }

  private static void isRefusal(Reply reply) {
    assertThat(reply.status()).isBetween(400, 422);
    assertThat(reply.at("/code")).isNotEmpty();
    assertThat(reply.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(reply.text()).doesNotContain("Exception", "at ninaite", "jackson");
  }
}
