// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error is a problem with the headers of every answer, whoever refuses. */
class ErrorTest {
  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cache-Control", "no-store",
          "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
          "Content-Security-Policy", SecureHeaders.CLOSED);

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "GET, /nowhere, 404, path_unknown",
    "GET, /error, 404, path_unknown",
    "GET, /actuator, 404, path_unknown",
    "PUT, /tide, 405, method_not_allowed",
    "DELETE, /boats, 405, method_not_allowed",
    "GET, /boats?page=x, 400, parameter_malformed",
    "GET, /boats?page=1e9, 400, parameter_malformed",
    "GET, /boats?page=99999999999, 400, parameter_malformed",
    "GET, /boats?page=1&page=2, 400, parameter_repeated",
    "GET, /boats?pgae=1, 400, parameter_unknown",
    "GET, /boats/%2e%2e, 400, request_rejected",
    "GET, /boats/a%00, 400, request_rejected",
    "GET, /boats/a%2fb, 400, request_rejected",
    "GET, /boats;a=b, 400, request_rejected",
    "GET, /boats//a, 400, request_rejected",
    "GET, /boats/%ff, 400, request_rejected",
    "GET, /boats/%E8%88%B9, 404, absent",
    "GET, /storm/store, 503, store_unavailable",
    "GET, /storm/neighbour, 503, neighbour_unavailable",
    "GET, /storm/bug, 500, internal",
    "GET, /storm/stack, 500, internal"
  })
  void an_error_is_a_problem(String method, String path, int status, String code) {
    HttpResponse<String> answer =
        Harbour.send(Harbour.byEmployer(path).method(method, HttpRequest.BodyPublishers.noBody()));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo(code);
    assertThat(answer.body())
        .doesNotContain("secret", "Exception", "10.9.8.7", "java", "ninaite.s");
    HEADERS.forEach(
        (name, value) -> assertThat(answer.headers().allValues(name)).containsExactly(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense\r\n\r\n",
        "GET /tide HTTP/9.9\r\nHost: x\r\n\r\n",
        "GET /tide HTTP/1.1\r\n\r\n",
        "GET /ti|<de HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /tide HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
        "GET /tide HTTP/1.1\r\nHost: x y\r\n\r\n",
        "POST /boats HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /boats HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
        "TRACE /tide HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "FROB /tide HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
      })
  void what_the_container_turns_away_is_a_problem_too(String request) {
    String answer = Harbour.raw(request);

    assertThat(answer).matches("(?s)HTTP/1.1 (4|501|505).*");
    assertThat(answer).contains("application/problem+json", "\"code\":\"").doesNotContain("<html");
    HEADERS.forEach((name, value) -> assertThat(answer).contains(name + ": " + value));
  }

  @Test
  void headers_beyond_the_limit_are_refused() {
    String answer =
        Harbour.raw("GET /tide HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
  }

  @Test
  void a_success_has_the_headers_too() {
    HttpResponse<String> answer = Harbour.send(Harbour.to("/tide"));

    HEADERS.forEach(
        (name, value) -> assertThat(answer.headers().allValues(name)).containsExactly(value));
  }

  @Test
  void a_dead_store_asks_to_come_again() {
    HttpResponse<String> answer = Harbour.send(Harbour.byEmployer("/storm/store"));

    assertThat(answer.headers().firstValue("Retry-After")).contains("2");
  }

  @Test
  void our_own_fault_is_told_with_the_trace_it_can_be_found_by() {
    HttpResponse<String> answer = Harbour.send(Harbour.byEmployer("/storm/bug"));

    assertThat(JsonPath.<String>read(answer.body(), "$.trace")).matches("[0-9a-f]{32}");
  }

  @Test
  void what_can_not_be_accepted_is_said_as_a_problem() {
    HttpResponse<String> answer =
        Harbour.send(Harbour.byEmployer("/boats").header("Accept", "text/html"));

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo("not_acceptable");
  }

  @Test
  void a_method_that_is_not_taken_is_told_which_are() {
    HttpResponse<String> answer = Harbour.send(Harbour.byEmployer("/boats").DELETE());

    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
  }
}
