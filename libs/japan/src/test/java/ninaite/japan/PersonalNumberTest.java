// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up: consecutive digits with the check digit that fits. */
class PersonalNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789018",
        "番号は1234-5678-9018です",
        "1234 5678 9018",
        "１２３４５６７８９０１８",
        "１２３４−５６７８−９０１８",
        "1234　5678　9018、よろしくお願いします",
        "電話0225-95-1111、番号 123456789018"
      })
  void it_is_found_in_any_way_of_writing(String text) {
    assertThat(PersonalNumber.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12345678901",
        "123456789017",
        "1234567890183",
        "1000020042021",
        "1-0000-2004-2021",
        "0225-95-1111",
        "2026-04-01 08:00-17:00",
        "15kgを10回、250日"
      })
  void other_numbers_are_let_through(String text) {
    assertThat(PersonalNumber.isIn(text)).isFalse();
  }

  @Test
  void one_digit_in_ten_fits_and_no_two_for_the_same_base() {
    var random = new Random(20260401);
    for (int turn = 0; turn < 2_000; turn++) {
      String base = "%011d".formatted(random.nextLong(100_000_000_000L));
      assertThat(IntStream.range(0, 10).filter(digit -> PersonalNumber.isIn(base + digit)).count())
          .isEqualTo(1);
    }
  }

  @Test
  void a_slip_of_one_digit_is_seldom_taken_for_one() {
    var random = new Random(20260401);
    long taken =
        IntStream.range(0, 20_000)
            .mapToObj(_ -> "%012d".formatted(random.nextLong(1_000_000_000_000L)))
            .filter(PersonalNumber::isIn)
            .count();
    assertThat(taken).isBetween(1_800L, 2_200L);
  }

  @Test
  void a_long_text_is_read_in_no_time() {
    assertThat(PersonalNumber.isIn("1234 ".repeat(20_000))).isFalse();
  }
}
