// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people with a browser see when the gateway turns them away, with no store there at all. */
class PagesTest {
  private static Gateway gateway;

  @BeforeAll
  static void start() {
    gateway =
        Gateway.before(
            Map.of("portal", "http://127.0.0.1:1", "trainee", "http://127.0.0.1:1"),
            "connect=300ms");
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Test
  void a_service_that_is_down_is_a_page_in_four_languages_and_a_problem_for_programs() {
    HttpResponse<String> page = gateway.get("/work");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.headers().firstValue("Retry-After")).isPresent();
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
    assertThat(page.body())
        .contains("lang=\"ja\"", "lang=\"ja-x-easy\"", "lang=\"en\"", "lang=\"vi\"", "<title>")
        .doesNotContain("<script", "style=");

    assertThat(gateway.get("/trainees/1").headers().firstValue("Content-Type"))
        .contains("application/problem+json");
  }

  @Test
  void without_a_secret_nobody_signs_in_and_is_told_so() {
    HttpResponse<String> answer = gateway.get("/session/start");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
  }
}
