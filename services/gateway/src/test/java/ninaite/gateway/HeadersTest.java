// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What headers say on the way in and on the way back. */
class HeadersTest {
  static Upstream service;
  static Gateway gateway;

  @BeforeAll
  static void start() {
    service = new Upstream();
    gateway = Gateway.before(Map.of("identity", service.uri()));
  }

  @AfterAll
  static void stop() {
    gateway.close();
    service.close();
  }

  @BeforeEach
  void an_ordinary_answer() {
    service.answers(200, "{}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forwarded",
        "x-forwarded-prefix",
        "X-Forwarded-User",
        "X-User-Id",
        "X-User-Roles",
        "X-Real-IP",
        "X-Original-URL",
        "X-HTTP-Method-Override",
        "Proxy-Authorization",
        "Proxy-Connection",
        "TE",
        "Keep-Alive",
        "baggage",
        "tracestate"
      })
  void what_a_client_may_not_say_does_not_arrive(String header) {
    Gateway.send(gateway.to("/userinfo").header(header, "forged"));

    assertThat(service.last().header(header.toLowerCase())).isEmpty();
  }

  @Test
  void where_a_request_comes_from_is_what_the_gateway_has_seen() {
    Gateway.send(
        gateway
            .to("/userinfo")
            .header("X-Forwarded-For", "192.0.2.1")
            .header("X-Forwarded-Host", "other.example.org")
            .header("X-Forwarded-Proto", "https"));

    assertThat(service.last().header("x-forwarded-for")).isEqualTo("127.0.0.1");
    assertThat(service.last().header("x-forwarded-proto")).isEqualTo("http");
    assertThat(service.last().header("x-forwarded-host")).isEqualTo("127.0.0.1:" + gateway.port());
  }

  @Test
  void headers_of_one_connection_stay_on_it() {
    gateway.raw(
        "GET /userinfo HTTP/1.1\r\nHost: h\r\nX-Hop: 1\r\nX-Other: 2\r\nConnection: close, x-hop\r\n\r\n");

    assertThat(service.last().header("x-hop")).isEmpty();
    assertThat(service.last().header("x-other")).isEqualTo("2");
  }

  @Test
  void a_trace_goes_on_behind_the_gateway() {
    String trace = "0af7651916cd43dd8448eb211c80319c";
    Gateway.send(
        gateway.to("/userinfo").header("traceparent", "00-" + trace + "-b7ad6b7169203331-00"));

    assertThat(service.last().header("traceparent"))
        .startsWith("00-" + trace + "-")
        .doesNotContain("b7ad6b7169203331");
  }

  @Test
  void the_issuer_sees_the_host_that_the_client_asked() {
    gateway.get("/.well-known/openid-configuration");

    assertThat(service.last().header("host")).isEqualTo("127.0.0.1:" + gateway.port());
  }

  @Test
  void a_way_within_our_own_host_is_told_as_a_path() {
    for (String host : List.of("127.0.0.1:" + gateway.port(), "127.0.0.1:" + service.port())) {
      assertThat(locationOf("http://" + host + "/oauth2/authorize?state=%2F&continue"))
          .isEqualTo("/oauth2/authorize?state=%2F&continue");
    }
    assertThat(locationOf("/login?error")).isEqualTo("/login?error");
    assertThat(locationOf("https://portal.example.org/callback?code=1"))
        .isEqualTo("https://portal.example.org/callback?code=1");
  }

  private static String locationOf(String told) {
    service.answers(
        exchange -> {
          exchange.getResponseHeaders().set("Location", told);
          Upstream.answer(exchange, 302, "");
        });
    return gateway.get("/login").headers().firstValue("Location").orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/userinfo", "/nowhere", "/trainees", "/trainees/../x", "/health"})
  void every_answer_has_the_security_headers_once(String path) {
    service.answers(
        exchange -> {
          exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
          exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
          Upstream.answer(exchange, 200, "{}");
        });

    HttpResponse<String> answer = gateway.get(path);

    for (String name :
        List.of(
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Cache-Control",
            "Content-Security-Policy",
            "Strict-Transport-Security")) {
      assertThat(answer.headers().allValues(name)).as(name).hasSize(1);
    }
    if (path.equals("/userinfo")) {
      assertThat(answer.headers().allValues("Content-Security-Policy"))
          .containsExactly("default-src 'self'");
    }
  }

  @Test
  void cookies_come_back_each_by_itself() {
    service.answers(
        exchange -> {
          exchange
              .getResponseHeaders()
              .put("Set-Cookie", List.of("a=1; HttpOnly", "b=2; HttpOnly"));
          Upstream.answer(exchange, 200, "{}");
        });

    assertThat(gateway.get("/login").headers().allValues("Set-Cookie"))
        .containsExactlyInAnyOrder("a=1; HttpOnly", "b=2; HttpOnly");
  }
}
