// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.service.harbour.HarbourService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens, roles, and what a token says about its bearer. */
class AccessTest {

  @Test
  void without_a_token_only_what_is_open_answers() {
    assertThat(Harbour.send(Harbour.to("/tide")).body()).isEqualTo("high");

    HttpResponse<String> refused = Harbour.send(Harbour.to("/me"));

    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(code(refused)).isEqualTo("unauthenticated");
    assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
  }

  @Test
  void a_wrong_role_is_forbidden() {
    HttpResponse<String> refused = by(Harbour.ISSUER.token("t", "trainee", "nobody"), "/boats");

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(code(refused)).isEqualTo("forbidden");
  }

  @Test
  void one_of_several_roles_is_enough() {
    assertThat(by(Harbour.ISSUER.token("c", "bureau", "city"), "/me").statusCode()).isEqualTo(200);
  }

  static Stream<Supplier<String>> badTokens() {
    TestIssuer issuer = Harbour.ISSUER;
    return Stream.of(
        () -> "nonsense",
        () -> "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtYWxsb3J5In0.",
        issuer::symmetricToken,
        () -> issuer.token("t", "employer").replaceAll(".$", "AA"),
        () -> issuer.token(c -> c.subject("t").audience("other")),
        () -> issuer.token(c -> c.subject("t").audience((String) null)),
        () -> issuer.token(c -> c.subject("t").issuer("https://other.example.org")),
        () -> issuer.token(c -> c.subject("t").expirationTime(past())),
        () -> issuer.token(c -> c.subject("t").notBeforeTime(future())),
        () -> new TestIssuer().token("t", "employer"));
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  void a_bad_token_is_refused_even_where_none_is_needed(Supplier<String> token) {
    for (String path : List.of("/me", "/tide")) {
      HttpResponse<String> refused = by(token.get(), path);

      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(code(refused)).isEqualTo("unauthenticated");
      assertThat(refused.headers().firstValue("WWW-Authenticate"))
          .contains("Bearer error=\"invalid_token\"");
      assertThat(refused.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
    }
  }

  @Test
  void a_token_without_a_subject_is_nobody() {
    String token = Harbour.ISSUER.token(c -> c.claim("roles", List.of("employer")));

    assertThat(by(token, "/me").statusCode()).isEqualTo(401);
  }

  @Test
  void a_caller_is_what_the_token_says() {
    String token =
        Harbour.ISSUER.token(
            c ->
                c.subject("u-1")
                    .claim("roles", List.of("employer", "captain"))
                    .claim("organisation", "1234567890123")
                    .claim("municipality", "042021"));

    Map<String, Object> me = JsonPath.read(by(token, "/me").body(), "$");

    assertThat(me)
        .containsEntry("subject", "u-1")
        .containsEntry("roles", List.of("EMPLOYER"))
        .containsEntry("organisation", "1234567890123")
        .containsEntry("municipality", "042021")
        .containsEntry("trainee", "76ff04be-d19d-338b-a605-2a6d262c7a11");
  }

  @Test
  void claims_of_another_form_count_for_nothing() {
    String token =
        Harbour.ISSUER.token(
            c ->
                c.subject("u-1")
                    .claim("roles", "employer")
                    .claim("organisation", 5)
                    .claim("municipality", "../x"));

    assertThat(by(token, "/me").statusCode()).isEqualTo(403);
  }

  @Test
  void an_employer_acts_for_their_own_organisation_only() {
    MunicipalityId ishinomaki = new MunicipalityId("042021");
    Caller employer = new Caller("e", Set.of(Role.EMPLOYER), "1234567890123", null);
    Caller city = new Caller("c", Set.of(Role.CITY), "1234567890123", ishinomaki);

    assertThat(employer.actsFor(new EmployerId("1234567890123"))).isTrue();
    assertThat(employer.actsFor(new EmployerId("9999999999999"))).isFalse();
    assertThat(city.actsFor(new EmployerId("1234567890123"))).isFalse();
    assertThat(city.worksIn(ishinomaki)).isTrue();
    assertThat(employer.worksIn(ishinomaki)).isFalse();
  }

  @Test
  void a_municipality_in_the_token_of_somebody_else_gives_them_nothing() {
    MunicipalityId ishinomaki = new MunicipalityId("042021");
    var others = EnumSet.complementOf(EnumSet.of(Role.CITY));

    assertThat(new Caller("x", others, null, ishinomaki).worksIn(ishinomaki)).isFalse();
  }

  @Test
  void figures_are_for_the_machine_itself_and_not_for_what_a_proxy_passes_on() {
    assertThat(Harbour.send(Harbour.to("/actuator/prometheus")).statusCode()).isEqualTo(200);

    HttpRequest.Builder passedOn =
        Harbour.to("/actuator/prometheus").header("X-Forwarded-For", "127.0.0.1");

    assertThat(Harbour.send(passedOn).statusCode()).isEqualTo(401);
    assertThat(by(Harbour.EMPLOYER, "/actuator/env").statusCode()).isEqualTo(404);
  }

  @Test
  void health_is_open_and_says_no_details() {
    assertThat(Harbour.send(Harbour.to("/actuator/health")).body())
        .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
  }

  @Test
  void a_handler_that_says_nothing_about_access_stops_the_start() {
    assertThatThrownBy(() -> HarbourService.run("--harbour.silent=true", "--server.port=0"))
        .hasMessageContaining("must say either @AllowedTo some roles or @OpenToAll");
  }

  private static HttpResponse<String> by(String token, String path) {
    return Harbour.send(Harbour.to(path).header("Authorization", "Bearer " + token));
  }

  private static String code(HttpResponse<String> answer) {
    return JsonPath.read(answer.body(), "$.code");
  }

  private static Date past() {
    return Date.from(Instant.now().minusSeconds(3600));
  }

  private static Date future() {
    return Date.from(Instant.now().plusSeconds(3600));
  }
}
