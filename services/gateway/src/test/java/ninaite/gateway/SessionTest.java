// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import ninaite.testing.EngineTest;
import ninaite.testing.SignIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Signing in by mail, from the first click to the token that the portal gets. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionTest {
  private Town town;

  @BeforeAll
  void start() {
    town = new Town(InstantSource.system());
  }

  @AfterAll
  void stop() {
    town.close();
  }

  @Test
  void a_link_by_mail_leads_to_a_session_whose_token_the_portal_gets() {
    String cookie = SignIn.as(town.url(), "trainee");

    assertThat(town.page(cookie).body()).contains("portal");
    assertThat(town.portal.last().header("authorization")).startsWith("Bearer ey");
    assertThat(town.portal.last().header("ninaite-form-token")).hasSize(43);
    assertThat(town.portal.last().header("cookie")).isEmpty();
  }

  @Test
  void whoever_has_power_gives_a_code_too() {
    SignIn city = SignIn.in(town.url(), "city");

    assertThat(city.cookie()).isNotEmpty();
    assertThat(town.page(city.cookie()).statusCode()).isEqualTo(200);
  }
}
