// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static ninaite.japan.Refusal.CORPORATE_NUMBER_CHECK_DIGIT_FITS;
import static ninaite.japan.Refusal.CORPORATE_NUMBER_HAS_13_DIGITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000020042021",
        "8000020130001",
        "4011001098993",
        "7123456789012",
        "2120901007402"
      })
  void published_numbers_are_valid(String number) {
    assertThat(CorporateNumber.isValid(number)).isTrue();
    assertThat(CorporateNumber.parse(number).orThrow()).hasToString(number);
  }

  @Test
  void no_other_first_digit_fits_a_base_number() {
    assertThat(IntStream.range(0, 10).mapToObj(first -> first + "000020042021"))
        .filteredOn(CorporateNumber::isValid)
        .containsExactly("1000020042021");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "１００００２００４２０２１",
        " 1000020042021　",
        "1-0000-2004-2021",
        "1‐0000−2004ー2021",
        "１ ００００ ２００４ ２０２１"
      })
  void full_width_digits_spaces_and_dashes_are_read(String typed) {
    assertThat(CorporateNumber.parse(typed))
        .isEqualTo(new Parsed.Ok<>(new CorporateNumber("1000020042021")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "100002004202",
        "10000200420211",
        "T1000020042021",
        "1000020042o21",
        "١٠٠٠٠٢٠٠٤٢٠٢١",
        "①000020042021",
        "\ud8001000020042021"
      })
  void what_is_not_13_digits_is_refused_as_that(String typed) {
    assertThat(CorporateNumber.parse(typed))
        .isEqualTo(new Parsed.Refused<>(CORPORATE_NUMBER_HAS_13_DIGITS));
  }

  @Test
  void a_text_of_a_megabyte_is_refused_like_any_other() {
    assertThat(CorporateNumber.parse(" ".repeat(1_000_000) + "1000020042021"))
        .isEqualTo(new Parsed.Refused<>(CORPORATE_NUMBER_HAS_13_DIGITS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000020042022", "0000020042021", "1000020042012"})
  void a_mistyped_number_is_refused_by_its_check_digit(String typed) {
    assertThat(CorporateNumber.parse(typed))
        .isEqualTo(new Parsed.Refused<>(CORPORATE_NUMBER_CHECK_DIGIT_FITS));
  }

  @Test
  void a_wrong_number_cannot_be_made() {
    assertThatThrownBy(() -> new CorporateNumber("1000020042022"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("japan.corporate_number_check_digit_fits");
    assertThatThrownBy(() -> new CorporateNumber("1-0000-2004-2021"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("japan.corporate_number_has_13_digits");
  }

  @ParameterizedTest
  @CsvSource({"1000020042021,042021", "8000020130001,130001"})
  void a_public_body_is_known_by_its_municipality_code(String number, String code) {
    assertThat(new CorporateNumber(number).publicBody()).contains(new MunicipalityCode(code));
    assertThat(CorporateNumber.of(new MunicipalityCode(code))).hasToString(number);
  }

  @Test
  void a_company_is_no_public_body() {
    assertThat(new CorporateNumber("4011001098993").publicBody()).isEmpty();
  }

  @Test
  void of_the_mistyped_digits_97_8_percent_are_found_and_only_0_for_9_is_missed() {
    var slips = Misreadings.slips(numbers(), 1, 13, CorporateNumber::isValid);
    assertThat(slips.percentFound()).isCloseTo(97.8, within(0.05));
    assertThat(slips.missed()).isNotEmpty().allMatch(slip -> slip.matches("0>9|9>0"));
  }

  @Test
  void of_the_swapped_neighbours_97_8_percent_are_found_and_only_0_with_9_is_missed() {
    var swaps = Misreadings.swaps(numbers(), 1, 13, CorporateNumber::isValid);
    assertThat(swaps.percentFound()).isCloseTo(97.8, within(0.05));
    assertThat(swaps.missed()).isNotEmpty().allMatch(swap -> swap.matches("0>9|9>0"));
  }

  @Test
  void a_mistyped_check_digit_is_always_found() {
    assertThat(Misreadings.slips(numbers(), 0, 1, CorporateNumber::isValid).missed()).isEmpty();
  }

  /** The bases are shuffled digits, each exactly as often as the others at every place. */
  private static Stream<String> numbers() {
    var random = new Random(20260401);
    return IntStream.range(0, 300)
        .boxed()
        .flatMap(
            _ -> {
              int[] shift = random.ints(12, 0, 10).toArray();
              return IntStream.range(0, 10).mapToObj(turn -> numbered(shift, turn));
            });
  }

  private static String numbered(int[] shift, int turn) {
    var base = new StringBuilder();
    for (int digit : shift) {
      base.append((digit + turn) % 10);
    }
    return IntStream.rangeClosed(1, 9)
        .mapToObj(first -> first + base.toString())
        .filter(CorporateNumber::isValid)
        .findFirst()
        .orElseThrow();
  }
}
