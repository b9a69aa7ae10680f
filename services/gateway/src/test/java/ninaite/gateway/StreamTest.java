// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Figures followed live. */
@Timeout(60)
class StreamTest {
  private static final String END = "";
  private static final String DEATH = "death";

  static Upstream bureau;
  static Gateway gateway;

  /** What the service sends next. */
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  private final AtomicInteger ended = new AtomicInteger();

  @BeforeAll
  static void start() {
    bureau = new Upstream();
    gateway = before();
  }

  private static Gateway before() {
    return Gateway.before(
        Map.of("bureau", bureau.uri()), "answer=400ms", "slow=200ms", "streams=2", "calls=1");
  }

  @AfterAll
  static void stop() {
    gateway.close();
    bureau.close();
  }

  @BeforeEach
  void a_service_that_streams() {
    gateway.forget();
    bureau.answers(this::stream);
  }

  @AfterEach
  void no_stream_is_left() {
    events.addAll(List.of(END, END, END));
    await().until(() -> gateway.context().getBean(Streams.class).count() == 0);
  }

  private void stream(HttpExchange exchange) throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
    exchange.sendResponseHeaders(200, 0);
    exchange.getResponseBody().flush();
    try {
      for (String event = events.take(); !event.equals(END); event = events.take()) {
        if (event.equals(DEATH)) {
          throw new IOException("dies");
        }
        exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
      }
    } finally {
      ended.incrementAndGet();
    }
  }

  private static HttpResponse<InputStream> follow() throws Exception {
    return follow(gateway);
  }

  private static HttpResponse<InputStream> follow(Gateway gateway) throws Exception {
    return Gateway.client()
        .send(
            gateway.to("/figures/042021/2026/stream").header("Accept", "text/event-stream").build(),
            HttpResponse.BodyHandlers.ofInputStream());
  }

  private static String next(HttpResponse<InputStream> stream, int bytes) throws IOException {
    return new String(stream.body().readNBytes(bytes), StandardCharsets.UTF_8);
  }

  @Test
  void each_event_arrives_before_the_next_is_there() throws Exception {
    HttpResponse<InputStream> stream = follow();

    assertThat(stream.headers().firstValue("Content-Type"))
        .contains("text/event-stream;charset=UTF-8");
    for (int i = 1; i <= 3; i++) {
      events.add("data: " + i + "\n\n");
      assertThat(next(stream, 9)).isEqualTo("data: " + i + "\n\n");
    }
    events.add(END);
    assertThat(stream.body().read()).isEqualTo(-1);
  }

  @Test
  void no_limit_on_an_answer_cuts_a_stream_and_none_of_its_time_counts_as_slow() throws Exception {
    HttpResponse<InputStream> stream = follow();
    long start = System.nanoTime();
    await().until(() -> System.nanoTime() - start > Duration.ofMillis(1200).toNanos());

    events.add("data: 1\n\n");

    assertThat(next(stream, 9)).isEqualTo("data: 1\n\n");
    assertThat(gateway.metrics("bureau").getNumberOfSuccessfulCalls()).isEqualTo(1);
    assertThat(gateway.metrics("bureau").getNumberOfSlowCalls()).isZero();
  }

  @Test
  void a_stream_ends_at_the_service_when_its_reader_goes_away() throws Exception {
    HttpResponse<InputStream> stream = follow();
    events.add("data: 1\n\n");
    assertThat(next(stream, 9)).isNotEmpty();

    stream.body().close();

    await()
        .untilAsserted(
            () -> {
              events.add(": still there?\n\n");
              assertThat(ended).hasValue(1);
              assertThat(gateway.context().getBean(Streams.class).count()).isZero();
            });
  }

  @Test
  void a_reader_sees_the_end_when_the_service_dies() throws Exception {
    HttpResponse<InputStream> stream = follow();
    events.add("data: 1\n\n");
    assertThat(next(stream, 9)).isNotEmpty();

    events.add(DEATH);

    assertThat(stream.body().read()).isEqualTo(-1);
  }

  @Test
  void open_streams_leave_room_for_calls_and_have_a_limit_of_their_own() throws Exception {
    HttpResponse<InputStream> one = follow();
    HttpResponse<InputStream> two = follow();

    HttpResponse<InputStream> three = follow();

    assertThat(one.statusCode()).isEqualTo(200);
    assertThat(two.statusCode()).isEqualTo(200);
    assertThat(three.statusCode()).isEqualTo(503);
    assertThat(new String(three.body().readAllBytes(), StandardCharsets.UTF_8))
        .contains("service_busy");
    bureau.answers(200, "{}");
    assertThat(gateway.get("/figures/042021/2026").statusCode()).isEqualTo(200);
  }

  @Test
  void no_reader_holds_up_a_shutdown() throws Exception {
    Gateway another = before();
    HttpResponse<InputStream> stream = follow(another);
    long start = System.nanoTime();

    another.close();

    assertThat(stream.body().readAllBytes()).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }
}
