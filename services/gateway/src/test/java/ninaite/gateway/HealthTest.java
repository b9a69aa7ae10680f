// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether everything is up. */
@Timeout(60)
class HealthTest {
  static Upstream bureau = new Upstream();
  static Map<String, Upstream> others = Map.of();
  static Gateway gateway;

  @BeforeAll
  static void start() {
    others =
        Stream.of("identity", "trainee", "employer", "training", "placement", "portal")
            .collect(Collectors.toMap(Function.identity(), _ -> new Upstream()));
    Map<String, String> uris = new TreeMap<>();
    others.forEach((name, service) -> uris.put(name, service.uri()));
    uris.put("bureau", bureau.uri());
    gateway = Gateway.before(uris);
  }

  @AfterAll
  static void stop() {
    gateway.close();
    others.values().forEach(Upstream::close);
    bureau.close();
  }

  @BeforeEach
  void all_is_well() {
    others.values().forEach(service -> service.answers(200, "{\"status\":\"UP\"}"));
    bureau.answers(200, "{\"status\":\"UP\",\"groups\":[\"liveness\"]}");
    await().until(() -> gateway.get("/health").statusCode() == 200);
  }

  @Test
  void it_is_up_when_every_service_says_so() {
    HttpResponse<String> answer = gateway.get("/health");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            "{\"status\":\"UP\",\"services\":{\"bureau\":\"UP\",\"employer\":\"UP\",\"identity\":\"UP\","
                + "\"placement\":\"UP\",\"portal\":\"UP\",\"trainee\":\"UP\",\"training\":\"UP\"}}");
    assertThat(bureau.last().uri()).isEqualTo("/actuator/health");
  }

  @Test
  void a_warning_is_shown_and_is_no_reason_to_be_down() {
    bureau.answers(200, "{\"status\":\"WARNING\"}");

    HttpResponse<String> answer =
        await().until(() -> gateway.get("/health"), health -> health.body().contains("WARNING"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("{\"status\":\"UP\",\"services\":{\"bureau\":\"WARNING\",");
  }

  @ParameterizedTest
  @CsvSource({
    "503, '{\"status\":\"WARNING\"}', UNKNOWN",
    "503, '{\"status\":\"DOWN\"}', DOWN",
    "503, '{\"status\":\"OUT_OF_SERVICE\"}', OUT_OF_SERVICE",
    "503, '{\"status\":\"UP\"}', UNKNOWN",
    "200, '<html>UP</html>', UNKNOWN",
    "200, '[]', UNKNOWN"
  })
  void it_is_down_when_one_service_is(int status, String body, String told) {
    bureau.answers(status, body);

    HttpResponse<String> answer =
        await().until(() -> gateway.get("/health"), health -> health.statusCode() == 503);

    assertThat(answer.body())
        .startsWith("{\"status\":\"DOWN\",\"services\":{\"bureau\":\"" + told + "\",")
        .contains("\"trainee\":\"UP\"");
  }

  @Test
  void a_service_that_does_not_answer_is_not_waited_for() {
    CountDownLatch never = new CountDownLatch(1);
    bureau.answers(_ -> never.await());

    HttpResponse<String> answer =
        await().until(() -> gateway.get("/health"), health -> health.statusCode() == 503);

    assertThat(answer.body()).contains("\"bureau\":\"UNREACHABLE\"", "\"trainee\":\"UP\"");
    never.countDown();
  }

  @Test
  void many_who_ask_cost_the_services_no_more_than_one() {
    bureau.received().clear();
    long start = System.nanoTime();
    int asked = 0;
    while (System.nanoTime() - start < Duration.ofMillis(1200).toNanos()) {
      gateway.get("/health");
      asked++;
    }

    assertThat(asked).isGreaterThan(10);
    assertThat(bureau.received()).hasSizeLessThanOrEqualTo(4);
  }
}
