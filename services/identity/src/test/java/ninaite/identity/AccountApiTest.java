// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import ninaite.service.Role;
import ninaite.testing.Api;
import ninaite.testing.EngineTest;
import ninaite.testing.OneService;
import ninaite.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides about whose account. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountApiTest {
  private static final String CITY = "city~city~~042021";
  private static final String OTHER_CITY = "city~other~~045811";
  private static final String OPERATOR = "operator~op";
  private static final String FISH = "7123456789012";
  private static final String ICE = "1000012042021";

  private OneService identity;
  private Accounts accounts;
  private int made;

  @BeforeAll
  void start() {
    identity = OneService.start(IdentityService.class, "identity", new TestClock());
    accounts = identity.bean(Accounts.class);
  }

  @AfterAll
  void stop() {
    identity.close();
  }

  private Account make(
      Role role, @Nullable String organisation, @Nullable String place, Account.State state) {
    return accounts.make(
        "a%d@example.org".formatted(made++), role, organisation, place, false, state);
  }

  @Test
  void the_city_confirms_an_employer_and_the_first_is_its_admin() {
    String number = "8000020130001";
    Account first = make(Role.EMPLOYER, number, null, Account.State.PENDING);
    Account second = make(Role.EMPLOYER, number, null, Account.State.PENDING);
    assertThat(identity.as(CITY).get("/accounts?state=pending").ok().text())
        .contains(first.id(), second.id());

    assertThat(act(CITY, first, "confirmation").at("/state")).isEqualTo("ACTIVE");
    assertThat(accounts.find(first.id()).orElseThrow().admin()).isTrue();

    String admin = "employer~%s~%s".formatted(first.id(), number);
    assertThat(act(admin, second, "confirmation").ok().at("/state")).isEqualTo("ACTIVE");
    assertThat(accounts.find(second.id()).orElseThrow().admin()).isFalse();
    assertThat(act(CITY, second, "confirmation").at("/code")).isEqualTo("state_other");
  }

  @Test
  void who_may_not_decide_finds_nothing() {
    Account employer = make(Role.EMPLOYER, FISH, null, Account.State.PENDING);
    Account teacher = make(Role.INSTRUCTOR, "school", "042021", Account.State.ACTIVE);
    Account colleague = make(Role.CITY, null, "042021", Account.State.ACTIVE);
    Account trainee = make(Role.TRAINEE, null, null, Account.State.ACTIVE);
    Account bureau = make(Role.BUREAU, null, null, Account.State.ACTIVE);
    Account member = make(Role.EMPLOYER, FISH, null, Account.State.ACTIVE);

    assertThat(
            act("employer~%s~%s".formatted(member.id(), FISH), employer, "confirmation").status())
        .as("a member who is no admin")
        .isEqualTo(404);
    assertThat(act(OTHER_CITY, teacher, "disabling").status()).isEqualTo(404);
    assertThat(act(OTHER_CITY, colleague, "disabling").status()).isEqualTo(404);
    assertThat(act(CITY, trainee, "disabling").status()).isEqualTo(404);
    assertThat(act(CITY, bureau, "disabling").status()).isEqualTo(404);
    assertThat(act("trainee~t", trainee, "disabling").status()).isEqualTo(403);
    assertThat(act("bureau~b", employer, "confirmation").status()).isEqualTo(403);
    assertThat(identity.as("").get("/accounts").status()).isEqualTo(401);
    assertThat(identity.as(CITY).post("/accounts/nobody/disabling").status()).isEqualTo(404);
  }

  @Test
  void disabling_ends_what_was_granted_and_enabling_brings_the_account_back() {
    Account teacher = make(Role.INSTRUCTOR, "school", "042021", Account.State.ACTIVE);
    assertThat(act(CITY, teacher, "disabling").at("/state")).isEqualTo("DISABLED");
    assertThat(act(CITY, teacher, "enabling").at("/state")).isEqualTo("ACTIVE");
    assertThat(act(OPERATOR, teacher, "disabling").at("/state")).isEqualTo("DISABLED");
    assertThat(act(OPERATOR, teacher, "confirmation").at("/code")).isEqualTo("state_other");
  }

  @Test
  void nobody_decides_about_their_own_account() {
    Account self = make(Role.CITY, null, "042021", Account.State.ACTIVE);

    assertThat(act("city~%s~~042021".formatted(self.id()), self, "disabling").at("/code"))
        .isEqualTo("own_account");
  }

  @ParameterizedTest
  @CsvSource({
    "city, INSTRUCTOR, school, 042021, 201",
    "city, CITY, , 042021, 201",
    "city, CITY, , 045811, role_not_yours_to_give",
    "city, INSTRUCTOR, school, 045811, role_not_yours_to_give",
    "city, BUREAU, , , role_not_yours_to_give",
    "city, OPERATOR, , , role_not_yours_to_give",
    "city, EMPLOYER, 7123456789012, , role_not_yours_to_give",
    "city, INSTRUCTOR, , 042021, organisation_malformed",
    "operator, BUREAU, , , 201",
    "operator, OPERATOR, , , 201",
    "operator, CITY, , 045811, 201",
    "operator, CITY, , 999999, municipality_malformed",
    "operator, CITY, , , municipality_malformed",
    "operator, TRAINEE, , , role_not_yours_to_give"
  })
  void a_role_is_given_by_those_who_may(
      String by,
      Role role,
      @Nullable String organisation,
      @Nullable String place,
      String expected) {
    Map<String, Object> invite = new java.util.HashMap<>();
    invite.put("address", "i%d@example.org".formatted(made++));
    invite.put("role", role.name());
    invite.put("organisation", organisation);
    invite.put("municipality", place);
    Api.Reply reply = identity.as(by.equals("city") ? CITY : OPERATOR).post("/accounts", invite);

    assertThat(List.of(String.valueOf(reply.status()), reply.at("/code"))).contains(expected);
  }

  @Test
  void an_address_has_one_account_however_it_is_written() {
    Map<String, Object> invite = Map.of("address", "Twice@Example.org", "role", "BUREAU");
    assertThat(identity.as(OPERATOR).post("/accounts", invite).status()).isEqualTo(201);
    Map<String, Object> again = Map.of("address", " twice@example.org", "role", "OPERATOR");
    assertThat(identity.as(OPERATOR).post("/accounts", again).at("/code"))
        .isEqualTo("address_taken");
  }

  @Test
  void of_factors_nothing_is_told() {
    make(Role.INSTRUCTOR, "school", "042021", Account.State.ACTIVE);

    assertThat(identity.as(CITY).get("/accounts").ok().text())
        .doesNotContain("totp", "recovery", "sealed", "lastStep");
  }

  private Api.Reply act(String who, Account about, String what) {
    return identity.as(who).post("/accounts/%s/%s".formatted(about.id(), what));
  }
}
