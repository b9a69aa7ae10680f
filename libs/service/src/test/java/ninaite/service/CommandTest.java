// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Idempotency-Key, If-Match and what becomes of a command. */
class CommandTest {
  private static final String BOAT =
      """
      {"name":"はまなす丸","crates":5,"fish":"SAURY","owner":"1234567890123","built":"2026-02-28",
       "crew":{"captain":"見本 花子"}}""";
  private static final String REORDERED =
      """
      {"crew":{"captain":"見本 花子"}, "built":"2026-02-28","owner":"1234567890123","fish":"SAURY",
       "crates":5, "name":"はまなす丸"}""";

  @Test
  void a_creation_answers_where_it_is_and_its_version() {
    HttpResponse<String> answer = launch(newKey(), BOAT);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(header(answer, "ETag")).isEqualTo("\"1\"");
    assertThat(header(answer, "Location")).isEqualTo("/boats/" + id(answer));
    HttpResponse<String> found = Harbour.send(Harbour.byEmployer(header(answer, "Location")));
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(header(found, "ETag")).isEqualTo("\"1\"");
  }

  @Test
  void the_same_key_and_command_again_answer_the_same_and_change_nothing() {
    String key = newKey();
    HttpResponse<String> first = launch(key, BOAT);
    String before = Harbour.everything();

    HttpResponse<String> again = launch(key, REORDERED);

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(header(again, "Idempotent-Replayed")).isEqualTo("true");
    assertThat(header(first, "Idempotent-Replayed")).isEmpty();
    assertThat(Harbour.everything()).isEqualTo(before);
  }

  @Test
  void the_same_key_for_another_command_is_refused() {
    String key = newKey();
    launch(key, BOAT);
    String before = Harbour.everything();

    HttpResponse<String> other = launch(key, BOAT.replace("5", "6"));

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(code(other)).isEqualTo("idempotency_key_reused");
    assertThat(Harbour.everything()).isEqualTo(before);
  }

  @Test
  void the_same_key_of_another_caller_makes_another_boat() {
    String key = newKey();
    String other = Harbour.ISSUER.token("employer-2", "employer");

    HttpResponse<String> theirs =
        Harbour.send(
            Harbour.command("/boats", key, BOAT).setHeader("Authorization", "Bearer " + other));

    assertThat(theirs.statusCode()).isEqualTo(201);
    assertThat(id(theirs)).isNotEqualTo(id(launch(key, BOAT)));
  }

  @Test
  void a_command_without_a_key_is_refused() {
    HttpResponse<String> answer =
        Harbour.send(
            Harbour.byEmployer("/boats")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(BOAT)));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(code(answer)).isEqualTo("idempotency_key_missing");
  }

  @Test
  void two_keys_are_refused() {
    HttpResponse<String> answer =
        Harbour.send(Harbour.command("/boats", newKey(), BOAT).header("Idempotency-Key", "two"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(code(answer)).isEqualTo("idempotency_key_malformed");
  }

  @Test
  void a_key_of_256_characters_is_refused_and_one_of_255_is_not() {
    assertThat(launch("k".repeat(255), BOAT).statusCode()).isEqualTo(201);
    assertThat(code(launch("k".repeat(256), BOAT))).isEqualTo("idempotency_key_malformed");
  }

  @Test
  void a_key_with_other_than_printable_ascii_is_refused() {
    String answer =
        Harbour.raw(
            """
            POST /boats HTTP/1.1\r
            Host: harbour\r
            Authorization: Bearer %s\r
            Content-Type: application/json\r
            Idempotency-Key: \u00e9\u00e8\r
            Content-Length: 2\r
            Connection: close\r
            \r
            {}"""
                .formatted(Harbour.EMPLOYER));

    assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
  }

  @Test
  void a_version_that_stands_is_taken_and_a_stale_one_is_not() {
    String path = "/boats/" + id(launch(newKey(), BOAT)) + "/load";

    HttpResponse<String> right = load(path, "\"1\"", 3);
    HttpResponse<String> stale = load(path, "\"1\"", 3);
    HttpResponse<String> any = load(path, "*", 3);

    assertThat(right.statusCode()).isEqualTo(200);
    assertThat(header(right, "ETag")).isEqualTo("\"2\"");
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(code(stale)).isEqualTo("version_stale");
    assertThat(JsonPath.<Integer>read(stale.body(), "$.facts.actual")).isEqualTo(2);
    assertThat(any.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "W/\"1\"", "\"x\"", "\"1\", \"2\"", "\"-1\"", "", "\"99999999999999999999\""})
  void a_malformed_if_match_is_refused(String ifMatch) {
    String path = "/boats/" + id(launch(newKey(), BOAT)) + "/load";
    String before = Harbour.everything();

    HttpResponse<String> answer = load(path, ifMatch, 3);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(code(answer)).isEqualTo("if_match_malformed");
    assertThat(Harbour.everything()).isEqualTo(before);
  }

  @Test
  void a_refusal_tells_the_rule_in_both_languages_with_facts_and_basis() {
    String path = "/boats/" + id(launch(newKey(), BOAT)) + "/load";

    HttpResponse<String> answer = load(path, "*", 600);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .isEqualTo(
            """
            {"type":"urn:ninaite:problem:harbour.she_stays_afloat","title":"She would sink",\
            "status":409,"detail":"She would sink","code":"harbour.she_stays_afloat",\
            "title_ja":"積みすぎです","facts":{"crates":605},"violations":[{"field":"crates",\
            "code":"harbour.she_stays_afloat","en":"She would sink","ja":"積みすぎです",\
            "basis":"harbour order 3","since":"2026-04-01",\
            "fix":{"ja":"荷を減らしてください","en":"Load less"}}],\
            "basis":"harbour order 3","since":"2026-04-01",\
            "fix":{"ja":"荷を減らしてください","en":"Load less"}}""");
  }

  @Test
  void contention_asks_to_come_again() {
    String path = "/boats/" + id(launch(newKey(), BOAT)) + "/load";

    HttpResponse<String> answer = load(path, "*", 13);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(code(answer)).isEqualTo("contended");
    assertThat(header(answer, "Retry-After")).isEqualTo("1");
  }

  @Test
  void absent_foreign_and_malformed_ids_can_not_be_told_apart() {
    HttpResponse<String> absent = Harbour.send(Harbour.byEmployer("/boats/" + UUID.randomUUID()));
    HttpResponse<String> malformed = Harbour.send(Harbour.byEmployer("/boats/a_b"));
    HttpResponse<String> long10k = Harbour.send(Harbour.byEmployer("/boats/" + "a".repeat(10_000)));
    HttpResponse<String> refused = load("/boats/" + UUID.randomUUID() + "/load", "*", 1);

    assertThat(absent.statusCode()).isEqualTo(404);
    assertThat(malformed.body()).isEqualTo(absent.body());
    assertThat(long10k.body()).isEqualTo(absent.body());
    assertThat(refused.body()).isEqualTo(absent.body());
    assertThat(refused.headers().map().keySet()).isEqualTo(absent.headers().map().keySet());
  }

  private static HttpResponse<String> launch(String key, String body) {
    return Harbour.send(Harbour.command("/boats", key, body));
  }

  private static HttpResponse<String> load(String path, String ifMatch, int crates) {
    return Harbour.send(
        Harbour.command(path, newKey(), "{\"crates\":" + crates + "}").header("If-Match", ifMatch));
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  private static String id(HttpResponse<String> answer) {
    return JsonPath.read(answer.body(), "$.id");
  }

  private static String code(HttpResponse<String> answer) {
    return JsonPath.read(answer.body(), "$.code");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
