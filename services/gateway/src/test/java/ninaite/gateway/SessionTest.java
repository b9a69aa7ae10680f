// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import ninaite.testing.EngineTest;
import ninaite.testing.SignIn;
import ninaite.testing.TestClock;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A session, from the first click to its end. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionTest {
  private final TestClock clock = new TestClock();
  private Town town;

  @BeforeAll
  void start() {
    town = new Town(clock);
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
    assertThat(SignIn.as(town.url(), "city")).isNotEmpty();
    assertThat(SignIn.as(town.url(), "employer-admin")).isNotEmpty();
  }

  @Test
  void the_cookie_is_for_this_host_over_tls_and_for_no_script() {
    SignIn browser = SignIn.in(town.url(), "trainee-2");

    assertThat(browser.set("__Host-session"))
        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Domain", "Max-Age");
    assertThat(browser.set("__Host-identity"))
        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Domain");
  }

  @Test
  void a_new_sign_in_has_a_new_id_and_the_old_one_is_over() {
    SignIn browser = SignIn.in(town.url(), "trainee-3");
    String before = browser.cookie();

    browser.get("/session/start");

    assertThat(browser.cookie()).isNotEqualTo(before);
    assertThat(isIn(browser.cookie())).isTrue();
    assertThat(isIn(before)).isFalse();
  }

  @Test
  void an_id_that_somebody_made_up_is_no_session_before_and_after() {
    String fixed = "__Host-session=" + "A".repeat(43);

    assertThat(isIn(fixed)).isFalse();
    assertThat(SignIn.as(town.url(), "trainee-4")).isNotEqualTo(fixed);
    assertThat(isIn(fixed)).isFalse();
  }

  @Test
  void it_ends_when_nothing_is_done_for_half_an_hour() {
    String cookie = SignIn.as(town.url(), "trainee-5");

    clock.advance(Duration.ofMinutes(29));
    assertThat(isIn(cookie)).isTrue();
    clock.advance(Duration.ofMinutes(29));
    assertThat(isIn(cookie)).isTrue();
    clock.advance(Duration.ofMinutes(30));
    assertThat(isIn(cookie)).isFalse();
  }

  @Test
  void it_ends_after_twelve_hours_whatever_is_done() {
    String cookie = SignIn.as(town.url(), "trainee-6");

    for (int i = 0; i < 28; i++) {
      clock.advance(Duration.ofMinutes(25));
      assertThat(isIn(cookie)).as("after %d minutes", 25 * (i + 1)).isTrue();
    }
    clock.advance(Duration.ofMinutes(20));
    assertThat(isIn(cookie)).isFalse();
  }

  @Test
  void a_token_is_renewed_in_time_and_a_disabled_account_gets_no_other() {
    String cookie = SignIn.as(town.url(), "trainee-7");
    assertThat(isIn(cookie)).isTrue();
    String first = town.portal.last().header("authorization");

    clock.advance(Duration.ofMinutes(6));
    assertThat(isIn(cookie)).isTrue();
    assertThat(town.portal.last().header("authorization")).isNotEqualTo(first);

    town.identity
        .getBean(MongoTemplate.class)
        .updateFirst(
            Query.query(Criteria.where("_id").is("trainee-7")),
            Update.update("state", "DISABLED"),
            "accounts");
    clock.advance(Duration.ofMinutes(6));
    assertThat(isIn(cookie)).isFalse();
  }

  @Test
  void many_requests_at_once_renew_it_once_and_all_go_on() throws Exception {
    String cookie = SignIn.as(town.url(), "trainee-8");
    clock.advance(Duration.ofMinutes(10));
    try (var all = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
      List<java.util.concurrent.Future<Boolean>> answers =
          java.util.stream.IntStream.range(0, 20)
              .mapToObj(_ -> all.submit(() -> isIn(cookie)))
              .toList();
      for (var answer : answers) {
        assertThat(answer.get()).isTrue();
      }
    }
    assertThat(isIn(cookie)).isTrue();
  }

  @Test
  void another_gateway_and_one_after_a_restart_know_it() {
    String cookie = SignIn.as(town.url(), "trainee-9");

    try (Gateway other = town.another()) {
      assertThat(town.page(other, cookie).statusCode()).isEqualTo(200);
      assertThat(town.portal.last().header("authorization")).startsWith("Bearer ");
    }
  }

  @Test
  void signing_out_ends_every_session_of_the_person_at_once() {
    SignIn here = SignIn.in(town.url(), "trainee-10");
    String there = SignIn.as(town.url(), "trainee-10");
    String somebodyElse = SignIn.as(town.url(), "trainee-11");
    String mine = here.cookie();

    here.submit("/session/end", Map.of("_form", formToken(mine)));

    assertThat(here.cookie()).isEmpty();
    assertThat(isIn(mine)).isFalse();
    assertThat(isIn(there)).isFalse();
    assertThat(isIn(somebodyElse)).isTrue();
    here.get("/session/start");
    assertThat(here.last().uri().getPath())
        .as("identity's session is over too")
        .isEqualTo("/sign-in");
    assertThat(grantsThatRenew("trainee-10")).isZero();
    assertThat(grantsThatRenew("trainee-11")).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_form=", "_form=wrong", "other=1", "_form=A&_form=B"})
  void a_form_without_the_token_of_the_session_is_turned_away_and_not_forwarded(String body) {
    String cookie = SignIn.as(town.url(), "trainee-12");
    town.portal.received().clear();

    for (String path : List.of("/session/end", "/work/me/applications", "/")) {
      HttpResponse<String> answer = post(path, cookie, body);
      assertThat(answer.statusCode()).as(path).isEqualTo(403);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }
    assertThat(town.portal.received()).isEmpty();
    assertThat(isIn(cookie)).isTrue();
  }

  @Test
  void a_form_with_the_token_is_forwarded_untouched_whole_or_in_parts() {
    String cookie = SignIn.as(town.url(), "trainee-13");
    String token = formToken(cookie);

    assertThat(post("/work/me", cookie, "name=%E8%8A%B1&_form=" + token).statusCode())
        .isEqualTo(200);
    assertThat(town.portal.last().body()).isEqualTo("name=%E8%8A%B1&_form=" + token);

    String parts = "--x\r\nContent-Disposition: form-data; name=\"_form\"\r\n\r\n%s\r\n--x--\r\n";
    assertThat(multipart(cookie, parts.formatted(token)).statusCode()).isEqualTo(200);
    assertThat(multipart(cookie, parts.formatted("wrong")).statusCode()).isEqualTo(403);
  }

  @Test
  void a_form_that_the_browser_says_comes_from_elsewhere_is_turned_away() {
    String cookie = SignIn.as(town.url(), "trainee-14");
    HttpResponse<String> answer =
        Gateway.send(
            form("/work/me", cookie, "_form=" + formToken(cookie))
                .header("Sec-Fetch-Site", "cross-site"));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void what_only_the_gateway_says_is_taken_from_nobody_else() {
    String cookie = SignIn.as(town.url(), "trainee-15");
    for (String own : List.of(cookie, "language=en")) {
      Gateway.send(
          town.to("/work")
              .header("Cookie", own)
              .header("Authorization", "Bearer forged")
              .header("Ninaite-Form-Token", "forged")
              .header("Ninaite-Anything", "forged"));
      assertThat(town.portal.last().headers().toString()).doesNotContain("forged");
    }
  }

  @Test
  void cookies_go_to_nobody_whose_they_are_not() {
    String cookie = SignIn.as(town.url(), "trainee-16");
    Gateway.send(town.to("/work").header("Cookie", cookie + "; language=vi; other=1"));
    assertThat(town.portal.last().header("cookie")).isEqualTo("language=vi");

    Gateway.send(town.to("/trainees/1").header("Cookie", cookie + "; language=vi"));
    assertThat(town.portal.last().header("cookie")).isEmpty();
  }

  @Test
  void on_paths_for_programs_the_session_is_worth_nothing() {
    String cookie = SignIn.as(town.url(), "trainee-17");
    Gateway.send(town.to("/trainees/1").header("Cookie", cookie));

    assertThat(town.portal.last().header("authorization")).isEmpty();
    assertThat(town.portal.last().header("ninaite-form-token")).isEmpty();
    Gateway.send(town.to("/trainees/1").header("Authorization", "Bearer own"));
    assertThat(town.portal.last().header("authorization")).isEqualTo("Bearer own");
    assertThat(Gateway.send(town.to("/accounts").header("Cookie", cookie)).statusCode())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "//example.org",
        "/%5Cexample.org/%09",
        "/%5Cexample.org",
        "/%09/example.org",
        "javascript:alert(1)",
        "/a%0d%0aSet-Cookie:x=1",
        "example.org",
        "/session/callback"
      })
  void nobody_is_sent_on_to_another_host(String to) {
    SignIn browser = SignIn.in(town.url(), "trainee-18");

    HttpResponse<String> answer = browser.get("/session/start?to=" + to);

    assertThat(answer.uri().getHost()).isEqualTo("localhost");
    assertThat(answer.uri().getPath()).isEqualTo("/");
  }

  @Test
  void whoever_signs_in_comes_back_to_the_page_they_wanted() {
    SignIn browser = SignIn.in(town.url(), "trainee-19");

    assertThat(browser.get("/session/start?to=/work/me/applications?page=2").uri().toString())
        .endsWith("/work/me/applications?page=2");
  }

  @Test
  void a_callback_with_a_foreign_state_or_code_makes_no_session() {
    SignIn browser = SignIn.in(town.url(), "trainee-20");
    browser.forget("__Host-session");

    browser.get("/session/callback?state=foreign&code=foreign");

    assertThat(browser.cookie()).isEmpty();
  }

  @Test
  void the_store_holds_neither_an_id_nor_a_token() {
    String cookie = SignIn.as(town.url(), "trainee-21");
    String all = everything("sessions");

    assertThat(all).contains("trainee-21");
    assertThat(all).doesNotContain(cookie.substring(cookie.indexOf('=') + 1)).doesNotContain("eyJ");
  }

  private boolean isIn(String cookie) {
    town.page(cookie);
    return !town.portal.last().header("authorization").isEmpty();
  }

  private String formToken(String cookie) {
    town.page(cookie);
    return town.portal.last().header("ninaite-form-token");
  }

  private java.net.http.HttpRequest.Builder form(String path, String cookie, String body) {
    return town.to(path)
        .header("Cookie", cookie)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private HttpResponse<String> post(String path, String cookie, String body) {
    return Gateway.send(form(path, cookie, body));
  }

  private HttpResponse<String> multipart(String cookie, String body) {
    return Gateway.send(
        town.to("/work/me")
            .header("Cookie", cookie)
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString(body)));
  }

  private long grantsThatRenew(String subject) {
    return town.identity
        .getBean(MongoTemplate.class)
        .count(
            Query.query(Criteria.where("subject").is(subject).and("refresh.over").is(false)),
            "grants");
  }

  private String everything(String collection) {
    StringBuilder all = new StringBuilder();
    for (Document document :
        town.first()
            .context()
            .getBean(MongoDatabaseFactory.class)
            .getMongoDatabase()
            .getCollection(collection)
            .find()) {
      all.append(document.toJson());
    }
    return all.toString();
  }
}
