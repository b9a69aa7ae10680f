// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import ninaite.testing.Api.Reply;
import ninaite.testing.EngineTest;
import ninaite.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose data it is decides who sees it, and gets all of it, and has it erased. */
@EngineTest
class MyDataTest {
  private static final String EMPLOYER = People.MIHON_SUISAN.text();
  private static final String OTHER = People.REIJI_REITO.text();
  private static final Map<String, Object> BECAUSE = Map.of("reason", "works_elsewhere");

  private final Town.As hanako = Town.newcomer().registered();
  private final String path = "/trainees/" + hanako.id();

  @BeforeEach
  void nine_on_april_1() {
    Town.at("2026-04-01T00:00:00Z");
  }

  @Test
  void an_employer_sees_name_and_contact_while_there_is_consent_and_nothing_else() {
    assertThat(contact(EMPLOYER).status()).isEqualTo(404);
    hanako.post(path + "/consents", Map.of("employer", EMPLOYER)).ok();
    assertThat(contact(EMPLOYER).json().propertyNames())
        .containsExactlyInAnyOrder("name", "kana", "phone", "email");
    assertThat(contact(EMPLOYER).at("/name")).isEqualTo("見本 花子");
    assertThat(contact(OTHER).status()).isEqualTo(404);
    assertThat(Town.employer(EMPLOYER).get(path).status()).isEqualTo(403);
    assertThat(Town.CITY.get(path + "/contact").status()).isEqualTo(403);

    Town.at("2026-04-09T15:00:00Z");
    hanako.post(path + "/consents/" + EMPLOYER + "/withdrawal", null).ok();
    assertThat(contact(EMPLOYER).status()).isEqualTo(404);
    assertThat(contact(EMPLOYER).text()).isEqualTo(contact(OTHER).text());
  }

  @Test
  void consents_keep_their_dates_and_can_be_given_again() {
    hanako.post(path + "/consents", Map.of("employer", EMPLOYER)).ok();
    hanako.post(path + "/consents", Map.of("employer", EMPLOYER)).ok();
    Town.at("2026-04-10T00:00:00Z");
    hanako.post(path + "/consents/" + EMPLOYER + "/withdrawal", null).ok();
    assertThat(hanako.post(path + "/consents/" + EMPLOYER + "/withdrawal", null).at("/code"))
        .isEqualTo("trainee.consent_stands");
    hanako.post(path + "/consents", Map.of("employer", EMPLOYER)).ok();
    Reply consents = hanako.get(path + "/consents").ok();
    assertThat(consents.body()).hasSize(2);
    assertThat(consents.at("/0/givenOn")).isEqualTo("2026-04-01");
    assertThat(consents.at("/0/withdrawnOn")).isEqualTo("2026-04-10");
    assertThat(consents.at("/1/givenOn")).isEqualTo("2026-04-10");
    assertThat(consents.at("/1/withdrawnOn")).isEmpty();
  }

  /** The network brought it twice, the second time after the person had changed their mind. */
  @Test
  void a_request_that_comes_again_late_does_not_give_back_what_was_withdrawn() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> consent = Map.of("employer", EMPLOYER);
    hanako.send("POST", path + "/consents", consent, key).ok();
    hanako.post(path + "/consents/" + EMPLOYER + "/withdrawal", null).ok();
    Reply again = hanako.send("POST", path + "/consents", consent, key).ok();
    assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
    assertThat(contact(EMPLOYER).status()).isEqualTo(404);
    assertThat(hanako.send("POST", path + "/consents", Map.of("employer", OTHER), key).at("/code"))
        .isEqualTo("idempotency_key_reused");
  }

  @Test
  void consent_is_given_to_an_employer_that_can_exist() {
    assertThat(hanako.post(path + "/consents", Map.of("employer", "1000020042022")).at("/code"))
        .isEqualTo("trainee.employer_has_a_corporate_number");
  }

  @Test
  void everything_held_of_a_person_is_disclosed_in_one_document() {
    hanako.post(path + "/consents", Map.of("employer", EMPLOYER)).ok();
    String application = hanako.accepted();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(hanako.get(path + "/data").at("/ledger/0/receipt")).isNotEmpty());
    Reply data = hanako.get(path + "/data").ok();
    assertThat(data.at("/form/address")).isEqualTo("宮城県石巻市見本町1-1");
    assertThat(data.at("/consents/0/employer")).isEqualTo(EMPLOYER);
    assertThat(data.at("/applications/0/id")).isEqualTo(application);
    assertThat(data.at("/applications/0/gates/adult")).isEqualTo("true");
    assertThat(data.at("/ledger/0/receivedOn")).isEqualTo("2026-04-01");
    assertThat(Town.CITY.get(path + "/data").status()).isEqualTo(403);
  }

  @Test
  void who_never_applied_is_erased_at_once() {
    assertThat(hanako.delete(path).status()).isEqualTo(204);
    assertThat(hanako.get(path).status()).isEqualTo(404);
    assertThat(hanako.delete(path).status()).isEqualTo(404);
    hanako.registered();
  }

  @Test
  void nothing_is_erased_while_an_application_is_open() {
    String application = hanako.drafted();
    Reply refused = hanako.delete(path);
    assertThat(refused.at("/code")).isEqualTo("trainee.nothing_is_open");
    assertThat(refused.at("/facts/applications/0")).isEqualTo(application);
    hanako.post("/applications/" + application + "/withdrawal", BECAUSE).ok();
    assertThat(hanako.delete(path).status()).isEqualTo(204);
  }

  @Test
  void what_the_ledger_has_to_keep_is_kept_until_the_day_that_is_told_and_then_erased() {
    String application = hanako.accepted();
    Town.at("2026-05-20T00:00:00Z");
    hanako.post("/applications/" + application + "/withdrawal", BECAUSE).ok();
    Reply refused = hanako.delete(path);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("/code")).isEqualTo("trainee.ledger_need_not_be_kept");
    assertThat(refused.at("/facts/until")).isEqualTo("2028-05-20");
    assertThat(refused.at("/basis")).contains("24条の7");
    awaitLedger("/ledger/0/keptUntil", "2028-05-20");

    Town.at("2028-05-20T14:59:00Z");
    Town.bean(LedgerErasure.class).erase();
    assertThat(hanako.get(path).status()).isEqualTo(200);
    Town.at("2028-05-20T15:00:00Z");
    Town.bean(LedgerErasure.class).erase();
    assertThat(hanako.get(path).status()).isEqualTo(404);
    assertThat(Town.CITY.get("/applications/ledger").text()).doesNotContain(hanako.id().text());
    Reply left = hanako.get(path + "/data").ok();
    assertThat(left.json().at("/form").isNull()).isTrue();
    assertThat(left.json().at("/ledger")).isEmpty();
    assertThat(left.at("/applications/0/state")).isEqualTo("withdrawn");
    assertThat(left.json().at("/applications/0/wishes").isNull()).isTrue();
  }

  @Test
  void who_has_applied_again_keeps_the_form_when_an_old_line_is_erased() {
    String first = hanako.accepted();
    hanako.post("/applications/" + first + "/withdrawal", BECAUSE).ok();
    awaitLedger("/ledger/0/keptUntil", "2028-04-01");
    Town.at("2028-04-02T00:00:00Z");
    hanako.submitted();
    Town.bean(LedgerErasure.class).erase();
    assertThat(hanako.get(path).status()).isEqualTo(200);
  }

  private void awaitLedger(String pointer, String value) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(hanako.get(path + "/data").at(pointer)).isEqualTo(value));
  }

  private Reply contact(String employer) {
    return Town.employer(employer).get(path + "/contact");
  }
}
