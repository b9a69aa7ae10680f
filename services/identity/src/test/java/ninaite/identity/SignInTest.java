// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import ninaite.service.Role;
import ninaite.testing.EngineTest;
import ninaite.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Signing in as people meet it at the issuer. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
  private static final String AUTHORIZE =
      "/oauth2/authorize?response_type=code&client_id=gateway&scope=openid&state=s&nonce=n"
          + "&redirect_uri=http://localhost:8080/session/callback&code_challenge_method=S256"
          + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  private final TestClock clock = new TestClock();
  private People people;

  @BeforeAll
  void start() {
    people = new People(clock);
  }

  @AfterAll
  void stop() {
    people.close();
  }

  @Test
  void known_and_unknown_addresses_get_the_same_answer() {
    people.browser().signIn("known@example.org");

    HttpResponse<String> known = people.browser().ask("known@example.org");
    HttpResponse<String> unknown = people.browser().ask("unknown@example.org");

    assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
    assertThat(known.body()).isEqualTo(unknown.body());
    assertThat(known.headers().firstValue("Location"))
        .isEqualTo(unknown.headers().firstValue("Location"))
        .contains("/sign-in/sent");
  }

  @Test
  void whoever_uses_a_link_without_an_account_is_a_trainee_from_then_on() {
    people.browser().signIn("Newcomer@Example.ORG".toLowerCase(java.util.Locale.ROOT));
    Account made = people.account("newcomer@example.org");

    assertThat(made.role()).isEqualTo(Role.TRAINEE);
    assertThat(made.isActive()).isTrue();
    assertThat(made.id()).doesNotContain("newcomer");
    people.browser().signIn("newcomer@example.org");
    assertThat(people.account("newcomer@example.org").id()).isEqualTo(made.id());
  }

  @Test
  void asking_alone_makes_no_account() {
    people.browser().ask("asked@example.org");
    people.letter("asked@example.org", 1);

    assertThat(people.context.getBean(Accounts.class).at("asked@example.org")).isEmpty();
  }

  @Test
  void a_link_is_good_once_and_looking_at_it_does_not_count() {
    People.Browser browser = people.browser();
    browser.ask("once@example.org");
    String token = People.token(people.letter("once@example.org", 1));
    for (int i = 0; i < 5; i++) {
      assertThat(people.browser().get("/sign-in/link?token=" + token).statusCode()).isEqualTo(200);
    }
    browser.get("/sign-in/link?token=" + token);
    assertThat(browser.submit("/sign-in/link", Map.of("token", token)).statusCode()).isEqualTo(303);

    People.Browser second = people.browser();
    assertThat(second.get("/sign-in/link?token=" + token).statusCode()).isEqualTo(410);
    second.get("/sign-in");
    assertThat(second.submit("/sign-in/link", Map.of("token", token)).statusCode()).isEqualTo(410);
  }

  @Test
  void a_link_is_good_for_fifteen_minutes() {
    People.Browser browser = people.browser();
    browser.ask("slow@example.org");
    String token = People.token(people.letter("slow@example.org", 1));

    clock.advance(Duration.ofMinutes(14));
    assertThat(browser.get("/sign-in/link?token=" + token).statusCode()).isEqualTo(200);
    clock.advance(Duration.ofMinutes(1));
    assertThat(browser.submit("/sign-in/link", Map.of("token", token)).statusCode()).isEqualTo(410);
  }

  @Test
  void a_made_up_link_is_none_and_the_store_has_hashes_only() {
    People.Browser browser = people.browser();
    browser.ask("hashed@example.org");
    String token = People.token(people.letter("hashed@example.org", 1));
    String stored =
        people
            .context
            .getBean(MongoTemplate.class)
            .findAll(org.bson.Document.class, "links")
            .toString();

    assertThat(stored).contains("hashed@example.org").doesNotContain(token);
    assertThat(browser.get("/sign-in/link?token=" + ninaite.service.Seal.hash(token)).statusCode())
        .isEqualTo(410);
  }

  @Test
  void too_many_are_asked_for_and_none_is_locked_out() {
    People.Browser victim = people.browser();
    victim.ask("victim@example.org");
    String token = People.token(people.letter("victim@example.org", 1));
    HttpResponse<String> first = people.browser().from("192.0.2.66").ask("victim@example.org");
    for (int i = 0; i < 20; i++) {
      HttpResponse<String> again = people.browser().from("192.0.2.66").ask("victim@example.org");
      assertThat(again.statusCode()).isEqualTo(first.statusCode());
      assertThat(again.headers().firstValue("Location"))
          .isEqualTo(first.headers().firstValue("Location"));
    }
    people.browser().ask("other@example.org");
    people.letter("other@example.org", 1);
    assertThat(people.letters("victim@example.org")).hasSizeLessThanOrEqualTo(5);

    victim.get("/sign-in/link?token=" + token);
    assertThat(victim.submit("/sign-in/link", Map.of("token", token)).statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nobody", "a@b", "a@example.org\r\nBcc: b@example.org", "a b@example.org"})
  void what_is_no_address_is_said_at_the_field(String typed) {
    HttpResponse<String> answer = people.browser().ask(typed);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("error-summary", "name@example.org", "autocomplete=\"email\"");
  }

  @Test
  void full_width_addresses_and_codes_are_understood() {
    people.browser().ask("ｗｉｄｅ＠ｅｘａｍｐｌｅ．ｏｒｇ");
    assertThat(people.letter("wide@example.org", 1)).isNotNull();

    People.Browser city = people.browser();
    city.get(AUTHORIZE);
    city.signIn("city-042145@ninaite.example");
    city.get("/sign-in/code");
    String code = code("city-042145@ninaite.example");
    String wide =
        code.chars()
            .mapToObj(c -> String.valueOf((char) (c - '0' + '０')))
            .reduce("", String::concat);
    assertThat(city.submit("/sign-in/code", Map.of("code", wide)).statusCode()).isEqualTo(303);
  }

  @Test
  void without_the_second_factor_whoever_has_power_gets_no_code() {
    for (String person : List.of("city", "bureau", "operator", "employer-admin")) {
      People.Browser browser = people.browser();
      browser.get(AUTHORIZE);
      browser.signIn(person + "@ninaite.example");

      HttpResponse<String> refused = browser.get(AUTHORIZE);
      assertThat(location(refused)).as(person).endsWith("/sign-in/code");

      browser.get("/sign-in/code");
      browser.submit("/sign-in/code", Map.of("code", code(person + "@ninaite.example")));
      assertThat(location(browser.get(AUTHORIZE))).as(person).contains("/session/callback?code=");
    }
  }

  @Test
  void a_trainee_gets_a_code_by_mail_alone() {
    People.Browser browser = people.browser();
    browser.signIn("trainee@ninaite.example");

    assertThat(location(browser.get(AUTHORIZE))).contains("/session/callback?code=");
  }

  @Test
  void a_code_that_was_used_is_refused() {
    String address = "city-041009@ninaite.example";
    People.Browser first = people.browser();
    first.signIn(address);
    first.get("/sign-in/code");
    String code = code(address);
    assertThat(first.submit("/sign-in/code", Map.of("code", code)).statusCode()).isEqualTo(303);

    People.Browser thief = people.browser();
    thief.signIn(address);
    thief.get("/sign-in/code");
    assertThat(thief.submit("/sign-in/code", Map.of("code", code)).statusCode()).isEqualTo(422);
    assertThat(location(thief.get(AUTHORIZE))).endsWith("/sign-in/code");
  }

  @Test
  void every_factor_makes_a_new_id_of_the_session() {
    People.Browser browser = people.browser();
    browser.get("/sign-in");
    String before = browser.cookie("__Host-identity");
    browser.signIn("city-041017@ninaite.example");
    String byMail = browser.cookie("__Host-identity");
    browser.get("/sign-in/code");
    browser.submit("/sign-in/code", Map.of("code", code("city-041017@ninaite.example")));

    assertThat(List.of(before, byMail, browser.cookie("__Host-identity"))).doesNotHaveDuplicates();
  }

  @Test
  void without_the_token_of_the_form_nothing_happens() {
    People.Browser browser = people.browser();
    browser.get("/sign-in");

    assertThat(browser.post("/sign-in", Map.of("address", "forged@example.org")).statusCode())
        .isEqualTo(403);
    assertThat(people.letters("forged@example.org")).isEmpty();
  }

  @Test
  void an_employer_registers_and_waits_and_a_wrong_number_is_said() {
    People.Browser browser = people.browser();
    browser.get("/sign-in/employer");
    Map<String, String> wrong =
        Map.of("corporateNumber", "1123456789012", "address", "boss@example.org");
    assertThat(browser.submit("/sign-in/employer", wrong).body())
        .contains("f-corporateNumber-fault");

    browser.submit(
        "/sign-in/employer",
        Map.of("corporateNumber", "７１２３４５６７８９０１２", "address", "boss@example.org"));
    String token = People.token(people.letter("boss@example.org", 1));
    browser.get("/sign-in/link?token=" + token);
    browser.submit("/sign-in/link", Map.of("token", token));

    Account made = people.account("boss@example.org");
    assertThat(made.state()).isEqualTo(Account.State.PENDING);
    assertThat(made.organisation()).isEqualTo("7123456789012");
    assertThat(browser.get("/account").body()).contains("7123456789012");
  }

  @Test
  void whoever_sets_up_codes_gives_one_and_gets_ten_for_bad_days() {
    Accounts accounts = people.context.getBean(Accounts.class);
    accounts.make("mayor@example.org", Role.CITY, null, "042021", false, Account.State.ACTIVE);
    People.Browser browser = people.browser();
    browser.signIn("mayor@example.org");
    assertThat(location(browser.get("/sign-in/code"))).endsWith("/sign-in/enrol");
    String page = browser.get("/sign-in/enrol").body();
    assertThat(page).contains("data:image/svg+xml", "autocomplete=\"one-time-code\"");
    assertThat(browser.submit("/sign-in/enrol", Map.of("code", "000000")).statusCode())
        .isEqualTo(422);

    String secret = page.replaceAll("(?s).*<code>([A-Z2-7 ]+)</code>.*", "$1").replace(" ", "");
    String code = Code.at(Code.step(clock.instant()), unbase32(secret));
    String shown = browser.submit("/sign-in/enrol", Map.of("code", code)).body();
    List<String> recovery =
        java.util.regex.Pattern.compile("<code>([a-z0-9]{10})</code>")
            .matcher(shown)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
    assertThat(location(browser.get(AUTHORIZE))).contains("code=");

    for (int status : new int[] {303, 422}) {
      People.Browser later = people.browser();
      later.signIn("mayor@example.org");
      later.get("/sign-in/code");
      assertThat(later.submit("/sign-in/code", Map.of("code", recovery.getFirst())).statusCode())
          .isEqualTo(status);
    }
  }

  @Test
  void a_mailbox_alone_changes_no_second_factor() {
    People.Browser thief = people.browser();
    thief.signIn("bureau@ninaite.example");

    assertThat(location(thief.get("/sign-in/enrol"))).endsWith("/sign-in/code");
    thief.get("/sign-in/code");
    assertThat(location(thief.submit("/sign-in/enrol", Map.of("code", "000000"))))
        .endsWith("/sign-in/code");
    assertThat(thief.submit("/webauthn/register", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void a_disabled_account_signs_in_nowhere() {
    people.browser().signIn("gone@example.org");
    Account gone = people.account("gone@example.org");
    People.Browser inside = people.browser();
    inside.signIn("gone@example.org");
    people
        .context
        .getBean(Accounts.class)
        .set(gone.id(), Account.State.ACTIVE, Account.State.DISABLED);

    assertThat(location(inside.get(AUTHORIZE))).endsWith("/sign-in");
    assertThat(inside.get("/account").statusCode()).isNotEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "ja-x-easy", "en", "vi"})
  void every_page_stands_in_every_language(String language) {
    People.Browser browser = people.browser();
    browser.get("/sign-in?language=" + language);
    for (String path : List.of("/sign-in", "/sign-in/employer", "/sign-in/sent", "/mailbox")) {
      HttpResponse<String> page = browser.get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body())
          .as(path)
          .contains("<html lang=\"" + language + "\"")
          .doesNotContain("??");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("script-src 'self'")
          .doesNotContain("unsafe");
    }
  }

  private String code(String address) {
    return people
        .context
        .getBean(Factors.class)
        .codeOfSample(people.account(address))
        .orElseThrow();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse(answer.statusCode() + " without");
  }

  private static byte[] unbase32(String text) {
    java.math.BigInteger bits = java.math.BigInteger.ZERO;
    for (char sign : text.toCharArray()) {
      bits =
          bits.shiftLeft(5)
              .add(java.math.BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign)));
    }
    byte[] bytes = bits.toByteArray();
    byte[] secret = new byte[20];
    int length = Math.min(20, bytes.length);
    System.arraycopy(bytes, bytes.length - length, secret, 20 - length, length);
    return secret;
  }
}
