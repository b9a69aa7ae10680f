// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import ninaite.pages.Filled;
import org.junit.jupiter.api.Test;

class ApplicationAnswersTest {

  @Test
  void a_draft_keeps_lists_and_dates_as_text_and_shows_them_again() {
    Filled form =
        Filled.of(
                Map.of(
                    "birthDate.era", "heisei",
                    "birthDate.year", "２",
                    "birthDate.month", "4",
                    "birthDate.day", "2",
                    "name", " 見本 花子 "))
            .withAll("wishes.tasks", List.of("ROE", "PACKING"));
    Map<String, String> kept =
        Answers.kept(
            Map.of("kana", "ミホン"), form, List.of("name", "birthDate", "wishes.tasks", "kana"));
    assertThat(kept)
        .isEqualTo(
            Map.of("name", "見本 花子", "birthDate", "1990-04-02", "wishes.tasks", "ROE,PACKING"));
    Filled shown = Answers.shown(kept);
    assertThat(shown.value("birthDate.year")).isEqualTo("1990");
    assertThat(shown.all("wishes.tasks")).containsExactly("ROE", "PACKING");
  }

  @Test
  void a_day_that_is_none_is_shown_as_it_was_typed() {
    Filled form =
        Filled.of(Map.of("birthDate.year", "1990", "birthDate.month", "13", "birthDate.day", "45"));
    Filled shown = Answers.shown(Answers.kept(Map.of(), form, List.of("birthDate")));
    assertThat(shown.value("birthDate.month")).isEqualTo("13");
    assertThat(shown.value("birthDate.day")).isEqualTo("45");
  }

  @Test
  void a_service_gets_each_answer_as_its_kind() {
    Filled form =
        Filled.of(
                Map.of(
                    "permission.kind", "GRANTED",
                    "permission.minutesPerWeekMost", "1680",
                    "purposeRead", "true"))
            .withAll("qualifications", List.of("FORK-TC"));
    assertThat(
            Answers.body(
                    form,
                    List.of(
                        "permission.kind",
                        "permission.minutesPerWeekMost",
                        "purposeRead",
                        "qualifications"))
                .build())
        .isEqualTo(
            Map.of(
                "permission", Map.of("kind", "GRANTED", "minutesPerWeekMost", 1680L),
                "purposeRead", true,
                "qualifications", List.of(Map.of("code", "FORK-TC"))));
  }

  @Test
  void an_address_found_by_its_postal_code_loses_nothing_and_doubles_nothing() {
    String found = "宮城県石巻市魚町";
    assertThat(ApplyPages.joined(found, "")).isEqualTo(found);
    assertThat(ApplyPages.joined(found, "1-1")).isEqualTo(found + "1-1");
    assertThat(ApplyPages.joined(found, "石巻市魚町1-1")).isEqualTo(found + "1-1");
    assertThat(ApplyPages.joined(found, found + "1-1")).isEqualTo(found + "1-1");
  }
}
