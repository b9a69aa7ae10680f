// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much a client may ask for and send. */
class LimitsTest {
  private static final int LIMIT = 256 * 1024;

  static Upstream service;
  static Gateway gateway;

  @BeforeAll
  static void start() {
    service = new Upstream();
    gateway = Gateway.before(Map.of("trainee", service.uri()), "requests-per-second=20");
  }

  @AfterAll
  static void stop() {
    gateway.close();
    service.close();
  }

  private static HttpResponse<String> post(HttpRequest.BodyPublisher body) {
    // a second has room for this one again, whatever went before
    return await()
        .until(
            () ->
                Gateway.send(
                    gateway.to("/trainees").header("Content-Type", "application/json").POST(body)),
            answer -> answer.statusCode() != 429);
  }

  private static HttpRequest.BodyPublisher inChunks(int bytes) {
    return HttpRequest.BodyPublishers.ofInputStream(
        () -> new ByteArrayInputStream(new byte[bytes]));
  }

  private static HttpRequest.BodyPublisher withLength(int bytes) {
    return HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]);
  }

  @Test
  void a_client_that_asks_too_often_is_told_when_to_come_again_and_others_are_not_held_up() {
    HttpResponse<String> refused =
        IntStream.range(0, 200)
            .mapToObj(_ -> gateway.get("/trainees/1"))
            .filter(answer -> answer.statusCode() == 429)
            .findFirst()
            .orElseThrow();

    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(refused.headers().firstValue("Retry-After")).contains("1");
    assertThat(refused.headers().allValues("X-Content-Type-Options")).hasSize(1);
    assertThat(refused.body()).contains("\"code\":\"too_many_requests\"");
    HttpClient other =
        HttpClient.newBuilder().localAddress(InetAddress.ofLiteral("127.0.0.2")).build();
    assertThat(Gateway.send(other, gateway.to("/trainees/1")).statusCode()).isEqualTo(200);
    assertThat(IntStream.range(0, 100).mapToObj(_ -> gateway.get("/health")))
        .noneMatch(answer -> answer.statusCode() == 429);
    await().until(() -> gateway.get("/trainees/1").statusCode() == 200);
  }

  @Test
  void what_a_client_says_about_its_address_gives_it_no_second_allowance() {
    assertThat(
            IntStream.range(0, 200)
                .mapToObj(
                    i ->
                        Gateway.send(
                            gateway.to("/trainees/1").header("X-Forwarded-For", "192.0.2." + i))))
        .anyMatch(answer -> answer.statusCode() == 429);
  }

  @Test
  void a_body_as_large_as_the_limit_passes() {
    assertThat(post(withLength(LIMIT)).statusCode()).isEqualTo(200);
    assertThat(service.last().body()).hasSize(LIMIT);
    assertThat(post(inChunks(LIMIT)).statusCode()).isEqualTo(200);
    assertThat(service.last().body()).hasSize(LIMIT);
    assertThat(service.last().header("content-length")).isEqualTo(Integer.toString(LIMIT));
  }

  @ParameterizedTest
  @ValueSource(ints = {LIMIT + 1, 4 * LIMIT})
  void a_body_beyond_the_limit_reaches_no_service(int bytes) {
    service.received().clear();

    for (HttpRequest.BodyPublisher body : List.of(withLength(bytes), inChunks(bytes))) {
      HttpResponse<String> answer = post(body);

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.body()).contains("\"code\":\"body_too_large\"");
    }
    assertThat(service.received()).isEmpty();
  }
}
