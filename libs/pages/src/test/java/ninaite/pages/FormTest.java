// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, and the body that becomes of it. */
class FormTest {

  @Test
  void a_field_goes_where_its_name_says() {
    Filled form =
        Filled.of(Map.of("pay.yen", "１，２５０円", "plants[1].name", " 第二工場 ", "night", "true"));
    assertThat(Body.of(form).number("pay.yen").text("plants[1].name").flag("night").build())
        .isEqualTo(
            Map.of(
                "pay", Map.of("yen", 1250L),
                "plants", List.of(Map.of(), Map.of("name", "第二工場")),
                "night", true));
  }

  @Test
  void what_is_no_number_goes_on_as_it_was_typed_for_the_service_to_refuse() {
    assertThat(Body.of(Filled.of(Map.of("heads", "三人"))).number("heads").build())
        .isEqualTo(Map.of("heads", "三人"));
  }

  @Test
  void an_empty_field_is_left_out_and_an_empty_choice_is_an_empty_list() {
    Filled form = Filled.of(Map.of("name", "  "));
    assertThat(Body.of(form).text("name").list("tasks").build())
        .isEqualTo(Map.of("tasks", List.of()));
  }

  @Test
  void kanji_of_names_stay_as_they_are_and_signs_become_narrow() {
    Filled form = Filled.of(Map.of("name", "\uFA10", "phone", "０２２５ー００"));
    assertThat(Body.of(form).text("name").sign("phone").build())
        .isEqualTo(Map.of("name", "\uFA10", "phone", "0225ー00"));
  }

  @ParameterizedTest
  @CsvSource({
    "western, 1990, 4, 2, 1990-04-02",
    "western, １９９０, ４, ２, 1990-04-02",
    "heisei, 2, 4, 2, 1990-04-02",
    "reiwa, 元, 5, 1, 2019-05-01",
    "showa, 64, 1, 7, 1989-01-07",
    "western, 2025, 2, 30, 2025-2-30",
    "western, 来年, 1, 1, 来年-1-1",
  })
  void a_date_is_read_in_either_calendar_and_what_is_none_stays_as_typed(
      String era, String year, String month, String day, String read) {
    Filled form = Filled.of(Map.of("d.era", era, "d.year", year, "d.month", month, "d.day", day));
    assertThat(Body.of(form).date("d").build()).isEqualTo(Map.of("d", read));
  }

  @Test
  void what_was_typed_goes_before_what_was_known() {
    Filled known = Filled.of(Map.of("name", "前"));
    assertThat(Filled.nothing().or(known).value("name")).isEqualTo("前");
    assertThat(Filled.of(Map.of("name", "")).or(known).value("name")).isEmpty();
  }
}
