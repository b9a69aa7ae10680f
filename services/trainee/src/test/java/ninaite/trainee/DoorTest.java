// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ninaite.testing.Api.Reply;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Registering and applying over HTTP: what is let in, what is not, and what is said then. */
@EngineTest
class DoorTest {
  private static final Map<String, Object> GRANTED =
      Map.of("kind", "GRANTED", "until", "2028-03-31", "minutesPerWeekMost", 1680);

  private final Town.As hanako = Town.newcomer();

  @BeforeEach
  void nine_on_april_1() {
    Town.at("2026-04-01T00:00:00Z");
  }

  @Test
  void a_form_is_stored_as_it_is_read_and_shown_to_the_person_and_their_city() {
    hanako.registered();
    Reply own = hanako.get("/trainees/" + hanako.id()).ok();
    assertThat(own.at("/kana")).isEqualTo("ミホン　ハナコ");
    assertThat(own.at("/phone")).isEqualTo("0225950000");
    assertThat(own.at("/postalCode")).isEqualTo("9868501");
    assertThat(Town.CITY.get("/trainees/" + hanako.id()).text()).isEqualTo(own.text());
    assertThat(Town.OTHER_CITY.get("/trainees/" + hanako.id()).status()).isEqualTo(404);
    assertThat(Town.newcomer().get("/trainees/" + hanako.id()).status()).isEqualTo(404);
  }

