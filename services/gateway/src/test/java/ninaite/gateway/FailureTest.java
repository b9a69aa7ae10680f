// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client gets when a service is dead, slow, dying or overrun. */
@Timeout(60)
class FailureTest {
  private static final int CALLS_UNTIL_OPEN = 5;

  static Upstream placement;
  static Upstream training;
  static Gateway gateway;

  @BeforeAll
  static void start() {
    placement = new Upstream();
    training = new Upstream();
    String nobody = "http://127.0.0.1:" + freePort();
    gateway =
        Gateway.before(
            Map.of(
                "placement",
                placement.uri(),
                "training",
                training.uri(),
                "employer",
                nobody + "," + training.uri(),
                "trainee",
                nobody),
            "answer=500ms",
            "pause=700ms",
            "calls=2");
  }

  @AfterAll
  static void stop() {
    gateway.close();
    placement.close();
    training.close();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void all_is_well() {
    placement.answers(200, "{}");
    gateway.forget();
    placement.received().clear();
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    assertThat(answer.body())
        .contains("\"code\":\"" + code + "\"", "\"status\":" + status, "\"title_ja\":")
        .doesNotContain("127.0.0.1", "Exception");
  }

  @Test
  void a_dead_service_is_unavailable_at_once() {
    long start = System.nanoTime();

    for (int i = 0; i < 2 * CALLS_UNTIL_OPEN; i++) {
      assertProblem(gateway.post("/trainees", "{}"), 503, "service_unavailable");
    }

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void a_slow_service_is_waited_for_until_the_limit() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    placement.answers(_ -> never.await());

    assertProblem(gateway.post("/placements", "{}"), 504, "service_slow");
    assertThat(placement.received()).hasSize(1);
    never.countDown();
  }

  @Test
  void a_service_that_stalls_amid_its_answer_is_slow() {
    CountDownLatch never = new CountDownLatch(1);
    placement.answers(
        exchange -> {
          exchange.sendResponseHeaders(200, 10);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          never.await();
        });

    assertProblem(gateway.get("/placements/1"), 504, "service_slow");
    never.countDown();
  }

  @Test
  void half_an_answer_is_none() {
    placement.answers(
        exchange -> {
          exchange.sendResponseHeaders(200, 10);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          throw new IOException("dies");
        });

    assertProblem(gateway.get("/placements/1"), 503, "service_unavailable");
  }

  @Test
  void nothing_is_sent_twice() throws Exception {
    placement.answers(
        _ -> {
          throw new IOException("dies");
        });

    assertProblem(gateway.post("/placements", "{}"), 503, "service_unavailable");

    assertThat(placement.received()).hasSize(1);
  }

  @Test
  void a_service_that_fails_is_left_alone_and_taken_back_when_it_answers() {
    placement.answers(
        _ -> {
          throw new IOException("dies");
        });
    IntStream.range(0, CALLS_UNTIL_OPEN).forEach(_ -> gateway.post("/placements", "{}"));
    assertThat(placement.received()).hasSize(CALLS_UNTIL_OPEN);

    IntStream.range(0, 20)
        .forEach(_ -> assertProblem(gateway.post("/placements", "{}"), 503, "service_unavailable"));
    assertThat(placement.received()).hasSize(CALLS_UNTIL_OPEN);

    placement.answers(200, "{}");
    await().until(() -> gateway.get("/placements/1").statusCode() == 200);
    IntStream.range(0, 20)
        .forEach(_ -> assertThat(gateway.get("/placements/1").statusCode()).isEqualTo(200));
  }

  @Test
  void an_answer_that_reports_an_error_is_still_an_answer() {
    placement.answers(500, "{}");

    IntStream.range(0, 4 * CALLS_UNTIL_OPEN)
        .forEach(_ -> assertThat(gateway.get("/placements/1").statusCode()).isEqualTo(500));
    placement.answers(200, "{}");
    assertThat(gateway.get("/placements/1").statusCode()).isEqualTo(200);
  }

  @Test
  void of_two_instances_the_living_one_serves() {
    IntStream.range(0, 2 * CALLS_UNTIL_OPEN).forEach(_ -> gateway.get("/openings"));

    IntStream.range(0, 10)
        .forEach(_ -> assertThat(gateway.get("/openings").statusCode()).isEqualTo(200));
  }

  @Test
  void an_overrun_service_turns_away_what_is_beyond_and_leaves_the_others_alone() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    placement.answers(
        exchange -> {
          go.await();
          Upstream.answer(exchange, 200, "{}");
        });
    var two =
        IntStream.range(0, 2)
            .mapToObj(
                _ ->
                    Gateway.client()
                        .sendAsync(
                            gateway.to("/placements/1").build(),
                            HttpResponse.BodyHandlers.ofString()))
            .toList();
    await().until(() -> placement.received().size() == 2);

    assertProblem(gateway.get("/placements/1"), 503, "service_busy");
    assertThat(gateway.get("/courses/1").statusCode()).isEqualTo(200);
    go.countDown();
    for (var one : two) {
      assertThat(one.get().statusCode()).isEqualTo(200);
    }
  }
}
