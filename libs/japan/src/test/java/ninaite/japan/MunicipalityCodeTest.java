// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static ninaite.japan.Refusal.MUNICIPALITY_CODE_CHECK_DIGIT_FITS;
import static ninaite.japan.Refusal.MUNICIPALITY_CODE_HAS_6_DIGITS;
import static ninaite.japan.Refusal.MUNICIPALITY_CODE_IS_OF_A_PREFECTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {

  /** Every code that passes, of bodies that exist and of those that don't. */
  private static final List<String> ALL =
      IntStream.range(0, 1_000_000)
          .mapToObj(code -> String.valueOf(1_000_000 + code).substring(1))
          .filter(MunicipalityCode::isValid)
          .toList();

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "石巻市,042021",
    "宮城県,040002",
    "東松島市,042145",
    "女川町,045811",
    "気仙沼市,042056",
    "塩竈市,042030",
    "東通村,024244",
    "仙台市,041009"
  })
  void published_codes_are_valid(String name, String code) {
    var parsed = MunicipalityCode.parse(code).orThrow();
    assertThat(parsed).hasToString(code);
    assertThat(parsed.prefecture()).isEqualTo(code.substring(0, 2));
    assertThat(parsed.isPrefecture()).isEqualTo(name.endsWith("県"));
  }

  @Test
  void each_five_digits_of_a_prefecture_have_one_check_digit() {
    assertThat(ALL).hasSize(47_000);
    assertThat(ALL.stream().map(code -> code.substring(0, 5)).distinct()).hasSize(47_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"０４２０２１", " 04202-1 ", "04202－1"})
  void full_width_digits_spaces_and_dashes_are_read(String typed) {
    assertThat(MunicipalityCode.parse(typed))
        .isEqualTo(new Parsed.Ok<>(new MunicipalityCode("042021")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "04202", "42021", "0420210", "04202A", "石巻市"})
  void what_is_not_6_digits_is_refused_as_that(String typed) {
    assertThat(MunicipalityCode.parse(typed))
        .isEqualTo(new Parsed.Refused<>(MUNICIPALITY_CODE_HAS_6_DIGITS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000001", "480002", "990001"})
  void there_are_47_prefectures(String typed) {
    assertThat(MunicipalityCode.parse(typed))
        .isEqualTo(new Parsed.Refused<>(MUNICIPALITY_CODE_IS_OF_A_PREFECTURE));
  }

  @Test
  void a_mistyped_code_is_refused_by_its_check_digit() {
    assertThat(MunicipalityCode.parse("042022"))
        .isEqualTo(new Parsed.Refused<>(MUNICIPALITY_CODE_CHECK_DIGIT_FITS));
    assertThatThrownBy(() -> new MunicipalityCode("042022"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("japan.municipality_code_check_digit_fits");
  }

  @Test
  void the_check_digit_alone_finds_98_2_percent_of_the_mistyped_digits() {
    // Behind the prefecture, so that its range finds none of them.
    var slips = Misreadings.slips(ALL.stream(), 2, 5, MunicipalityCode::isValid);
    assertThat(slips.percentFound()).isCloseTo(98.2, within(0.05));
  }

  @Test
  void with_the_range_of_the_prefecture_98_3_percent_are_found() {
    var slips = Misreadings.slips(ALL.stream(), 0, 5, MunicipalityCode::isValid);
    assertThat(slips.percentFound()).isCloseTo(98.3, within(0.05));
  }

  @Test
  void of_the_swapped_neighbours_98_2_percent_are_found() {
    var swaps = Misreadings.swaps(ALL.stream(), 0, 5, MunicipalityCode::isValid);
    assertThat(swaps.percentFound()).isCloseTo(98.2, within(0.05));
  }

  @Test
  void a_mistyped_check_digit_is_always_found() {
    assertThat(Misreadings.slips(ALL.stream(), 5, 6, MunicipalityCode::isValid).missed()).isEmpty();
  }
}