  @Test
  void all_that_is_wrong_with_a_form_is_told_at_once_with_field_and_code() {
    Reply refused =
        hanako.post(
            "/trainees",
            Forms.body(
                Map.of("kana", "見本", "phone", "1", "postalCode", "1", "birthDate", "2030-01-01")));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.at("/code")).isEqualTo("trainee.form_is_right");
    assertThat(refused.json().at("/violations").findValuesAsString("code"))
        .containsExactlyInAnyOrder(
            "trainee.kana_is_a_reading",
            "trainee.phone_is_of_japan",
            "trainee.postal_code_has_7_digits",
            "trainee.birth_date_is_plausible");
    assertThat(hanako.get("/trainees/" + hanako.id()).status()).isEqualTo(404);
  }

  @Test
  void one_account_is_one_person() {
    hanako.registered().registered();
    Reply other = hanako.post("/trainees", Forms.body(Map.of("name", "例示 太郎")));
    assertThat(other.at("/code")).isEqualTo("trainee.registered_once");
  }

  @Test
  void a_correction_is_the_persons_alone_and_on_the_version_they_saw() {
    hanako.registered();
    String path = "/trainees/" + hanako.id();
    assertThat(Town.newcomer().put(path, Forms.body(Map.of())).status()).isEqualTo(404);
    assertThat(hanako.put(path, Forms.body(Map.of("kana", "見本"))).status()).isEqualTo(422);
    hanako.put(path, Forms.body(Map.of("name", "見本 花"))).ok();
    assertThat(hanako.get(path).at("/name")).isEqualTo("見本 花");
    assertThat(hanako.get(path).headers().firstValue("ETag")).contains("\"2\"");
  }

  @Test
  void an_application_runs_from_draft_to_acceptance_with_a_receipt() {
    hanako.registered();
    String id = hanako.drafted();
    String path = "/applications/" + id;
    hanako.put(path + "/wishes", Map.of("tasks", List.of("FILLETING"), "days", List.of("MONDAY")));
    hanako
        .put(
            path + "/qualifications",
            Map.of("qualifications", List.of(Map.of("code", "FHS", "until", "2029-03-31"))))
        .ok();
    Town.at("2026-04-20T00:31:30Z");
    hanako.post(path + "/submission", null).ok();
    Reply submitted = hanako.get(path).ok();
    assertThat(submitted.at("/state")).isEqualTo("submitted");
    assertThat(submitted.at("/receipt")).matches("042021-260420-0931-[0-9A-Y]{5}");
    assertThat(submitted.at("/receivedAt")).isEqualTo("2026-04-20T00:31:00Z");
    assertThat(submitted.at("/validUntil")).isEqualTo("2026-06-30");
    assertThat(submitted.at("/wishes/tasks/0")).isEqualTo("FILLETING");
    assertThat(submitted.at("/qualifications/0/code")).isEqualTo("FHS");

    String receipt = submitted.at("/receipt");
    assertThat(Town.CITY.get("/applications?receipt=" + receipt).at("/0/id")).isEqualTo(id);
    assertThat(Town.OTHER_CITY.get("/applications?receipt=" + receipt).body()).isEmpty();
    String mistyped = receipt.replace("-0931-", "-0913-");
    assertThat(Town.CITY.get("/applications?receipt=" + mistyped).at("/code"))
        .isEqualTo("trainee.receipt_is_well_typed");
    assertThat(Town.CITY.get("/applications").json().findValuesAsString("id")).contains(id);

    assertThat(Town.OTHER_CITY.post(path + "/acceptance", null).status()).isEqualTo(404);
    assertThat(hanako.post(path + "/acceptance", null).status()).isEqualTo(403);
    Town.CITY.post(path + "/acceptance", null).ok();
    assertThat(hanako.get(path).at("/gates/mayWork")).isEqualTo("true");
  }

  @Test
  void a_draft_is_seen_by_nobody_else_and_what_was_handed_in_by_the_city() {
    hanako.registered();
    String path = "/applications/" + hanako.drafted();
    assertThat(Town.CITY.get(path).status()).isEqualTo(404);
    assertThat(Town.CITY.post(path + "/acceptance", null).status()).isEqualTo(404);
    assertThat(Town.CITY.post(path + "/refusal", Map.of("reason", "no_match")).status())
        .isEqualTo(404);
    assertThat(Town.CITY.post(path + "/renewal", Map.of()).status()).isEqualTo(404);
    hanako.post(path + "/submission", null).ok();
    assertThat(Town.CITY.get(path).status()).isEqualTo(200);
    assertThat(Town.OTHER_CITY.get(path).status()).isEqualTo(404);
  }

  /** The student's permission runs out between the request and its repetition. */
  @Test
  void an_acceptance_that_is_asked_for_again_is_answered_the_same_whatever_the_gates_say_then() {
    hanako.post("/trainees", Forms.body(Map.of("permission", GRANTED))).ok();
    String path = "/applications/" + hanako.submitted() + "/acceptance";
    Town.CITY.post("/trainees/" + hanako.id() + "/permission/sight", null).ok();
    String key = UUID.randomUUID().toString();
    Reply first = Town.CITY.send("POST", path, null, key).ok();
    Town.at("2028-04-01T00:00:00Z");
    assertThat(Town.CITY.send("POST", path, null, key).ok().text()).isEqualTo(first.text());
  }

  @Test
  void who_is_not_registered_does_not_apply() {
    Reply refused = hanako.post("/applications", Map.of("municipality", Town.ISHINOMAKI));
    assertThat(refused.at("/code")).isEqualTo("trainee.registered_before_applying");
  }

  @Test
  void a_draft_may_lack_what_its_submission_may_not() {
    Map<String, Object> body = new java.util.HashMap<>(Forms.body(Map.of()));
    List.of("address", "postalCode", "permission").forEach(body::remove);
    hanako.post("/trainees", body).ok();
    String id = hanako.drafted();
    Reply refused = hanako.post("/applications/" + id + "/submission", null);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("/code")).isEqualTo("trainee.form_is_complete");
    assertThat(refused.json().at("/violations").findValuesAsString("code"))
        .containsExactly("trainee.address_is_given", "trainee.permission_is_stated");
    hanako.put("/trainees/" + hanako.id(), Forms.body(Map.of())).ok();
    hanako.post("/applications/" + id + "/submission", null).ok();
  }

  @Test
  void a_permission_has_to_be_seen_by_the_city_before_it_opens_a_gate() {
    hanako.post("/trainees", Forms.body(Map.of("permission", GRANTED))).ok();
    String path = "/applications/" + hanako.submitted();
    assertThat(Town.CITY.post(path + "/acceptance", null).at("/code"))
        .isEqualTo("trainee.permission_was_seen");
    String sight = "/trainees/" + hanako.id() + "/permission/sight";
    assertThat(Town.OTHER_CITY.post(sight, null).status()).isEqualTo(404);
    assertThat(hanako.post(sight, null).status()).isEqualTo(403);
    Town.CITY.post(sight, null).ok();
    Town.CITY.post(path + "/acceptance", null).ok();
    Reply accepted = hanako.get(path);
    assertThat(accepted.at("/gates/mayWorkUntil")).isEqualTo("2028-03-31");
    assertThat(accepted.at("/gates/minutesPerWeekMost")).isEqualTo("1680");
  }

  @Test
  void there_is_nothing_to_see_where_no_permission_is_needed() {
    hanako.registered();
    assertThat(Town.CITY.post("/trainees/" + hanako.id() + "/permission/sight", null).at("/code"))
        .isEqualTo("trainee.permission_has_a_proof");
  }

  @Test
  void a_renewal_asks_the_gates_as_they_are_then() {
    hanako.registered();
    String path = "/applications/" + hanako.accepted();
    Town.at("2026-06-08T03:00:00Z");
    hanako.put(
        "/trainees/" + hanako.id(), Forms.body(Map.of("permission", Map.of("kind", "NONE"))));
    assertThat(Town.OTHER_CITY.post(path + "/renewal", Map.of()).status()).isEqualTo(404);
    hanako.post(path + "/renewal", Map.of("wishes", Map.of("tasks", List.of("PACKING")))).ok();
    Reply renewed = hanako.get(path);
    assertThat(renewed.at("/validUntil")).isEqualTo("2026-08-31");
    assertThat(renewed.at("/gates/mayWork")).isEqualTo("false");
    assertThat(renewed.at("/wishes/tasks/0")).isEqualTo("PACKING");
  }

  @Test
  void the_clock_lets_lapse_what_is_over_in_japan() {
    hanako.registered();
    String path = "/applications/" + hanako.accepted();
    Town.at("2026-06-30T14:59:59Z");
    Town.bean(ApplicationValidity.class).check();
    assertThat(hanako.get(path).at("/state")).isEqualTo("accepted");
    Town.at("2026-06-30T15:00:00Z");
    Town.bean(ApplicationValidity.class).check();
    assertThat(hanako.get(path).at("/state")).isEqualTo("lapsed");
  }

  @Test
  void what_the_clock_does_is_done_without_being_asked() {
    var schedules =
        Town.bean(
            org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor.class);
    assertThat(schedules.getScheduledTasks()).hasSize(3);
  }

  static List<String> bodies() {
    return List.of(
        "",
        "null",
        "[]",
        "{",
        "{\"municipality\":\"042021\",\"trainee\":\"x\"}",
        "{\"municipality\":\"石巻\"}",
        "{\"municipality\":{\"$ne\":null}}",
        "{\"municipality\":\"042020\"}",
        "{\"municipality\":\"042021\",\"wishes\":{\"tasks\":[\"filleting\"]}}",
        "{\"municipality\":\"042021\",\"wishes\":{\"tasks\":[null]}}",
        "{\"municipality\":\"042021\",\"wishes\":{\"tasks\":[\"PACKING\",\"PACKING\"]}}",
        "{\"municipality\":\"042021\",\"wishes\":{\"days\":[1]}}",
        "{\"municipality\":\"042021\",\"wishes\":{\"earliestStart\":\"25:00\"}}",
        "{\"municipality\":\"042021\",\"wishes\":{\"wageFloorYen\":-1}}",
        "{\"municipality\":\"042021\",\"wishes\":{\"wageFloorYen\":1e999}}",
        "{\"municipality\":\"042021\",\"qualifications\":[{\"code\":\"\"}]}",
        "{\"municipality\":\"042021\",\"qualifications\":[{\"until\":\"2029-03-31\"}]}",
        "{\"municipality\":\"042021\",\"qualifications\":[{\"code\":\"FHS\",\"until\":\"2029-02-30\"}]}",
        "{\"municipality\":\"042021\",\"qualifications\":[{\"code\":\""
            + "A".repeat(9_000)
            + "\"}]}",
        "[".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void a_bad_draft_is_told_what_is_wrong_and_changes_nothing(String body) {
    hanako.registered();
    Reply reply = hanako.send("POST", "/applications", body, UUID.randomUUID().toString());
    assertThat(reply.status()).isBetween(400, 422);
    assertThat(reply.at("/code")).isNotEmpty();
    assertThat(reply.text()).doesNotContain("Exception", "at ninaite", "jackson");
    assertThat(hanako.get("/applications").body()).isEmpty();
  }

  @Test
  void foreign_absent_and_malformed_ids_are_answered_alike_by_every_command() {
    hanako.registered();
    String foreign = hanako.submitted();
    Town.As other = Town.newcomer().registered();
    Map<String, Object> reason = Map.of("reason", "works_elsewhere");
    for (String id : List.of(foreign, UUID.randomUUID().toString(), "a_b", "x".repeat(300))) {
      String path = "/applications/" + id;
      List.of(
              other.get(path),
              other.put(path + "/wishes", Map.of()),
              other.put(path + "/qualifications", Map.of("qualifications", List.of())),
              other.post(path + "/submission", null),
              other.post(path + "/withdrawal", reason),
              other.post(path + "/renewal", Map.of()),
              Town.OTHER_CITY.post(path + "/acceptance", null),
              Town.OTHER_CITY.post(path + "/refusal", reason))
          .forEach(reply -> assertThat(reply.status()).isEqualTo(404));
      List.of(
              other.get("/trainees/" + id + "/consents"),
              other.post("/trainees/" + id + "/consents", Map.of("employer", "1")),
              other.post("/trainees/" + id + "/consents/1/withdrawal", null),
              other.get("/trainees/" + id + "/data"),
              other.delete("/trainees/" + id))
          .forEach(reply -> assertThat(reply.status()).isEqualTo(404));
    }
    assertThat(hanako.get("/applications/" + foreign).at("/state")).isEqualTo("submitted");
  }
}
