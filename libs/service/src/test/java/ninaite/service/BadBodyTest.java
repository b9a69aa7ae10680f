// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bad-input matrix: 4xx, a code and a field, nothing of the value told back, nothing changed.
 */
class BadBodyTest {
  private static final String GOOD =
      """
      {"name":"第一はまなす丸 𠮷髙﨑","crates":5,"fish":"SAURY","owner":"1234567890123",
       "built":"2026-02-28","sails":"04:30:00","lastSeen":"2026-11-24T09:00:00Z","painted":true,
       "draught":2.5,"wageYen":1500,"nets":["drift\\n\\tnet"],"holds":{"a":1},
       "crew":{"captain":"見本 花子","mate":null}}""";

  @Test
  void a_good_body_is_taken() {
    HttpResponse<String> answer = send(GOOD);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // field | its JSON value | status | code | field told
        "name     | 5                             | 400 | field_type         | name",
        "name     | true                          | 400 | field_type         | name",
        "name     | ['a']                         | 400 | field_type         | name",
        "name     | {'$ne':null}                  | 400 | field_type         | name",
        "name     | null                          | 422 | required           | name",
        "name     | '\\ud800'                     | 400 | text_not_allowed   | name",
        "name     | '\\udc00\\ud800'              | 400 | text_not_allowed   | name",
        "name     | 'a\\u0000b'                   | 400 | text_not_allowed   | name",
        "name     | 'a\\u001b[31mb'               | 400 | text_not_allowed   | name",
        "name     | 'a\\r\\nb'                    | 400 | text_not_allowed   | name",
        "name     | 'abc\\u202Etxt'               | 400 | text_not_allowed   | name",
        "crates   | '5'                           | 400 | field_type         | crates",
        "crates   | ''                            | 400 | field_type         | crates",
        "crates   | 1.5                           | 400 | field_type         | crates",
        "crates   | 1.0                           | 400 | field_type         | crates",
        "crates   | true                          | 400 | field_type         | crates",
        "crates   | null                          | 422 | required           | crates",
        "crates   | {'$gt':0}                     | 400 | field_type         | crates",
        "crates   | 2147483648                    | 422 | field_out_of_range | crates",
        "crates   | 99999999999999999999          | 422 | field_out_of_range | crates",
        "crates   | 1e9999                        | 400 | field_type         | crates",
        "crates   | 0                             | 422 | min                | crates",
        "crates   | -1                            | 422 | min                | crates",
        "crates   | 501                           | 422 | max                | crates",
        "fish     | 'COD'                         | 422 | field_malformed    | fish",
        "fish     | 'saury'                       | 422 | field_malformed    | fish",
        "fish     | ''                            | 422 | field_malformed    | fish",
        "fish     | 0                             | 400 | field_type         | fish",
        "owner    | '../etc'                      | 422 | field_malformed    | owner",
        "owner    | 1234567890123                 | 400 | field_type         | owner",
        "owner    | {'text':'1'}                  | 400 | field_type         | owner",
        "built    | '2026-02-29'                  | 422 | field_malformed    | built",
        "built    | '+12026-01-01'                | 422 | field_malformed    | built",
        "built    | '令和8年2月28日'               | 422 | field_malformed    | built",
        "built    | '2026-02-28T00:00:00Z'        | 422 | field_malformed    | built",
        "built    | [2026,2,28]                   | 400 | field_type         | built",
        "built    | 20260228                      | 400 | field_type         | built",
        "sails    | '24:00'                       | 422 | field_malformed    | sails",
        "lastSeen | 1790000000                    | 400 | field_type         | lastSeen",
        "lastSeen | '2026-11-24'                  | 422 | field_malformed    | lastSeen",
        "painted  | 'true'                        | 400 | field_type         | painted",
        "painted  | 1                             | 400 | field_type         | painted",
        "draught  | '2.5'                         | 400 | field_type         | draught",
        "draught  | 'NaN'                         | 400 | field_type         | draught",
        "wageYen  | 9223372036854775808           | 422 | field_out_of_range | wageYen",
        "wageYen  | ''                            | 400 | field_type         | wageYen",
        "nets     | 'a'                           | 400 | field_type         | nets",
        "nets     | ''                            | 400 | field_type         | nets",
        "nets     | ['a',5]                       | 400 | field_type         | nets[1]",
        "nets     | ['a',null]                    | 422 | required           | nets[1]",
        "holds    | {'a':null}                    | 422 | required           | holds.a",
        "crew     | {}                            | 422 | required           | crew.captain",
        "crew     | {'captain':null}              | 422 | required           | crew.captain",
        "crew     | {'captain':'c','role':'city'} | 400 | field_unknown      | crew.role",
        "crew     | 'c'                           | 400 | field_type         | crew",
        "crew     | ''                            | 400 | field_type         | crew",
        "crew     | []                            | 400 | field_type         | crew",
        "version  | 7                             | 400 | field_unknown      | version",
        "_id      | 'x'                           | 400 | field_unknown      | _id",
        "$where   | '1'                           | 400 | field_unknown      | ?"
      })
  void a_bad_value_is_refused_with_its_field(
      String field, String value, int status, String code, String told) {
    String before = Harbour.everything();

    HttpResponse<String> answer = send(with(field, value.replace('\'', '"')));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(read(answer, "$.code")).isEqualTo(status == 422 ? "fields_invalid" : code);
    assertThat(read(answer, "$.violations[*].code")).isEqualTo(List.of(code));
    assertThat(read(answer, "$.violations[*].field")).isEqualTo(List.of(told));
    assertThat(read(answer, "$.violations[0].ja").toString()).isNotBlank();
    assertThatItIsAProblem(answer);
    assertThat(Harbour.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"name\":",
        "[]",
        "null",
        "5",
        "\"x\"",
        "<boat/>",
        "{'a':1}",
        "{\"name\":\"a\" // comment\n}",
        "\u0000",
        "{\"name\":\"a\",}",
        "{\"crates\":NaN}",
        "{\"crates\":007}",
        "{\"holds\":{\"a\":1,\"a\":2}}"
      })
  void what_is_not_the_json_of_a_command_is_refused(String body) {
    String before = Harbour.everything();

    HttpResponse<String> answer = send(body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThatItIsAProblem(answer);
    assertThat(Harbour.everything()).isEqualTo(before);
  }

  @Test
  void everything_missing_is_told_at_once() {
    HttpResponse<String> answer = send("{\"crates\":5,\"nets\":[]}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(read(answer, "$.code")).isEqualTo("fields_invalid");
    assertThat(read(answer, "$.violations[*].field"))
        .isEqualTo(List.of("name", "fish", "owner", "built", "crew"));
    assertThat(read(answer, "$.violations[*].code")).asString().contains("required");
  }

  @Test
  void nothing_may_follow_the_body() {
    HttpResponse<String> answer = send(GOOD + "{}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThatItIsAProblem(answer);
  }

  @Test
  void a_broken_constraint_is_told_in_both_languages() {
    HttpResponse<String> answer = send(with("crates", "501"));

    assertThat(read(answer, "$.violations[0].code")).isEqualTo("max");
    assertThat(read(answer, "$.violations[0].en")).isEqualTo("must be less than or equal to 500");
    assertThat(read(answer, "$.violations[0].ja")).asString().contains("500").contains("以下");
  }

  @Test
  void the_same_field_twice_is_refused() {
    HttpResponse<String> answer = send(GOOD.replace("\"crates\":5", "\"crates\":5,\"crates\":6"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(read(answer, "$.code")).isEqualTo("body_malformed");
  }

  @Test
  void a_deep_body_is_refused() {
    HttpResponse<String> answer = send(with("name", "[".repeat(10_000)));

    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
    assertThatItIsAProblem(answer);
  }

  @Test
  void a_text_of_21_000_characters_is_refused_with_its_field() {
    HttpResponse<String> answer = send(with("name", '"' + "x".repeat(21_000) + '"'));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(read(answer, "$.code")).isEqualTo("body_beyond_limits");
    assertThat(read(answer, "$.violations[*].field")).isEqualTo(List.of("name"));
  }

  @Test
  void a_number_of_a_thousand_digits_is_refused() {
    HttpResponse<String> answer = send(with("wageYen", "9".repeat(1000)));

    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
    assertThatItIsAProblem(answer);
  }

  @Test
  void a_body_of_a_megabyte_is_too_large_with_and_without_its_length() {
    String large = with("name", '"' + "x".repeat(1 << 20) + '"');
    byte[] bytes = large.getBytes(StandardCharsets.UTF_8);

    HttpResponse<String> told = send(large);
    HttpResponse<String> chunked =
        Harbour.send(
            Harbour.command("/boats", UUID.randomUUID().toString(), "")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(bytes, 0, 400_000))));

    assertThat(told.statusCode()).isEqualTo(413);
    assertThat(read(told, "$.code")).isEqualTo("body_too_large");
    assertThat(chunked.statusCode()).as(chunked.body()).isIn(400, 413);
    assertThatItIsAProblem(chunked);
  }

  @Test
  void many_small_chunks_beyond_the_limit_are_too_large() {
    byte[] bytes =
        ("{\"nets\":[" + "\"abcdefgh\",".repeat(60_000)).getBytes(StandardCharsets.UTF_8);

    HttpResponse<String> answer =
        Harbour.send(
            Harbour.command("/boats", UUID.randomUUID().toString(), "")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(bytes))));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    assertThat(read(answer, "$.code")).isEqualTo("body_too_large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/xml", "application/json;charset=Shift_JIS", "nonsense"})
  void only_json_is_read(String type) {
    HttpResponse<String> answer =
        Harbour.send(
            Harbour.command("/boats", UUID.randomUUID().toString(), GOOD)
                .setHeader("Content-Type", type));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
    assertThat(read(answer, "$.code")).isEqualTo("media_type");
    assertThatItIsAProblem(answer);
  }

  @Test
  void a_form_is_no_command() {
    HttpResponse<String> answer =
        Harbour.send(
            Harbour.command("/boats", UUID.randomUUID().toString(), GOOD)
                .setHeader("Content-Type", "application/x-www-form-urlencoded"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThatItIsAProblem(answer);
  }

  @Test
  void a_compressed_body_is_refused() {
    HttpResponse<String> answer =
        Harbour.send(
            Harbour.command("/boats", UUID.randomUUID().toString(), GOOD)
                .setHeader("Content-Encoding", "gzip"));

    assertThat(answer.statusCode()).isEqualTo(415);
  }

  private static HttpResponse<String> send(String body) {
    return Harbour.send(Harbour.command("/boats", UUID.randomUUID().toString(), body));
  }

  /** The good body with one field changed or added. */
  private static String with(String field, String json) {
    Map<String, String> parts =
        Map.of(
            "name", "\"第一はまなす丸 𠮷髙﨑\"",
            "crates", "5",
            "fish", "\"SAURY\"",
            "owner", "\"1234567890123\"",
            "built", "\"2026-02-28\"",
            "crew", "{\"captain\":\"見本 花子\"}");
    StringBuilder body = new StringBuilder("{\"" + field + "\":" + json);
    parts.forEach(
        (name, value) -> {
          if (!name.equals(field)) {
            body.append(",\"").append(name).append("\":").append(value);
          }
        });
    return body.append('}').toString();
  }

  private static Object read(HttpResponse<String> answer, String path) {
    return JsonPath.read(answer.body(), path);
  }

  private static void assertThatItIsAProblem(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(read(answer, "$.type")).isEqualTo("urn:ninaite:problem:" + read(answer, "$.code"));
    assertThat(read(answer, "$.status")).isEqualTo(answer.statusCode());
    assertThat(read(answer, "$.title_ja")).asString().isNotBlank();
    assertThat(answer.body())
        .doesNotContain("Exception", "jackson", "ninaite.service", "COD", "etc", "'$ne'", "java.");
  }
}
