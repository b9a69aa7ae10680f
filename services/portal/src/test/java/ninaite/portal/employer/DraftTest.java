// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ninaite.pages.Filled;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static final Draft DRAFT =
      new Draft(
          "opening-1",
          "draft",
          "1000020042021",
          2,
          Map.of(
              "duties", "切り身加工",
              "hours", Map.of("from", "07:00:00", "to", "16:00:00", "overtime", true),
              "wanted", Map.of("ageFrom", 18, "ageReason", "b"),
              "pay",
                  Map.of(
                      "basis",
                      "HOURLY",
                      "yen",
                      1250,
                      "allowances",
                      List.of(Map.of("kind", "COMMUTING", "yen", 8000)))));

  @Test
  void a_page_shows_what_stands_in_its_fields() {
    Filled hours = DRAFT.filled(Item.HOURS);
    assertThat(hours.value("terms.hours.from")).isEqualTo("07:00");
    assertThat(hours.names()).doesNotContain("terms.hours.overtime");
    assertThat(DRAFT.filled(Item.EXTRAS).value("terms.pay.allowances.COMMUTING")).isEqualTo("8000");
    assertThat(DRAFT.hasAny(Item.PAY)).isTrue();
    assertThat(DRAFT.hasAny(Item.PLACE)).isFalse();
  }

  @Test
  void a_page_puts_back_its_own_fields_and_leaves_the_others_alone() {
    Filled form =
        Filled.of(
            Map.of(
                "terms.hours.from", "６時３０分",
                "terms.hours.to", "15",
                "terms.hours.breakMinutes", "６０分"));
    Map<String, Object> hours = below(terms(DRAFT.with(Item.HOURS, form)), "hours");
    assertThat(hours)
        .containsEntry("from", "06:30")
        .containsEntry("to", "15:00")
        .containsEntry("overtime", true)
        .containsEntry("breakMinutes", "６０分");
    assertThat(terms(DRAFT.with(Item.HOURS, form))).containsEntry("duties", "切り身加工");
  }

  @Test
  void what_was_emptied_is_gone_and_so_is_a_part_with_nothing_left_in_it() {
    assertThat(terms(DRAFT.with(Item.WANTED, Filled.nothing()))).doesNotContainKey("wanted");
    assertThat(terms(DRAFT.with(Item.EXTRAS, Filled.nothing())).get("pay"))
        .isEqualTo(Map.of("basis", "HOURLY", "yen", 1250));
  }

  @Test
  void every_field_stands_on_one_page_and_a_rule_of_several_at_the_first() {
    List<String> names =
        Stream.of(Item.values()).flatMap(i -> i.fields().stream()).map(Field::name).toList();
    assertThat(names).doesNotHaveDuplicates().hasSize(52);
    assertThat(Item.fieldAt("terms.hours").map(Field::name)).contains("terms.hours.from");
    assertThat(Item.fieldAt("terms.pay.allowances[0].yen").map(Field::name))
        .contains("terms.pay.allowances");
    assertThat(Item.fieldAt("terms.asOf")).isEmpty();
    assertThat(Item.PAY.has("terms.pay.yen")).isTrue();
    assertThat(Item.EXTRAS.has("terms.pay.yen")).isFalse();
    assertThat(Item.values()).as("with checking there are twelve").hasSize(11);
  }

  @Test
  void times_of_day_are_read_as_people_type_them() {
    assertThat(Stream.of("7", "7:00", "0700", "7時", "7時00分").map(Typed::time))
        .containsOnly("07:00");
    assertThat(Typed.time("noon")).isEqualTo("noon");
  }

  private static Map<String, Object> terms(Map<String, Object> body) {
    return below(body, "terms");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> below(Map<String, Object> tree, String name) {
    return (Map<String, Object>) tree.getOrDefault(name, Map.of());
  }
}
