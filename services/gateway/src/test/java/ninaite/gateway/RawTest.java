// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that no well-meaning client writes. */
class RawTest {
  private static final String POST = "POST /trainees HTTP/1.1\r\nHost: h\r\n";
  private static final String GET = "GET /trainees HTTP/1.1\r\n";

  static Upstream service;
  static Gateway gateway;

  @BeforeAll
  static void start() {
    service = new Upstream();
    gateway = Gateway.before(Map.of("trainee", service.uri()));
  }

  @AfterAll
  static void stop() {
    gateway.close();
    service.close();
  }

  @BeforeEach
  void nothing_received_yet() {
    service.received().clear();
  }

  static Stream<String> malformed() {
    return Stream.of(
        POST + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nhello",
        POST + "Content-Length: +4\r\n\r\nhell",
        POST + "Content-Length: -1\r\n\r\n",
        POST + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
        POST + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        GET + "\r\n",
        GET + "Host: a b\r\n\r\n",
        GET + "Host: h\r\nHost: i\r\n\r\n",
        GET + "Host: h\r\nX: " + "x".repeat(20_000) + "\r\n\r\n",
        GET + "Host: h\r\n" + "X: 1\r\n".repeat(200) + "\r\n",
        GET + "Host: h\r\nX: a\u0000b\r\n\r\n",
        GET + "Host: h\r\n folded: 1\r\n\r\n",
        "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: h\r\n\r\n",
        "GET /trainees?a=|{ HTTP/1.1\r\nHost: h\r\n\r\n",
        "GET http://other.example.org/trainees HTTP/1.1\r\nHost: h\r\n\r\n",
        "FOO /trainees HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
        "TRACE /trainees HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void a_malformed_request_is_refused_in_our_words_and_goes_no_further(String request) {
    String answer = gateway.raw(request);

    assertThat(answer)
        .startsWith("HTTP/1.1 4")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("X-Content-Type-Options: nosniff")
        .doesNotContainIgnoringCase("<html", "tomcat");
    assertThat(service.received()).isEmpty();
  }

  /** RFC 9112 6.1: chunks count, and whatever comes behind on this connection is nobody's. */
  @Test
  void two_framings_at_once_smuggle_nothing() {
    String answer =
        gateway.raw(
            POST
                + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
                + "GET /trainees/smuggled HTTP/1.1\r\nHost: h\r\n\r\n");

    assertThat(answer).containsOnlyOnce("HTTP/1.1").contains("Connection: close");
    assertThat(service.received()).hasSize(1);
    assertThat(service.last().header("content-length")).isEqualTo("5");
    assertThat(service.last().header("transfer-encoding")).isEmpty();
    assertThat(service.last().body()).isEqualTo("hello");
  }
}
