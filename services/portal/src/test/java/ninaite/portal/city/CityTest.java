// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ninaite.portal.Slice;
import org.junit.jupiter.api.Test;

/** What the city's pages decide by themselves. */
class CityTest {

  @Test
  void who_can_be_introduced_comes_first_and_who_was_introduced_is_not_offered_again() {
    var ready = new IntroductionPages.Eligible("ready", List.of());
    var hindered =
        new IntroductionPages.Eligible("hindered", List.of("placement.permitted_to_work"));
    var already = new IntroductionPages.Eligible("already", List.of());
    List<IntroductionPages.Eligible> all = List.of(hindered, already, ready);
    assertThat(IntroductionPages.listed(all, List.of("already"), "eligible"))
        .containsExactly(ready);
    assertThat(IntroductionPages.listed(all, List.of("already"), "all"))
        .containsExactly(ready, hindered);
  }

  @Test
  void a_filter_finds_in_either_kana_width_or_case() {
    assertThat(Typed.loosely("ミホン ﾊﾅｺ")).isEqualTo(Typed.loosely("みほんはなこ"));
    assertThat(Typed.loosely("ＡＢＣ")).isEqualTo("abc");
    assertThat(Typed.day("２０２６/04/01")).isEqualTo("2026-04-01");
    assertThat(Typed.day("yesterday")).isEmpty();
    assertThat(Typed.year("２０２６")).isEqualTo("2026");
    assertThat(Typed.year("1999")).isEmpty();
  }

  @Test
  void who_answers_by_a_day_has_all_of_it_in_japan() {
    Map<String, Object> typed = new HashMap<>(Map.of("respondBy", "2026-06-10"));
    assertThat(RoundStepPages.offers(typed)).containsEntry("respondBy", "2026-06-10T15:00:00Z");
    typed.put("respondBy", "2026-13-40");
    assertThat(RoundStepPages.offers(typed)).containsEntry("respondBy", "2026-13-40");
  }

  @Test
  void a_page_of_a_list_knows_whether_there_is_another() {
    List<Integer> all = List.of(1, 2, 3, 4, 5);
    assertThat(Slice.of(all, 0, 2)).isEqualTo(new Slice<>(List.of(1, 2), 0, 5, true));
    assertThat(Slice.of(all, 2, 2)).isEqualTo(new Slice<>(List.of(5), 2, 5, false));
    assertThat(Slice.of(all, 9, 2).rows()).isEmpty();
    assertThat(Slice.of(all, -1, 2).number()).isZero();
  }
}
