// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way a request takes, and what arrives of it. */
class RoutesTest {
  static Map<String, Upstream> services = Map.of();
  static Gateway gateway;

  @BeforeAll
  static void start() {
    services =
        Stream.of("identity", "trainee", "employer", "training", "placement", "bureau", "portal")
            .collect(Collectors.toMap(Function.identity(), _ -> new Upstream()));
    Map<String, String> uris = new TreeMap<>();
    services.forEach((name, service) -> uris.put(name, service.uri()));
    gateway = Gateway.before(uris);
  }

  @AfterAll
  static void stop() {
    gateway.close();
    services.values().forEach(Upstream::close);
  }

  @BeforeEach
  void nothing_received_yet() {
    services.values().forEach(service -> service.received().clear());
    services.forEach((name, service) -> service.answers(200, "\"" + name + "\""));
  }

  @ParameterizedTest
  @CsvSource({
    "/oauth2/token, identity",
    "/oauth2/jwks, identity",
    "/.well-known/openid-configuration, identity",
    "/userinfo, identity",
    "/connect/logout, identity",
    "/accounts, identity",
    "/sign-in, identity",
    "/account/factors, identity",
    "/mailbox, identity",
    "/webauthn/register, identity",
    "/login/webauthn, identity",
    "/, portal",
    "/work/me, portal",
    "/assets/a.css, portal",
    "/robots.txt, portal",
    "/trainees, trainee",
    "/trainees/t-1/consents/c-1, trainee",
    "/applications/a-1, trainee",
    "/employers/1, employer",
    "/openings, employer",
    "/courses/1, training",
    "/certificates/1, training",
    "/candidates/1, placement",
    "/vacancies/1/offers, placement",
    "/placements/1, placement",
    "/rounds/1/document, placement",
    "/figures/042021/2026, bureau"
  })
  void a_path_leads_to_its_service(String path, String service) {
    assertThat(gateway.get(path).body()).isEqualTo("\"" + service + "\"");
    assertThat(the(service).last().uri()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/operator/parked"})
  void a_browser_at_an_address_that_is_in_no_table_reads_a_page_and_the_address_goes_nowhere(
      String path) {
    Gateway.send(gateway.to(path).header("Accept", "text/html"));
    assertThat(the("portal").last().uri()).isEqualTo("/lost");
  }

  @Test
  void the_way_into_a_session_is_the_gateway_s_own_for_a_browser_too() {
    Gateway.send(gateway.to("/session/start?to=/work/me").header("Accept", "text/html"));
    assertNothingWasForwarded();
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "trainee", "employer", "training", "placement", "bureau"})
  void the_api_document_of_a_service_is_shown(String service) {
    gateway.get("/docs/openapi/" + service);

    assertThat(the(service).last().uri()).isEqualTo("/v3/api-docs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/logout",
        "/operator/parked",
        "/v3/api-docs",
        "/docs/openapi/nobody",
        "/trainee/actuator/health",
        "/traineesx",
        "/error/x"
      })
  void what_is_in_no_table_is_not_there(String path) {
    HttpResponse<String> answer = gateway.get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"path_unknown\"");
    assertNothingWasForwarded();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/trainees/../actuator/health",
        "/trainees/%2e%2e/actuator/health",
        "/trainees/%252e%252e/actuator/health",
        "/trainees/..;/actuator/health",
        "/trainees//operator",
        "/trainees/%2foperator",
        "/trainees/x%00",
        "/trainees?a=%zz"
      })
  void no_spelling_of_a_path_leads_astray(String path) {
    String answer =
        gateway.raw("GET " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("request_rejected");
    assertNothingWasForwarded();
  }

  @Test
  void the_query_arrives_as_it_was_written() {
    gateway.get("/openings?q=%E8%A6%8B%E6%9C%AC+a%2Bb&flag&x=1&y=2&x=3");

    assertThat(the("employer").last().uri())
        .isEqualTo("/openings?q=%E8%A6%8B%E6%9C%AC+a%2Bb&flag&x=1&y=2&x=3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void a_body_arrives_as_it_was_sent(String method) {
    Gateway.send(
        gateway
            .to("/trainees/t-1")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "k-1")
            .header("If-Match", "\"3\"")
            .method(method, HttpRequest.BodyPublishers.ofString("{\"name\":\"見本 花子\"}")));

    Upstream.Received arrived = the("trainee").last();
    assertThat(arrived.method()).isEqualTo(method);
    assertThat(arrived.body()).isEqualTo("{\"name\":\"見本 花子\"}");
    assertThat(arrived.header("content-length")).isEqualTo("24");
    assertThat(arrived.header("idempotency-key")).isEqualTo("k-1");
    assertThat(arrived.header("if-match")).isEqualTo("\"3\"");
  }

  @Test
  void a_form_arrives_as_it_was_written() {
    String form = "grant_type=client_credentials&b=%2B+x&a=&scope=openid&b=2";

    Gateway.send(
        gateway
            .to("/oauth2/token?b=2")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", "Basic YTpi")
            .POST(HttpRequest.BodyPublishers.ofString(form)));

    Upstream.Received arrived = the("identity").last();
    assertThat(arrived.body()).isEqualTo(form);
    assertThat(arrived.uri()).isEqualTo("/oauth2/token?b=2");
    assertThat(arrived.header("authorization")).isEqualTo("Basic YTpi");
  }

  @Test
  void a_token_is_for_the_service_to_judge() {
    Gateway.send(gateway.to("/trainees/t-1").header("Authorization", "Bearer nonsense"));

    assertThat(the("trainee").last().header("authorization")).isEqualTo("Bearer nonsense");
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 204, 302, 304, 400, 404, 409, 422, 500, 503})
  void an_answer_comes_back_as_it_is(int status) {
    String body = status == 204 || status == 304 ? "" : "{\"code\":\"x\"}";
    the("trainee")
        .answers(
            exchange -> {
              exchange.getResponseHeaders().set("ETag", "\"7\"");
              exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
              Upstream.answer(exchange, status, body);
            });

    HttpResponse<String> answer = gateway.post("/trainees", "{}");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(body);
    assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
    if (!body.isEmpty()) {
      assertThat(answer.headers().allValues("Content-Type"))
          .isEqualTo(List.of("application/problem+json"));
    }
  }

  @Test
  void a_service_without_a_route_keeps_the_gateway_from_starting() {
    assertThatThrownBy(() -> Gateway.before(Map.of("nobody", "http://127.0.0.1:1")))
        .hasStackTraceContaining("ninaite.services names");
  }

  private static Upstream the(String service) {
    return Objects.requireNonNull(services.get(service));
  }

  private static void assertNothingWasForwarded() {
    assertThat(services.values()).allSatisfy(s -> assertThat(s.received()).isEmpty());
  }
}
