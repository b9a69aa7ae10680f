// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ninaite.testing.Api.Reply;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that is filled in over several days, and the questions that are asked on the way. */
@EngineTest
class UnfinishedTest {
  private final Town.As hanako = Town.newcomer();
  private final String drafts = "/trainees/" + hanako.id() + "/drafts/";

  @BeforeEach
  void nine_on_april_1() {
    Town.at("2026-04-01T00:00:00Z");
  }

  @Test
  void what_was_typed_is_there_again_and_the_last_one_counts() {
    assertThat(hanako.get(drafts + "application").status()).isEqualTo(404);
    save("application", Map.of("name", "見本 花", "address.line", ""));
    save("application", Map.of("name", "見本 花子", "wishes.tasks", "FILLETING,ROE"));
    Reply kept = hanako.get(drafts + "application").ok();
    assertThat(kept.json().at("/values").propertyNames()).containsExactly("name", "wishes.tasks");
    assertThat(kept.at("/values/name")).isEqualTo("見本 花子");
    assertThat(kept.at("/keptUntil")).isEqualTo("2026-05-01T00:00:00Z");
    assertThat(hanako.delete(drafts + "application").status()).isEqualTo(204);
    assertThat(hanako.get(drafts + "application").status()).isEqualTo(404);
  }

  @Test
  void nobody_else_reads_writes_or_erases_it() {
    save("application", Map.of("name", "見本 花子"));
    Town.As other = Town.newcomer();
    Map<String, Object> body = Map.of("values", Map.of("name", "例示 太郎"));
    assertThat(other.get(drafts + "application").status()).isEqualTo(404);
    assertThat(other.put(drafts + "application", body).status()).isEqualTo(404);
    assertThat(other.delete(drafts + "application").status()).isEqualTo(404);
    assertThat(Town.CITY.get(drafts + "application").status()).isEqualTo(403);
    assertThat(hanako.get(drafts + "application").at("/values/name")).isEqualTo("見本 花子");
  }

  @Test
  void it_is_bounded_and_holds_no_personal_number() {
    Map<String, String> many = new HashMap<>();
    IntStream.range(0, 81).forEach(i -> many.put("field" + i, "x"));
    assertThat(put("application", many).status()).isEqualTo(422);
    assertThat(put("application", Map.of("name", "あ".repeat(1001))).status()).isEqualTo(422);
    assertThat(put("application", Map.of("$where", "x")).status()).isEqualTo(422);
    assertThat(put("Application!", Map.of("name", "x")).status()).isEqualTo(404);
    Reply refused = put("application", Map.of("address", "1234-5678-9018"));
    assertThat(refused.at("/code")).isEqualTo("trainee.no_personal_number");
    assertThat(refused.at("/violations/0/field")).isEqualTo("address");
    assertThat(hanako.get(drafts + "application").status()).isEqualTo(404);
  }

  @Test
  void it_is_erased_thirty_days_after_its_last_change() {
    save("application", Map.of("name", "見本 花子"));
    Town.at("2026-05-01T00:00:00Z");
    Town.bean(UnfinishedForms.class).eraseOld();
    hanako.get(drafts + "application").ok();
    Town.at("2026-05-01T00:00:01Z");
    Town.bean(UnfinishedForms.class).eraseOld();
    assertThat(hanako.get(drafts + "application").status()).isEqualTo(404);
  }

  @Test
  void it_is_disclosed_and_erased_with_the_rest_even_of_somebody_who_never_registered() {
    String path = "/trainees/" + hanako.id();
    save("application", Map.of("name", "見本 花子"));
    assertThat(hanako.get(path + "/data").at("/unfinished/0/values/name")).isEqualTo("見本 花子");
    assertThat(hanako.delete(path).status()).isEqualTo(204);
    assertThat(hanako.get(path + "/data").status()).isEqualTo(404);

    hanako.registered();
    save("application", Map.of("name", "見本 花子"));
    assertThat(hanako.delete(path).status()).isEqualTo(204);
    assertThat(hanako.get(drafts + "application").status()).isEqualTo(404);
  }

  @Test
  void a_page_of_the_form_is_checked_before_anything_is_handed_in() {
    String check = "/trainees/" + hanako.id() + "/form-check";
    Map<String, Object> birth = Map.of("asked", List.of("birthDate"), "birthDate", "1990-04-02");
    assertThat(hanako.post(check, birth).status()).isEqualTo(204);
    Reply refused = hanako.post(check, Map.of("asked", List.of("birthDate")));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.at("/violations/0/code")).isEqualTo("trainee.answer_is_given");
    Reply mail = hanako.post(check, Map.of("asked", List.of("email"), "email", "hanako"));
    assertThat(mail.at("/violations/0/field")).isEqualTo("email");
    assertThat(Town.newcomer().post(check, birth).status()).isEqualTo(404);
    assertThat(hanako.get("/trainees/" + hanako.id()).status()).isEqualTo(404);
  }

  @Test
  void anybody_may_ask_what_the_law_lets_them_do() {
    Town.As nobody = new Town.As("");
    Map<String, Object> student =
        Map.of("kind", "GRANTED", "until", "2028-03-31", "minutesPerWeekMost", 1680);
    Reply gates =
        nobody.post("/eligibility", Map.of("birthDate", "2009-04-02", "permission", student)).ok();
    assertThat(gates.at("/mayWork")).isEqualTo("true");
    assertThat(gates.at("/adult")).isEqualTo("false");
    assertThat(gates.at("/minutesPerWeekMost")).isEqualTo("1680");
    Reply child =
        nobody.post(
            "/eligibility",
            Map.of("birthDate", "2014-04-02", "permission", Map.of("kind", "NOT_NEEDED")));
    assertThat(child.at("/violations/0/code")).isEqualTo("trainee.old_enough_to_work");
    assertThat(nobody.post("/eligibility", Collections.emptyMap()).json().at("/violations"))
        .hasSize(2);
  }

  private void save(String form, Map<String, String> values) {
    put(form, values).ok();
  }

  private Reply put(String form, Map<String, String> values) {
    return hanako.put(drafts + form, Map.of("values", values));
  }
}
