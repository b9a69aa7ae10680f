// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import ninaite.service.harbour.HarbourService;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Nothing has to be started in order. */
class IssuerAwayTest {

  @Test
  void a_service_starts_without_the_issuer_and_says_when_it_can_not_check_a_token()
      throws Exception {
    String token = Harbour.ISSUER.token("e", "employer");

    try (ConfigurableApplicationContext context =
            HarbourService.run("--ninaite.issuer-keys=http://127.0.0.1:1/keys");
        HttpClient http = HttpClient.newHttpClient()) {
      String port = context.getEnvironment().getProperty("local.server.port");
      URI me = URI.create("http://127.0.0.1:" + port + "/me");
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(me).header("Authorization", "Bearer " + token).build(),
              HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("\"code\":\"issuer_unavailable\"");
      assertThat(answer.headers().firstValue("Retry-After")).contains("2");
    }
  }
}
