// SPDX-License-Identifier: Apache-2.0
package ninaite.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Signing in as people do: an address, a link from the mail, for some a code, and out again. */
@BrowserTest
class SignInJourneyTest {
  private static final String TRAINEE = "trainee-41@ninaite.example";
  private static final String CITY = "city@ninaite.example";

  @ParameterizedTest(name = "scripts {0}")
  @ValueSource(booleans = {true, false})
  void a_seeker_signs_in_by_a_link_and_signs_out(boolean scripts) {
    try (Browser browser = Browser.open(Stage.set().url(), scripts)) {
      browser.open("/work/me");
      askedFor(browser, TRAINEE);
      assertThat(browser.path()).isEqualTo("/work/me");

      browser.press("header form.session button");
      assertThat(browser.path()).isEqualTo("/");
      assertThat(browser.has("header form.session")).isFalse();
      browser.open("/work/me");
      assertThat(browser.path()).startsWith("/sign-in");
    }
  }

  @ParameterizedTest(name = "scripts {0}")
  @ValueSource(booleans = {true, false})
  void a_city_officer_gives_a_code_as_well(boolean scripts) {
    try (Browser browser = Browser.open(Stage.set().url(), scripts)) {
      browser.open("/city");
      askedFor(browser, CITY);
      assertThat(browser.path()).isEqualTo("/sign-in/code");
      browser.open("/city");
      assertThat(browser.path()).as("nothing is open before the code").startsWith("/sign-in");
    }
  }

  /** From the page that asks for an address to the page behind the link. */
  private static void askedFor(Browser browser, String address) {
    assertThat(browser.path()).startsWith("/sign-in");
    browser.fill("address", address).send();
    String letter = ".card[data-to='%s'] a".formatted(address);
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .until(_ -> browser.open("/mailbox").has(letter));
    String link =
        Objects.requireNonNull(browser.find(By.cssSelector(letter)).getDomAttribute("href"));
    browser.open(link.substring(link.indexOf("/sign-in"))).send();
  }
}
